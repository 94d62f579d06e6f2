import type { CitedElement } from '../model/cited.ts';
import { nearestOf } from '../model/nearest.ts';
import { right, wrong, type Checked } from './complaint.ts';

/** The editor's elements and the attributes each may have. */
export const elements = {
  Cite: ['source', 'p', 'at'],
  Quote: ['source', 'p', 'at'],
  Figure: ['source', 'p', 'at'],
  Entity: ['id'],
  Event: ['id'],
  Judgement: ['confidence'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of one of the editor's elements. */
export type EditorElement = keyof typeof elements;

/** An element's attributes, all of them known and plain words. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Which of the six an element is. */
export function elementOf({ name }: CitedElement): Checked<EditorElement> {
  if (name !== null && Object.hasOwn(elements, name)) return right(name as EditorElement);
  const shown = name === null ? '<>' : `<${name}>`;
  if (name === null || /^[a-z]/.test(name))
    return wrong('element', `Unexpected ${shown}: HTML is not read here; expected Markdown or one of ${names(Object.keys(elements))}.`);
  const near = nearestOf(name, Object.keys(elements));
  return wrong(
    'element',
    `Unexpected ${shown}: no such element${near === '' ? `; expected one of ${names(Object.keys(elements))}` : near}.`,
  );
}

/** What an element says of itself, checked for form: known names, each with words, none missing. */
export function attributesOf({ attributes }: CitedElement, name: EditorElement): Checked<Attributes> {
  const known: readonly string[] = elements[name];
  const found: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute')
      return wrong('attribute', `Unexpected {…} on <${name}>: attributes are written out, such as ${example(name)}.`);
    if (!known.includes(attribute.name))
      return wrong(
        'attribute',
        `Unexpected attribute “${attribute.name}” on <${name}>: ${known.length === 1 ? 'expected' : 'expected one of'} ${known.map((each) => `“${each}”`).join(', ')}${nearestOf(attribute.name, known)}.`,
      );
    if (typeof attribute.value !== 'string')
      return wrong(
        'attribute',
        `Unexpected value of “${attribute.name}” on <${name}>: expected words in quotation marks, such as ${example(name)}.`,
      );
    if (attribute.name in found) return wrong('attribute', `“${attribute.name}” stands twice on <${name}>.`);
    found[attribute.name] = attribute.value.trim();
  }
  const pair = known.includes('at');
  if (pair && 'at' in found && ('source' in found || 'p' in found))
    return wrong('attribute', `Unexpected “at” beside “${'source' in found ? 'source' : 'p'}” on <${name}>: a locator says both.`);
  const missing = pair ? ('at' in found ? undefined : ['source', 'p'].find((each) => !found[each])) : known.find((each) => !found[each]);
  return missing === undefined ? right(found) : wrong('attribute', `Missing “${missing}” on <${name}>: expected ${example(name)}.`);
}

function example(name: EditorElement): string {
  const says: Readonly<Record<EditorElement, string>> = {
    Cite: '<Cite source="…" p="12" />',
    Quote: '<Quote source="…" p="12">words</Quote>',
    Figure: '<Figure source="…" p="12">words</Figure>',
    Entity: '<Entity id="…" />',
    Event: '<Event id="…" />',
    Judgement: '<Judgement confidence="moderate">…</Judgement>',
  };
  return says[name];
}

function names(all: readonly string[]): string {
  return all.map((name) => `<${name}>`).join(', ');
}
