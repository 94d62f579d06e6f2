import type { ReadingData } from '../../model/reading-data.ts';
import { isCommon, isDerived } from '../words/common.ts';
import { actsAsSubject } from './acts-as-subject.ts';
import { closesFirm } from './closes-firm.ts';
import { gazetteerOf } from './gazetteer.ts';
import { nicknameEnd } from './nicknames.ts';
import { isLargeJoint, isOfNoList } from './listed-words.ts';
import { closeWithHead } from './joins/close-with-head.ts';
import { join } from './joins/join.ts';
import { adjacent } from './joins/joint.ts';
import { joinPossessive } from './joins/possessive.ts';
import { labelLength } from '../words/labels.ts';
import { numberedEnd } from './numbered.ts';
import type { Passage } from '../words/passage.ts';
import { slugLength } from './slug.ts';
import type { Survey } from './survey.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A run of words that may be one name or several side by side: tokens `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Candidate names of a block in running text, in order. */
export function findRuns(passage: Passage, survey: Survey, data: ReadingData): readonly Run[] {
  const { tokens } = passage;
  const runs: Run[] = [];
  const label = labelLength(passage, survey.labels);
  for (let i = slugLength(passage); i < tokens.length; i += 1) {
    if (label > 0 && (tokens[i]?.end ?? 0) <= label && !survey.surnames.has(tokens[i]?.lower ?? '')) continue;
    const numbered = ordinalEnd(passage, i, data);
    if (numbered > i) {
      // *the U.S. 7th Fleet*
      const before = runs.at(-1);
      const from = before?.to === i && tokens[i]?.start === (tokens[i - 1]?.end ?? 0) + 1 ? (runs.pop() ?? before).from : i;
      runs.push({ from, to: numbered });
      i = numbered - 1;
      continue;
    }
    if (!opensRun(tokens, i, survey, data)) continue;
    const to = extend(passage, i, data);
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** One past *7th Fleet*, *101st Harbour Division*: a body by its number; `from` where none is. */
function ordinalEnd(passage: Passage, from: number, data: ReadingData): number {
  const [own, next] = [passage.tokens[from], passage.tokens[from + 1]];
  if (own?.shape !== 'number' || !isCapital(next) || next.start !== own.end + 1 || !/^\d{1,3}\p{Ll}{2}$/u.test(own.text)) return from;
  const to = extend(passage, from + 1, data);
  const last = passage.tokens[to - 1]?.lower ?? '';
  const { organisationHeads, eventHeads, institutions } = data.names;
  return organisationHeads.has(last) && !eventHeads.has(last) && !institutions.has(last) ? to : from;
}

/** Where a capital may begin a name; a particle may, before one (*van Loon*). */
function opensRun(tokens: readonly Token[], i: number, survey: Survey, data: ReadingData): true | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { words, names, places } = data;
  // *la Prensa*, where a list has it so.
  if (token.shape === 'lower')
    return opensWithParticle(tokens, i, data)
      || (token.text.length === 2
        && isCapital(tokens[i + 1])
        && names.openingArticles.has(token.lower)
        && gazetteerOf(data).longest(tokens, i, i + 7) > 0)
      ? true
      : undefined;
  if (!isCapital(token) || isCurrency(tokens, i, data)) return undefined;
  if (token.shape === 'upper' && (!names.acronymStops.has(token.lower) || survey.namedAcronyms.has(token.lower))) return true;
  if (gazetteerOf(data).longest(tokens, i, i + 7) > 0) return true;
  if (data.dates.months.has(token.lower) || data.dates.weekdays.has(token.lower)) {
    const next = tokens[i + 1];
    if (opensAsGivenName(tokens, i, data) || isDaySurname(tokens, i, survey, data)) return true;
    return isCapital(next) && next.start === token.end + 1 && names.organisationHeads.has(next.lower) ? true : undefined;
  }
  if (words.function.has(token.lower))
    return !token.initial && (opensTitle(tokens, i, data) || opensSurnameFirst(tokens, i, data)) ? true : undefined;
  if (isNumberInWords(token, data)) return undefined;
  if (!token.initial) return true;
  const next = tokens[i + 1];
  const followed = isCapital(next) && next.start === token.end + 1;
  if (names.honorifics.has(token.lower) || names.titles.has(token.lower) || places.demonyms.has(token.lower)) return true;
  if (survey.surnames.has(token.lower)) return true;
  const common = hasKind(token, kind.common);
  // *Gill & Kell*
  if (next?.text === '&' && isCapital(tokens[i + 2])) return true;
  // *Field and Sons*
  if (isCapital(tokens[i + 2]) && names.companyKin.has(tokens[i + 2]?.lower ?? '') && names.joiners.get(next?.lower ?? '') === 'and')
    return true;
  // *Air Kellor*
  if (followed && next.shape === 'title' && names.foreignOpeners.has(token.lower) && !hasKind(next, kind.common)) return true;
  if (
    followed
    && ((names.particles.has(token.lower) && token.text.length > 2) || (names.innerArticles.has(next.lower) && isCapital(tokens[i + 2])))
  )
    return true;
  if (
    followed
    && (!common
      || names.offices.has(token.lower)
      || names.officeModifiers.has(token.lower)
      || places.directions.has(token.lower)
      || names.organisationOpeners.has(token.lower)
      || names.givenNames.has(token.lower)
      || names.givenNamesDoubtful.has(token.lower)
      || names.eventOpeners.has(token.lower)
      || (names.companyHeads.has(token.lower) && gazetteerOf(data).find(next.lower)?.type === 'place')
      || gazetteerOf(data).find(token.lower)
      || startsHeadedRun(tokens, i, data))
  )
    return true;
  const mid = survey.capital.get(token.lower) ?? 0;
  const plain = survey.lower.get(token.lower) ?? 0;
  if (places.countries.has(token.lower)) return plain === 0 || mid > plain ? true : undefined;
  if (names.organisationOpeners.has(token.lower) && names.joiners.get(tokens[i + 1]?.lower ?? '') === 'of') return true;
  if (gazetteerOf(data).find(token.lower) || names.institutions.has(token.lower))
    return !common || mid > plain || (plain === 0 && actsAsSubject(next, data)) ? true : undefined;
  // *Workers' Party*
  if (common && next?.shape === 'mark' && joinPossessive(tokens, i + 1, data) > i + 1) return true;
  if (common) return mid > plain && mid > 1 ? true : undefined;
  return (plain === 0 && !isDerived(token.lower, words)) || mid > plain ? true : undefined;
}

/** *Thirty-seven*, *Twenty-First*. */
function isNumberInWords({ text, lower }: Token, { dates, figures }: ReadingData): boolean {
  return (
    /^\p{L}+-\p{L}+$/u.test(text)
    && lower.split('-').every((part) => dates.numerals.has(part) || dates.ordinals.has(part) || figures.numerals.has(part))
  );
}

/** *Jan Kell*, *June Kell*: a month's word, but no date stands there, and a word of no list follows. */
function opensAsGivenName(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const [before, own, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!own || !isCapital(next) || next.start !== own.end + 1 || own.text.endsWith('.') || own.shape !== 'title') return false;
  if (
    (!data.names.givenNames.has(own.lower) && !data.names.givenNamesDoubtful.has(own.lower))
    || before?.shape === 'number'
    || (before
      && !data.names.givenNames.has(own.lower)
      && (data.words.prepositions.has(before.lower)
        || data.words.function.has(before.lower)
        || data.dates.shifts.has(before.lower)
        || data.dates.placesYear.has(before.lower)))
  )
    return false;
  return (
    next.shape === 'title'
    && !hasKind(next, kind.common)
    && gazetteerOf(data).find(next.lower) === undefined
    && !data.names.surnames.has(own.lower)
    && !data.places.demonyms.has(next.lower)
  );
}

/** *Sun (said)*, once the text has *Sun Lijun*: no day. */
function isDaySurname(tokens: readonly Token[], i: number, survey: Survey, { dates }: ReadingData): boolean {
  const own = tokens[i];
  return (
    own !== undefined
    && own.shape === 'title'
    && dates.weekdays.has(own.lower)
    && survey.surnames.has(own.lower)
    && tokens[i + 1]?.shape !== 'number'
    && !isCapital(tokens[i + 1])
  );
}

/** *(said) He Qinghua*: inside a sentence a surname that goes first, though it is a pronoun, before a word of no list. */
function opensSurnameFirst(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const [own, next] = [tokens[i], tokens[i + 1]];
  return own?.shape === 'title' && data.names.leadingSurnames.has(own.lower) && isOfNoList(next, data) && next?.start === own.end + 1;
}

/** *Harbour Works Office* at a sentence's start: common words, but a head ends them. */
function startsHeadedRun(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const { names, places, quotes } = data;
  let to = i + 1;
  while (isCapital(tokens[to]) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to += 1;
  const last = tokens[to - 1]?.lower ?? '';
  return (
    to - i > 1
    && !quotes.adverb.test(tokens[i]?.lower ?? '')
    && (names.organisationHeads.has(last)
      || (names.companyHeads.has(last)
        && to - i === 2
        && gazetteerOf(data).longest(tokens, i + 1, to) === 0
        && !names.outsideOffice.test(tokens[i]?.lower ?? ''))
      || names.companyEndings.has(last)
      || names.eventHeads.has(last)
      || names.workHeads.has(last)
      || places.heads.has(last))
  );
}

/** *Tomorrow Group*, *Four Rivers Bank*: a function word that is no article or preposition may open a headed name. */
function opensTitle(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const { words } = data;
  const lower = tokens[i]?.lower ?? '';
  return (
    !words.small.has(lower)
    && !words.prepositions.has(lower)
    && !words.determiners.has(lower)
    && !words.clauseOpeners.has(lower)
    && startsHeadedRun(tokens, i, data)
  );
}

function opensWithParticle(tokens: readonly Token[], i: number, { names }: ReadingData): boolean {
  const token = tokens[i];
  if (!token || !hasKind(token, kind.particle)) return false;
  let next = i + 1;
  while (names.particles.has(tokens[next]?.lower ?? '') && tokens[next]?.shape === 'lower') next += 1;
  return isCapital(tokens[next]) && adjacent(tokens, i, next);
}

function extend(passage: Passage, from: number, data: ReadingData): number {
  const { tokens } = passage;
  let to = from + 1;
  while (data.names.particles.has(tokens[to - 1]?.lower ?? '') && tokens[to - 1]?.shape === 'lower') to += 1;
  for (;;) {
    const listed = gazetteerOf(data).longest(tokens, to - 1, to + 6);
    if (listed > 1) {
      to += listed - 1;
      continue;
    }
    const last = tokens[to - 1];
    const next = tokens[to];
    if (!last || !next || isCompound(last, data)) return to;
    if (next.start === last.end + 1 && isCapital(next)) {
      if (to - from > 1 && closesFirm(last, next, data)) return to;
      if (
        (/^\p{Sc}$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 1]?.start === next.end)
        || !mayContinue(next, tokens, to, data)
        || isCompound(next, data)
      )
        return to;
      to += 1;
      continue;
    }
    if (
      next.text === '/'
      && next.start === last.end
      && isCapital(tokens[to + 1])
      && tokens[to + 1]?.start === next.end
      && !(to - from === 1 && data.places.countries.has(last.lower))
    ) {
      to += 2;
      continue;
    }
    const nicknamed = nicknameEnd(tokens, to, data);
    if (nicknamed > to) {
      to = nicknamed;
      continue;
    }
    const owned = joinPossessive(tokens, to, data);
    if (owned > to) {
      to = owned;
      continue;
    }
    const joined = join(tokens, from, to, data);
    const longer = joined === to ? numberedEnd(tokens, from, to, data) : joined;
    if (longer === to) return closeWithHead(tokens, from, to, data);
    to = longer;
  }
}

function mayContinue(next: Token, tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const { words, dates, names: known } = data;
  if (isCurrency(tokens, at, data)) return false;
  if (!words.prepositions.has(next.lower) && isSyllable(tokens, at, data)) return true;
  // *Rosa To (left)*
  if (
    next.shape === 'title'
    && !next.initial
    && words.function.has(next.lower)
    && known.givenNames.has(tokens[at - 1]?.lower ?? '')
    && !isCapital(tokens[at + 1])
  )
    return true;
  // *World Organisation Against Torture*
  if (isLargeJoint(tokens, at, data) && isCapital(tokens[at + 1]) && !hasKind(tokens[at + 1] ?? { kinds: 0 }, kind.date)) return true;
  if (words.function.has(next.lower) && next.shape !== 'upper') return false;
  if (dates.weekdays.has(next.lower)) return false;
  if (dates.months.has(next.lower))
    return known.givenNames.has(tokens[at - 1]?.lower ?? '') && next.text.length > 2 && tokens[at + 1]?.shape !== 'number';
  return true;
}

/** *HUF 380 million*, *TL 41.3 billion*: the sign of an amount is no name. */
function isCurrency(tokens: readonly Token[], i: number, { figures }: ReadingData): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return (
    token?.shape === 'upper'
    && next?.shape === 'number'
    && next.start - token.end <= 1
    && (figures.currencySigns.has(token.text) || figures.currencies.get(token.lower) === token.text)
  );
}

