import type { Nodes } from 'mdast';
import type { Citation, CitedElement, CitedText } from '../../../model/cited.ts';
import { addressOf } from '../../../model/page.ts';
import { dateOnPage } from '../date-words.ts';
import { eventAddress } from '../events/event-pages.ts';
import { shapeOf } from '../events/event-shape.ts';
import { counted } from '../in-words.ts';
import { placeLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { bare } from '../said/quote-block.ts';
import { inline, link, words, type Inline } from '../tree.ts';

/** What stands in a line of the editor's, each element as the page shows it. */
export function editorLine(lookup: Lookup, text: CitedText, node: Nodes): Inline[] {
  return 'children' in node ? marksFirst(node.children.flatMap((child) => inlineOf(lookup, text, child))) : [];
}

/** A stop or comma written after a citation stands before its locators: “on the field”. S2 ¶7 */
function marksFirst(parts: readonly Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const part of parts) {
    const mark = part.type === 'text' ? /^[.,;:!?…]+/u.exec(part.value)?.[0] : undefined;
    let from = line.length;
    while (from > 0 && isApparatus(line[from - 1])) from -= 1;
    const before = line[from - 1];
    if (part.type !== 'text' || mark === undefined || before === undefined || !line.slice(from).some(isLocator)) {
      line.push(part);
      continue;
    }
    if (before.type === 'text') line[from - 1] = words(before.value.trimEnd());
    const locators = line.splice(from);
    line.push(words(mark), ...(locators[0]?.type === 'text' ? [] : [words(' ')]), ...locators, words(part.value.slice(mark.length)));
  }
  return line;
}

function isLocator(part: Inline | undefined): boolean {
  return part?.type === 'mdxJsxTextElement' && part.name === 'Loc';
}

function isApparatus(part: Inline | undefined): boolean {
  return isLocator(part) || (part?.type === 'text' && part.value.trim() === '');
}

function inlineOf(lookup: Lookup, text: CitedText, node: Nodes): Inline[] {
  switch (node.type) {
    case 'text':
      return [words(node.value)];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: editorLine(lookup, text, node) }];
    case 'link':
      return [link(whereNow(lookup, node.url), ...editorLine(lookup, text, node))];
    case 'mdxJsxTextElement':
      return elementOf(lookup, text, node);
    default:
      return [];
  }
}

function elementOf(lookup: Lookup, text: CitedText, node: CitedElement): Inline[] {
  const citation = text.citations.get(node);
  const inner = () => editorLine(lookup, text, node as Nodes);
  switch (citation?.kind) {
    case 'cite':
      return citation.places.flatMap((place, at): Inline[] => [...(at > 0 ? [words(' ')] : []), placeLocator(lookup, place)]);
    case 'quote':
      return [inline('Said', {}, bare(citation.words.text)), words(' '), placeLocator(lookup, citation.place)];
    case 'figure':
      return [words(`${citation.words.text} `), placeLocator(lookup, citation.place)];
    case 'entity':
      return name(lookup, citation.entity, inner());
    case 'event':
      return event(lookup, citation.event);
    case 'judgement':
      return [inline('Judged', judgementWords(citation), ...inner())];
    case undefined:
      return inner();
  }
}

function name(lookup: Lookup, id: string, own: readonly Inline[]): Inline[] {
  const entity = lookup.entities.get(id);
  return entity ? [inline('Name', { to: addressOf.entity(id), type: entity.type }, ...(own.length > 0 ? own : [entity.name]))] : [...own];
}

/** An event's lasting address leads to the page it stands on now. */
function whereNow(lookup: Lookup, url: string): string {
  const id = url.startsWith(addressOf.event('')) ? url.slice(addressOf.event('').length) : undefined;
  return id !== undefined && lookup.events.has(id) ? eventAddress(lookup, id) : url;
}

/** Date and headline, linked; a plan says that it is one. */
function event(lookup: Lookup, id: string): Inline[] {
  const found = lookup.events.get(id);
  if (!found) return [];
  const { value, basis, headline, status } = found;
  const date = value === undefined ? undefined : basis === 'inferred' ? `[${dateOnPage(value)}]` : dateOnPage(value);
  const to = eventAddress(lookup, id);
  return [
    link(to, date === undefined ? headline : `${date}: ${headline}`),
    ...(status === 'past' ? [] : [words(' '), inline('StatusOf', { to, status, shape: shapeOf(value) })]),
  ];
}

/** How sure the editor is, and what is counted. @example { confidence: 'moderate confidence', counted: '3 sources, 2 independent' } */
export function judgementWords({ confidence, sources, independent }: Extract<Citation, { kind: 'judgement' }>): {
  readonly confidence: string;
  readonly counted: string;
} {
  const number = sources === 0 ? 'no source cited' : counted(sources, 'source', 'sources');
  return { confidence: `${confidence} confidence`, counted: sources < 2 ? number : `${number}, ${independent} independent` };
}
