import type { CitedPlace } from '../model/cited.ts';
import type { Source } from '../model/dossier.ts';
import { locatorOf } from '../model/locator.ts';
import { nearestOf } from '../model/nearest.ts';
import type { Block } from '../model/text.ts';
import { right, wrong, type Checked } from './complaint.ts';

/** The source an editor means: by id, by file, or by the beginning of either where only one begins so. */
export function findSource(wanted: string, sources: readonly Source[]): Checked<Source> {
  const exact = sources.find(({ id, seed }) => id === wanted || seed.file === wanted);
  if (exact) return right(exact);
  const begun = sources.filter(({ id, seed }) => wanted !== '' && (id.startsWith(wanted) || seed.file.startsWith(wanted)));
  const [only, ...others] = begun;
  if (only && others.length === 0) return right(only);
  if (only) return wrong('source', `The source “${wanted}” is ambiguous: ${some(begun)} begin so. Write more of the name.`);
  const near = nearestOf(
    wanted,
    sources.flatMap(({ id, seed }) => [id, seed.file]),
  );
  return wrong(
    'source',
    `Unexpected source “${wanted}”: no source’s id or file begins so${near === '' ? `; expected one of ${some(sources)}` : near}.`,
  );
}

/** The first few sources by file, and how many more there are. */
function some(sources: readonly Source[]): string {
  return `${sources
    .slice(0, 5)
    .map(({ seed }) => `“${seed.file}”`)
    .join(', ')}${sources.length > 5 ? ` and ${sources.length - 5} more` : ''}`;
}

/** The places that a locator names: `S3 ¶12`, `S3 ¶3–5`. */
export function findLocator(locator: string, sources: readonly Source[], many: boolean): Checked<readonly CitedPlace[]> {
  const [, number, paragraphs] = /^\s*S(\d+)\s*¶\s*(\S.*?)\s*$/u.exec(locator) ?? [];
  if (number === undefined || paragraphs === undefined)
    return wrong('locator', `Unexpected locator “${locator}”: expected one such as S3 ¶12.`);
  const source = sources.find((each) => each.number === Number(number));
  if (!source) return wrong('source', `Unexpected locator “${locator}”: there is no S${number}; the last source is S${sources.length}.`);
  return findParagraphs(paragraphs, source, many);
}

/** The paragraphs an editor means: `12`, `title`; where there may be many, also `3-5` and `3,5`. */
export function findParagraphs(wanted: string, source: Source, many: boolean): Checked<readonly CitedPlace[]> {
  const parts = wanted.split(',').map((part) => part.trim());
  const places: CitedPlace[] = [];
  for (const part of parts) {
    const [, from, to] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(part) ?? [];
    if (part !== 'title' && from === undefined)
      return wrong(
        'paragraph',
        `Unexpected paragraph “${wanted}”: expected a number or “title”${many ? ', a range such as 3-5, or a list such as 3,5' : ''}.`,
      );
    const ids = part === 'title' ? ['title'] : [from, to].flatMap((number) => (number === undefined ? [] : [`p${Number(number)}`]));
    const missing = ids.find((id) => !blockOf(source, id));
    if (missing !== undefined) return wrong('paragraph', `${thereIsNo(source, missing)}.`);
    const [block = '', through] = ids;
    if (through !== undefined && Number(from) >= Number(to))
      return wrong('paragraph', `Unexpected range “${part}”: it goes from a paragraph to a later one.`);
    places.push({ source: source.id, block, ...(through === undefined ? {} : { through }) });
  }
  const [first] = places;
  if (!many && first && (places.length > 1 || first.through !== undefined)) {
    return wrong('paragraph', `Unexpected paragraphs “${wanted}”: words stand in one paragraph; name it, such as ${first.block.slice(1)}.`);
  }
  return right(places);
}

/** A block of a source, its title included. */
export function blockOf(source: Source, id: string): Block | undefined {
  return id === 'title' ? source.title : source.blocks.find((block) => block.id === id);
}

/** Every block of a run, in order. */
export function blocksOf(source: Source, { block, through = block }: CitedPlace): readonly Block[] {
  const first = blockOf(source, block);
  const from = source.blocks.findIndex(({ id }) => id === block);
  const to = source.blocks.findIndex(({ id }) => id === through);
  return from < 0 ? (first ? [first] : []) : source.blocks.slice(from, to + 1);
}

function thereIsNo(source: Source, block: string): string {
  const name = `S${source.number} (${source.seed.file})`;
  if (block === 'title') return `${name} has no title of its own; its paragraphs are ¶1 to ¶${source.blocks.length}`;
  const count = source.blocks.length;
  return `There is no ${locatorOf(source.number, block)}: ${name} has ${count === 1 ? 'one paragraph' : `${count} paragraphs`}; the nearest is ¶${block === 'p0' ? 1 : count}`;
}
