import { oneOf } from '../model/one-of.ts';
import { oncePer } from '../model/once-per.ts';
import { span, type Span } from '../model/span.ts';
import type { TellingData } from '../model/telling-data.ts';

/** A clause in fewer of its own words, and where what stood at an offset stands now. */
export interface Shorter {
  readonly text: string;
  readonly at: (offset: number) => number;
}

/** What is known of a clause; offsets are those of its text. */
interface Clause {
  readonly verb: Span | undefined;
  readonly names: readonly Span[];
  /** How many code units a date takes that only opens it. */
  readonly openingDate: number;
}

/**
 * A clause without what stands round its statement: always without a dateline and *But*; where it is longer than `longest`,
 * without the date that opens it, brackets, a phrase before its subject, and one in commas between subject and verb, in
 * this order and until it is short enough. What a statement hangs on stays: *according to the Harbour Office*, *if*.
 *
 * @example 'With many new ferries, the Port (P), head of all ports, opened its doors' → 'the Port opened its doors'
 */
export function withoutAsides(text: string, { verb, names, openingDate }: Clause, telling: TellingData, longest: number): Shorter {
  let from = openingLength(text, telling);
  const left: Span[] = [];
  const length = () => text.length - from - left.reduce((sum, { start, end }) => sum + end - start, 0);
  const isLong = () => length() > longest;
  if (isLong()) from = Math.max(from, openingDate);
  if (isLong())
    left.push(
      ...[...text.matchAll(/\s\([^()]{1,80}\)(?=[\s,.;:])/gu)]
        .map(({ 0: { length }, index }) => span(index, index + length))
        .filter(({ start }) => start >= from),
    );
  if (verb && isLong() && !names.some(({ start }) => start === from)) from += frontedLength(text.slice(from, verb.start), telling);
  const aside = verb && isLong() ? asideBefore(verb.start, text, from, names, telling) : undefined;
  return shorter(text, [span(0, from), ...left, ...(aside ? [aside] : [])]);
}

/** The text without these spans. */
function shorter(text: string, left: readonly Span[]): Shorter {
  const gone = left
    .filter((each) => !left.some((other) => other !== each && other.start <= each.start && each.end <= other.end))
    .toSorted((a, b) => a.start - b.start);
  const kept = gone.map(({ end }, at) => text.slice(end, gone[at + 1]?.start));
  return {
    text: kept.join(''),
    at: (offset) => offset - gone.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0),
  };
}

/** A dateline before a sentence: *PORT NORDEN (Sea News) — The office*. */
const dateline = /^\s*\p{Lu}[\p{Lu}\p{M}.,’' ]{2,40}(?:\p{Lu}?\p{Ll}{1,5}\.\s?)?(?:\([^)]{2,30}\)\s*)?\s?[-–—]{1,2}\s+(?=\p{Lu})/u;
/** A word that joins a sentence to the one before. */
const jointOf = oncePer(({ headlines: { joints } }: TellingData) => new RegExp(`^\\s*${oneOf(joints)},?\\s+`, 'iu'));

function openingLength(text: string, telling: TellingData): number {
  const line = dateline.exec(text)?.[0].length ?? 0;
  return line + (jointOf(telling).exec(text.slice(line))?.[0].length ?? 0);
}

/** In UTF-16 units: what is longer is more than a phrase. */
const longestFront = 140;
/** Opens a phrase no statement hangs on: *with many ferries*, *speaking in Port*, *powered by steam*. */
const frontedOf = oncePer(
  ({ headlines: { fronts, keptFronts, participleEndings } }: TellingData) =>
    new RegExp(`^(?!${oneOf(keptFronts)}\\s)(?:${oneOf(fronts)}|\\p{L}+${oneOf(participleEndings)})\\s`, 'iu'),
);

/** Where the subject of a clause begins behind *but* and a phrase in commas, before its verb. */
export function subjectAt(text: string, verb: number, telling: TellingData): number {
  const opening = openingLength(text, telling);
  return opening + (/^[^,“”"]{3,140},\s+(?=\p{L}+\s)/u.exec(text.slice(opening, Math.max(opening, verb)))?.[0].length ?? 0);
}

/**
 * How many code units a phrase takes with its commas before the subject, *in Port, Norden,*; 0 where there is none, or what follows is no
 * subject.
 */
function frontedLength(beforeVerb: string, telling: TellingData): number {
  if (!frontedOf(telling).test(beforeVerb)) return 0;
  const parts = beforeVerb.split(/(?<=,)\s+/u);
  // *In 2012 the head of Ports, Ships and Boats opened it*: behind a year without a comma the subject has begun.
  const begun = /^\p{L}+\s+(?:\p{L}+\s+)?\d{4}\s+(\p{L}+)/u.exec(parts[0] ?? '')?.[1];
  if (begun !== undefined && (telling.determiners.has(begun) || /^\p{Lu}/u.test(begun))) return 0;
  const last = parts.at(-1) ?? '';
  // *In Port, Berg, head of all ports, quickly opened it*: the second part is the subject.
  const hasAside = last === '' || isAdverb(telling).test(last);
  const goesOn = (part: string) =>
    part !== last
    && (frontedOf(telling).test(part)
      || (/^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2},$/u.test(part) && !hasAside)
      || (isBare(telling).test(part) && (!hasAside || isList(telling).test(part))));
  const length = parts.findIndex((part, at) => at > 0 && !goesOn(part));
  const opener = /^\p{L}+/u.exec(parts[length] ?? '')?.[0].toLowerCase() ?? '';
  const end = parts.slice(0, length).reduce((sum, part) => sum + part.length + 1, 0);
  return length < 0
    || end > longestFront
    || /[“”"]/.test(beforeVerb.slice(0, end))
    || opener === ''
    || telling.headlines.noSubjects.has(opener)
    ? 0
    : end;
}

const isAdverb = oncePer(({ headlines }: TellingData) => new RegExp(`^\\p{Ll}+${oneOf(headlines.adverbEndings)}\\s*$`, 'u'));
/** No subject opens so: *(after an old,) well-known forum,*. */
const isBare = oncePer(
  ({ determiners, pronouns }: TellingData) => new RegExp(`^(?!${oneOf(new Set([...determiners, ...pronouns]))}[\\s,])\\p{Ll}[^,]*,$`, 'u'),
);
/** *(with ferries,) ships and boats,* */
const isList = oncePer(({ headlines: { joints } }: TellingData) => new RegExp(`\\s${oneOf(joints)}\\s`, 'u'));

/**
 * What stands in commas right before the verb, and only says more of the subject: *Berg(, head of all ports,) opened it*; not *it opened,
 * Berg said, in Port*.
 */
function asideBefore(verb: number, text: string, from: number, names: readonly Span[], telling: TellingData): Span | undefined {
  const found = /,\s+([^,“”"]{2,100}),(?=\s+$)/u.exec(text.slice(from, verb));
  if (!found || found.index < 3) return undefined;
  const aside = span(from + found.index, from + found.index + found[0].length);
  const words = found[1]?.toLowerCase().split(/\s+/) ?? [];
  const isClause =
    telling.pronouns.has(words[0] ?? '')
    || telling.headlines.sayings.has(words.at(-1) ?? '')
    || names.some(({ start, end }) => start >= aside.start && start < aside.start + 8 && !/^['’]/.test(text.slice(end, end + 1)));
  return isClause || jointOf(telling).test(`${words[0]} `) ? undefined : aside;
}
