import type { Entity } from '../../../model/entity.ts';
import type { DossierEvent } from '../../../model/event.ts';
import type { TellingData } from '../../../model/telling-data.ts';
import { contains, span, type Span } from '../../../model/span.ts';
import { capitalised } from '../in-words.ts';
import { placeOf, wordsAt, type Lookup } from '../lookup.ts';

/** A label never gets shorter than that many letters by leaving out. */
const fewest = 12;

/**
 * A headline in the style of a telegram, for pictures: without its date, articles and offices; persons by the
 * shortest spelling the sources use, organisations and works by their letters. Names and what happened stay.
 *
 * @example 'On 6 May, the Harbour Master Anna Berg opened the Northern Port Authority' // 'Berg opened NPA'
 */
export function shortLabel(lookup: Lookup, event: DossierEvent): string {
  const { headline } = event;
  const telling = lookup.tellingOf(event);
  const dateless = telling === undefined ? headline : withoutDates(headline, datesOf(lookup, event), telling);
  const kept: string[] = [];
  const entities = event.entities.flatMap((id) => lookup.entities.get(id) ?? []);
  const named = spellings(entities).reduce((text, [entity, spelling]) => replaceName(text, entity, spelling, kept), dateless);
  const bare =
    telling === undefined
      ? named
      : named
          .split(' ')
          .filter((word) => !telling.headlines.omitted.has(word.toLowerCase()))
          .join(' ');
  const label = bare
    .replace(/\ue000(\d+)\ue001(?: \(\ue000(\d+)\ue001\))?/g, (_, at: string, again?: string) =>
      nameOnce(kept[Number(at)] ?? '', again === undefined ? undefined : kept[Number(again)]),
    )
    .replace(/\(\s*\)/g, '')
    .replace(/\s+(?=[,.;:]|\s)/g, '')
    .replace(/^[\s,;:]+|[\s,;:]+$/gu, '');
  return label.length < fewest ? headline : capitalised(label);
}

/**
 * A headline that was cut, whole again where its clause fits a line of at most `most` letters without its date and the offices before
 * names; the headline itself otherwise.
 *
 * @example 'The Minister of Harbours Ada Berg together with the Minister of Roads Olga Lind opened the new…'
 * // 'Ada Berg together with Olga Lind opened the new bridge at Almarin'
 */
export function headlineWithin(lookup: Lookup, event: DossierEvent, most: number): string {
  const {
    headline,
    evidence: [place],
  } = event;
  const telling = lookup.tellingOf(event);
  if (!headline.endsWith('…') || !place || !telling) return headline;
  const clause = wordsAt(lookup, place);
  const from = clause.toLowerCase().indexOf(headline.slice(0, -1).toLowerCase());
  if (from < 0) return headline;
  const dateless = withoutDates(clause.slice(from), datesOf(lookup, event), telling);
  const persons = event.entities.flatMap((id) => lookup.entities.get(id) ?? []).filter(({ type }) => type === 'person');
  const line = spellings(persons)
    .reduce((text, [person, spelling]) => withoutOffice(text, person, spelling, telling), dateless)
    .replace(/[\s.,;:]+$/u, '');
  return line.length > most || line.length < fewest ? headline : capitalised(line);
}

/** *the Minister of Harbours Ada Berg* is *Ada Berg*. */
function withoutOffice(text: string, { roles }: Entity, spelling: string, telling: TellingData): string {
  const at = wordIndex(text, spelling);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const [office] = roles
    .map((role) => role.text)
    .filter((role) => before.toLowerCase().endsWith(`${role.toLowerCase()} `))
    .toSorted((a, b) => b.length - a.length);
  if (office === undefined) return text;
  const rest = before.slice(0, before.length - office.length - 1);
  const article = /\p{L}+ $/u.exec(rest)?.[0] ?? '';
  return `${telling.headlines.omitted.has(article.trim().toLowerCase()) ? rest.slice(0, rest.length - article.length) : rest}${text.slice(at)}`;
}

/** *NHSP (NHSP)* after shortening is *NHSP*. */
function nameOnce(name: string, again: string | undefined): string {
  return again === undefined || again === name ? name : `${name} (${again})`;
}

/** A person's shortest spelling that ends the name; the capitals of anything else; otherwise as it stands. */
function shortSpelling({ type, name, aliases }: Pick<Entity, 'type' | 'name' | 'aliases'>, spelling: string): string {
  const all = aliases.map(({ text }) => text);
  const fits =
    type === 'person'
      ? all.filter((text) => text.length > 2 && name.endsWith(` ${text}`))
      : all.filter((text) => /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u.test(text));
  const [short = spelling] = fits.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return short.length < spelling.length ? short : spelling;
}

/** Every spelling with its entity, longest first. */
function spellings(entities: readonly Entity[]): readonly (readonly [Entity, string])[] {
  return entities
    .flatMap((entity) => entity.aliases.map(({ text }) => [entity, text] as const))
    .toSorted(([, a], [, b]) => b.length - a.length || (a < b ? -1 : 1));
}

/** Names found are put aside, so that no shorter name is found in them; an office before a person's goes with it. */
function replaceName(text: string, entity: Entity, spelling: string, kept: string[]): string {
  const at = wordIndex(text, spelling);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const office =
    entity.type === 'person'
      ? entity.roles
          .map((role) => role.text)
          .filter((role) => before.toLowerCase().endsWith(`${role.toLowerCase()} `))
          .toSorted((a, b) => b.length - a.length)[0]
      : undefined;
  kept.push(shortSpelling(entity, spelling));
  return `${office === undefined ? before : before.slice(0, before.length - office.length - 1)}\ue000${kept.length - 1}\ue001${text.slice(at + spelling.length)}`;
}

function wordIndex(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}\ue000-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ')) return at;
  }
  return -1;
}

/** The dates of what is told, as they are written; two that one word or dash joins are one: *20 and 23 February*. */
function datesOf(lookup: Lookup, { evidence: [place] }: DossierEvent): readonly string[] {
  if (!place) return [];
  const spans = (lookup.datesIn.get(placeOf(place)) ?? []).map((date) => date.span).filter((date) => contains(place.span, date));
  const joined: Span[] = [];
  for (const next of spans) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined && last.end <= next.start && isJoint.test(wordsAt(lookup, { ...place, span: span(last.end, next.start) }));
    if (isOne) joined[joined.length - 1] = span(last.start, next.end);
    else joined.push(next);
  }
  return joined.map((date) => wordsAt(lookup, { ...place, span: date }));
}

const isJoint = /^\s*(?:\p{Ll}{1,5}|[–—-])?\s*$/u;

/** Dates go with the preposition before them, and with the dash behind one that opens a line: the label has its own. */
function withoutDates(headline: string, dates: readonly string[], telling: TellingData): string {
  return dates.reduce((text, date) => {
    const at = wordIndex(text, date);
    if (at < 0) return text;
    const before = text.slice(0, at).trimEnd();
    const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
    const front = telling.headlines.fronts.has(word.toLowerCase()) ? before.slice(0, before.length - word.length).trimEnd() : before;
    const rest = text.slice(at + date.length).replace(front === '' ? /^[\s,:–—-]+/u : /^[\s,]+/u, '');
    return `${front} ${rest}`.trim();
  }, headline);
}