/** *Hoi An*, *Nam Tra My*, *Ho Van But*: inside a sentence a short word with a capital, after one that English does not have or after a surname that goes first, is part of its name. */
function isSyllable(tokens: readonly Token[], at: number, { names: { leadingSurnames } }: ReadingData): boolean {
  const [before, last, next] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isShort = (token: Token | undefined, longest: number) =>
    token?.shape === 'title' && token.text.length <= longest && /^\p{L}+$/u.test(token.text);
  const isOwn = (token: Token | undefined) => token !== undefined && isShort(token, 5) && !hasKind(token, kind.common);
  return (
    next !== undefined
    && !next.initial
    && isShort(next, 3)
    && isShort(last, 5)
    && (isOwn(last) || isOwn(before) || (isShort(before, 5) && leadingSurnames.has(before?.lower ?? '')))
  );
}

/** *U.S.-led*, *London-based*: the name inside stands by itself; *Kwok-hung* is one name. */
export function isCompound({ text, initial }: Token, data: ReadingData): boolean {
  // *National Anti-Fraud Office*: where no sentence begins, a capital before a capital is a name's.
  if (data.words.prefixes.test(text)) return initial || !/^\p{Lu}[^-]*-\p{Lu}/u.test(text);
  const tail = text.lastIndexOf('-');
  if (tail < 1 || !/^\p{Ll}/u.test(text.slice(tail + 1))) return false;
  const head = text.slice(0, tail);
  const [lower, last] = [head.toLowerCase(), text.slice(tail + 1)];
  if (/^[\p{Lu}.]+$/u.test(head)) return true;
  return (
    ((isCommon(last, data.words) && !data.words.function.has(last)) || data.places.demonyms.has(last))
    && (isCommon(lower, data.words) || data.places.demonyms.has(lower) || gazetteerOf(data).find(lower) !== undefined)
  );
}
