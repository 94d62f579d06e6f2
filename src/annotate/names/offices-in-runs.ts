import type { ReadingData } from '../../model/reading-data.ts';
import { areFirmsLetters } from './firms-letters.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isListed, isOffice, isOfNoList, isOfOffice, lastIndex, low } from './listed-words.ts';
import { isHeaded, isPerson } from './person-start.ts';
import type { Run } from './runs.ts';
import { isCapital, isPossessive, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Where the last word of an office stands that somebody may hold; -1 where there is none. */
export function lastOffice(tokens: readonly Token[], { from, to }: Run, data: ReadingData): number {
  const end = endsInSurname(tokens, { from, to }, data) ? to - 1 : to;
  return lastIndex(
    tokens,
    from,
    end,
    (token, at) =>
      isOffice(token.lower, data)
      && !areFirmsLetters(tokens, at, { from, to }, data)
      && !data.names.patronymics.has(low(tokens, at + 1))
      && !data.names.patronymics.has(low(tokens, at - 1))
      && !isInName(tokens, at, to, data)
      && !isBody(tokens, at, to, data)
      && gazetteerOf(data).longest(tokens, at, to) === 0,
  );
}

/** *Amit Shah*, *Dina King*: an office's word right after a given name is a surname. */
function endsInSurname(tokens: readonly Token[], { from, to }: Run, data: ReadingData): boolean {
  return (
    to - from > 1
    && isOffice(low(tokens, to - 1), data)
    && data.names.givenNames.has(low(tokens, to - 2))
    && !isOffice(low(tokens, to - 2), data)
  );
}

/** *Hassan Sheikh Kellor*, *Said Sultan Halm*: a title right behind a given name, with another word of no list behind it, is a name. */
export function isInName(tokens: readonly Token[], at: number, to: number, data: ReadingData): boolean {
  const own = low(tokens, at);
  return (
    at + 1 < to
    && data.names.nameTitles.has(own)
    && data.names.givenNames.has(low(tokens, at - 1))
    && tokens[at - 1]?.shape === 'title'
    && !data.names.nameTitles.has(low(tokens, at - 1))
    && isOfNoList(tokens[at + 1], data)
  );
}

/** *General Department*: the word of an office that only tells what kind of body it is. */
function isBody(tokens: readonly Token[], at: number, to: number, { names }: ReadingData): boolean {
  return (
    at + 1 < to
    && names.officeModifiers.has(low(tokens, at))
    && names.organisationHeads.has(low(tokens, at + 1))
    && isCapital(tokens[at + 1])
  );
}

/** *Ministry of Justice*, *Office of the Prime Minister*, *Attorney General's Office*: the office's words tell what body it is. */
export function isOfficeOfBody(tokens: readonly Token[], run: Run, data: ReadingData): boolean {
  const { names, words } = data;
  const { from, to } = run;
  const owner = tokens[to - 2];
  if (to - from > 2 && names.bodyHeads.has(low(tokens, to - 1)) && (isPossessive(owner) || owner?.text === '’' || owner?.text === "'"))
    return true;
  // *King's College Norby*
  if (to - from === 4 && isPossessive(tokens[from + 1]) && names.schoolHeads.has(low(tokens, from + 2))) return true;
  if (isOfOfficers(tokens, run, data)) return true;
  // *Halvor Court of Justice*
  const at = tokens.slice(from, to).findIndex((t) => names.fieldHeads.has(t.lower) || names.bodyHeads.has(t.lower));
  const opens = from + at;
  if (at < 0 || opens > to - 3 || !/^(?:of|for)$/.test(names.joiners.get(low(tokens, opens + 1)) ?? '')) return false;
  if (tokens.slice(from, opens).some((t) => !isCapital(t) || isOffice(t.lower, data))) return false;
  const field = tokens.slice(words.article.has(low(tokens, opens + 2)) ? opens + 3 : opens + 2, to);
  return field.length > 0 && field.every((t) => isCapital(t) && (isOffice(t.lower, data) || names.officeModifiers.has(t.lower)));
}

/** *the Great Council of Chiefs* */
function isOfOfficers(tokens: readonly Token[], { from, to }: Run, data: ReadingData): boolean {
  const { names } = data;
  const body = tokens
    .slice(from, to)
    .findIndex(
      (t, i) => names.organisationOpeners.has(t.lower) && !isOffice(t.lower, data) && names.joiners.get(low(tokens, from + i + 1)) === 'of',
    );
  if (body < 0 || body > 2 || from + body + 2 >= to) return false;
  return (
    tokens.slice(from, from + body).every((t) => isCapital(t) && !isOffice(t.lower, data))
    && tokens.slice(from + body + 2, to).every((t) => isCapital(t) && isOffice(t.lower, data) && data.figures.pluralEnding.test(t.lower))
  );
}

/** *Leader of the Opposition Kellor*: a word of no list right after a body known by one word. */
export function heldBehind(tokens: readonly Token[], from: number, to: number, { names, words }: ReadingData): number | undefined {
  const last = tokens[to - 1];
  const field = tokens.slice(from, to - 1).filter(({ lower }) => !words.article.has(lower));
  return field.length === 1
    && field.every(({ lower }) => names.institutions.has(lower))
    && last?.shape === 'title'
    && !hasKind(last, kind.common)
    ? to - 1
    : undefined;
}

/** *General* alone or *King* before *Street* is no office phrase; it must end in an office noun. */
export function isOfficePhrase(tokens: readonly Token[], { from, to }: Run, { names }: ReadingData): boolean {
  const [before, last] = [low(tokens, to - 2), low(tokens, to - 1)];
  return (
    (names.offices.has(last) || (to - from > 2 && names.titles.has(last) && names.titles.has(before)))
    && !names.givenNames.has(low(tokens, from))
  );
}

/** Where the words of an office begin that ends before `to`: *Chief Executive Officer*; `to` where none does. */
export function officeStart(tokens: readonly Token[], to: number, data: ReadingData): number {
  if (!isOffice(low(tokens, to - 1), data)) return to;
  let start = to - 1;
  while (isOfOffice(low(tokens, start - 1), data)) start -= 1;
  return start;
}

/** *(Secretary) Information*: a common word that is nobody's name. */
export function isCommonField(token: Token | undefined, { names }: ReadingData): boolean {
  return (
    token?.shape === 'title'
    && hasKind(token, kind.common)
    && !names.givenNames.has(token.lower)
    && !names.givenNamesDoubtful.has(token.lower)
  );
}

/** *Presidents (Kell and Holt)*, *Magistrates (Marta Kell and …)*: the office of several before the first of them. */
export function isOfficeOfMany(tokens: readonly Token[], { from, to }: Run, data: ReadingData): boolean {
  const own = low(tokens, from);
  return (
    to - from > 1
    && data.figures.pluralEnding.test(own)
    && isOffice(own.slice(0, -1), data)
    && !isOffice(own, data)
    && !isHeaded(tokens, from, to, data)
    && !data.names.organisationHeads.has(own)
    && isPerson(tokens, from + 1, to, data, true)
  );
}

/** *(Executive) Director Norlandic Harbour Centre*, *Director HKB*: the body without a word between. */
export function isBodyAfterOffice(tokens: readonly Token[], office: number, to: number, data: ReadingData): boolean {
  const { names, places } = data;
  const next = tokens[office + 1];
  if (
    !next
    || !names.offices.has(low(tokens, office))
    || names.officeModifiers.has(low(tokens, office))
    || names.givenNamesDoubtful.has(low(tokens, office))
  )
    return false;
  return (
    (next.shape === 'upper' && next.text.length > 1 && !names.acronymStops.has(next.lower))
    || (names.organisationHeads.has(low(tokens, to - 1)) && (places.demonyms.has(next.lower) || isListed(next, data)))
  );
}
