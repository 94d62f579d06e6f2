import type { ReadingData } from '../../model/reading-data.ts';
import { isListed, isOfNoList, isOffice, low } from './listed-words.ts';
import { isPartedAddress } from './addresses.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isHeaded } from './person-start.ts';
import type { Run } from './runs.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import type { Token } from '../words/tokens.ts';

/** A run without the words at its ends that are part of no name: *However*, what is left of a longer name, an office by its letters. */
export function trimRun(tokens: readonly Token[], run: Run, data: ReadingData): Run {
  let { from, to } = run;
  while (from < to && opensNoName(tokens, from, to, data)) from += 1;
  if (opensKnown(tokens, from, to, data) || opensFormer(tokens, from, to, data)) from += 1;
  while (to > from && endsNoName(tokens, from, to, data)) to -= 1;
  // *Kingdom of the* is left of *Kingdom of the God*.
  if (to < run.to) while (to > from && isJoint(tokens[to - 1], data)) to -= 1;
  if (opensShouted(tokens, from, to, data)) from += 1;
  if (to - from > 2 && isShouted(tokens[to - 1]) && data.statements.headlineVerbs.has(low(tokens, to - 1))) to -= 1;
  if (to - from > 1 && isShortOffice(tokens, from, data)) from += 1;
  if (to - from > 3 && isPartedAddress(tokens, from, data)) from += 2;
  return { from, to };
}

function opensNoName(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const { words } = data;
  const own = tokens[from];
  if (own === undefined || isDaySurname(tokens, from, to, data)) return false;
  const isNone =
    (words.neverNames.has(own.lower) || (words.function.has(own.lower) && own.shape !== 'upper')) && !opensPerson(tokens, from, to, data);
  return (
    isNone && !isHeaded(tokens, from, to, data) && gazetteerOf(data).longest(tokens, from, to) === 0 && !opensPair(tokens, from, to, data)
  );
}

/** *Jewish (West Bank)*, *Twelve (Arab League)*, *Replied (State Department)*: what stands before a whole name of a list and names nobody. */
function opensKnown(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const own = tokens[from];
  if (!own || to - from < 3 || own.shape !== 'title' || data.places.demonyms.has(own.lower)) return false;
  const describes =
    data.words.neverNames.has(own.lower) || data.figures.numerals.has(own.lower) || (own.initial && data.quotes.verbs.has(own.lower));
  return (
    describes && gazetteerOf(data).longest(tokens, from, to) === 0 && gazetteerOf(data).longest(tokens, from + 1, to) === to - from - 1
  );
}

/** *Former (Norland)*: what a sentence opens with before a name of one word that is of a list. */
function opensFormer(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const [own, next] = [tokens[from], tokens[from + 1]];
  return (
    to - from === 2 && own?.initial === true && data.names.holderModifiers.has(own.lower) && next !== undefined && isListed(next, data)
  );
}

/** *Sun (said)*: only where the text has it as a surname is a day's word a run by itself. */
function isDaySurname(tokens: readonly Token[], from: number, to: number, { dates }: ReadingData): boolean {
  return to - from === 1 && tokens[from]?.shape === 'title' && dates.weekdays.has(low(tokens, from));
}

function endsNoName(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const { names, words } = data;
  const own = low(tokens, to - 1);
  if (isDaySurname(tokens, from, to, data)) return false;
  const isBehindGiven = names.givenNames.has(low(tokens, to - 2)) && gazetteerOf(data).find(low(tokens, to - 2))?.type !== 'place';
  return words.neverNames.has(own) && !isBehindGiven && !isSurname(tokens, to - 1, from, data) && !names.companyHeads.has(own);
}

/** *of*, *the*: what joins the words of a name. */
function isJoint(token: Token | undefined, { names, words }: ReadingData): boolean {
  return token?.shape === 'lower' && (words.small.has(token.lower) || names.joiners.has(token.lower));
}

/** *PS Kellor*, *CS Ada Kellor*: an office by its letters. */
function isShortOffice(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const { names } = data;
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (own?.shape !== 'upper' || !names.shortOffices.has(own.lower) || next?.shape !== 'title') return false;
  // *MK Ram Kellor*
  return (
    !hasKind(next, kind.common)
    || names.givenNamesDoubtful.has(next.lower)
    || (isOfNoList(tokens[at + 2], data) && tokens[at + 2]?.start === next.end + 1)
  );
}

/**
 * *PC Weekly*, *(the) Web Compass*: a word that names nobody by itself, before a common word that would not either; both have the capital
 * of one name.
 */
function opensPair(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const [own, next] = [tokens[from], tokens[from + 1]];
  if (!own || !next || to - from < 2 || gazetteerOf(data).longest(tokens, from + 1, to) > 0) return false;
  const isFirstWord = own.initial && own.shape !== 'upper' && !/^["“‘]$/.test(tokens[from - 1]?.text ?? '');
  if (isFirstWord || data.places.demonyms.has(own.lower) || hasKind(own, kind.date) || isOffice(own.lower, data)) return false;
  return (
    next.shape === 'title'
    && hasKind(next, kind.common)
    && !isOffice(next.lower, data)
    && !data.words.function.has(own.lower)
    && !tokens.slice(from, to).some(({ lower }) => data.names.givenNames.has(lower))
  );
}

/** *(to) ORDER Halvor Shipping Ltd*: a common word written large before a name of two words or more that is none of its own. */
function opensShouted(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const [own, last] = [tokens[from], low(tokens, to - 1)];
  return (
    to - from > 2
    && own !== undefined
    && isShouted(own)
    && hasKind(own, kind.common)
    && !isListed(own, data)
    && !data.names.organisationHeads.has(last)
    && !data.names.companyHeads.has(last)
    && tokens.slice(from + 1, to - 1).every(({ shape }) => shape === 'title')
  );
}

/** Four capitals or more beside a word with one. */
function isShouted(own: Token | undefined): boolean {
  return own?.shape === 'upper' && /^\p{Lu}{4,}$/u.test(own.text);
}

/** *Jan Kell*, *Ma Shuren*: a given name that is also a month's, or a surname that goes first, right before a word of no list. */
function opensPerson(tokens: readonly Token[], at: number, to: number, data: ReadingData): boolean {
  const { names, dates } = data;
  if (at + 1 >= to || !isOfNoList(tokens[at + 1], data)) return false;
  const own = low(tokens, at);
  if (names.leadingSurnames.has(own)) return true;
  return dates.months.has(own) ? names.givenNames.has(own) : to - at === 2 && names.givenNamesDoubtful.has(own);
}

/** *Shahin Islam*: a word that else names nobody, right after a word that is in no list. */
function isSurname(tokens: readonly Token[], at: number, from: number, data: ReadingData): boolean {
  return at > from && data.names.surnames.has(low(tokens, at)) && isOfNoList(tokens[at - 1], data);
}
