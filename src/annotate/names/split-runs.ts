import type { ReadingData } from '../../model/reading-data.ts';
import { isPartedAddress, opensOffice } from './addresses.ts';
import { gazetteerOf } from './gazetteer.ts';
import { nicknameAt } from './nicknames.ts';
import { embedded } from './embedded.ts';
import { isListed, isOffice, lastIndex, low, nameKey } from './listed-words.ts';
import { isCompound, type Run } from './runs.ts';
import { isShortenedWhole, isTwoBodies } from './strokes.ts';
import { isAddressed, isHeaded, isPerson, personStart } from './person-start.ts';
import { isCapital, isPossessive, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A name cut out of a run. `hint` is what stood round it there. */
export interface Piece extends Run {
  readonly hint?: 'person' | 'embedded';
  /** The title or office right before it in the run. */
  readonly role?: Run;
}

/** What a run is made of: names, and offices without their holder (*the Minister of Defence*). */
export interface Split {
  readonly pieces: readonly Piece[];
  readonly offices: readonly Run[];
}

/**
 * Cuts a run into names: titles and offices off persons, demonyms off names they only describe.
 *
 * @example “EU Internal Market Commissioner Thierry Marrel” → EU (embedded), Thierry Marrel (role: the first four words)
 */
export function splitRun(tokens: readonly Token[], run: Run, data: ReadingData): Split {
  const { names, words, places } = data;
  let { from, to } = run;
  if (to - from > 1 && gazetteerOf(data).find(lowerWords(tokens, from, to))) return { pieces: [{ from, to }], offices: [] };
  const nickname = nicknameAt(tokens, from, to);
  if (nickname > 0) return withNickname(splitRun(tokens, { from, to: nickname }, data), to);
  while (from < to && (words.neverNames.has(low(tokens, from)) && !opensPerson(tokens, from, to, data) || words.function.has(low(tokens, from)) && tokens[from]?.shape !== 'upper') && !isHeaded(tokens, from, to, data) && !listedFrom(tokens, from, to, data) && !opensPair(tokens, from, to, data)) from += 1;
  while (to > from && words.neverNames.has(low(tokens, to - 1)) && !names.givenNames.has(low(tokens, to - 2)) && !isSurnameHere(tokens, to - 1, from, data) && !names.companyHeads.has(low(tokens, to - 1))) to -= 1;
  // *Kingdom of the* is left of *Kingdom of the God*.
  if (to < run.to) while (to > from && tokens[to - 1]?.shape === 'lower' && (words.small.has(low(tokens, to - 1)) || names.joiners.has(low(tokens, to - 1)))) to -= 1;
  if (opensShouted(tokens, from, to, data)) from += 1;
  if (to - from > 2 && isShouted(tokens, to - 1) && data.statements.headlineVerbs.has(low(tokens, to - 1))) to -= 1;
  // *PS Kellor*, *CS Ada Kellor*: an office by its letters.
  if (to - from > 1 && tokens[from]?.shape === 'upper' && names.shortOffices.has(low(tokens, from)) && tokens[from + 1]?.shape === 'title' && !hasKind(tokens[from + 1] ?? { kinds: 0 }, kind.common)) from += 1;
  if (isPartedAddress(tokens, from, data) && to - from > 3) from += 2;
  if (from >= to) return { pieces: [], offices: [] };
  if (to - from === 1) return single(tokens, from, data);
  const slash = tokens.slice(from, to).findIndex((t) => t.text === '/');
  if (from === 0 && slash > 0 && /^[,(–—-]$/.test(tokens[to]?.text ?? '') && tokens.slice(from, to).every((t) => t.shape === 'upper' || t.shape === 'mark')) return { pieces: [{ from, to: slash }, { from: slash + 1, to }], offices: [] };
  // *Halvor Times/Norby News*: two names of several words.
  if (slash > 1 && to - from - slash > 2 && !isShortenedWhole(tokens, from, to)) return joinSplits(splitRun(tokens, { from, to: from + slash }, data), splitRun(tokens, { from: from + slash + 1, to }, data));
  if (slash === 1 && to - from === 3 && tokens[from - 1]?.text !== '(' && isTwoBodies(tokens, from, data)) return { pieces: [{ from, to: from + 1 }, { from: from + 2, to }], offices: [] };
  if (gazetteerOf(data).find(lowerWords(tokens, from, to)) || tokens.slice(from, to).some((t) => t.text === '/')) return { pieces: [{ from, to }], offices: [] };

  if (isOfficeOfBody(tokens, from, to, data)) return { pieces: [{ from, to }], offices: [] };

  const honorific = lastIndex(tokens, from, to, (t) => names.honorifics.has(t.lower) && !names.titles.has(t.lower));
  if (honorific >= 0 && honorific === to - 2 && isAddressed(low(tokens, to - 1), names)) return { pieces: [], offices: [] };
  if (honorific >= 0 && honorific < to - 1 && !opensOffice(tokens, honorific + 1, to, data) && isPerson(tokens, honorific + 1, to, data, true)) return withRole(tokens, from, honorific, honorific + 1, to, data);

  const office = lastIndex(tokens, from, endsInSurname(tokens, from, to, data) ? to - 1 : to, (t, i) => isOffice(t.lower, data) && !names.patronymics.has(low(tokens, i + 1)) && !isBody(tokens, i, to, data) && gazetteerOf(data).longest(tokens, i, to) === 0);
  if (office >= 0) {
    const after = office + 1;
    if (after >= to) return isOfficePhrase(tokens, from, to, data) ? officeOnly(tokens, from, to, data) : { pieces: [{ from, to }], offices: [] };
    if (isCapital(tokens[after]) || tokens[after]?.shape === 'lower' && names.particles.has(low(tokens, after))) {
      if (isPerson(tokens, after, to, data, true)) return withRole(tokens, from, after, after, to, data);
    } else {
      const person = heldBehind(tokens, after + 1, to, data) ?? personStart(tokens, after + 1, to, data);
      return person < to ? withRole(tokens, from, person, person, to, data) : officeOnly(tokens, from, to, data);
    }
  }
  // *Hind Al Ketbi*: the article is no given name.
  if (to - from === 3 && names.innerArticles.has(low(tokens, from + 1)) && tokens[from + 1]?.shape === 'title' && !places.demonyms.has(low(tokens, from)) && !names.partisans.has(low(tokens, from)) && !isListed(tokens[from] ?? { text: '', lower: '' }, data)) return { pieces: [{ from, to }], offices: [] };
  const given = personStart(tokens, from + 1, to, data);
  if (given < to && !names.givenNames.has(low(tokens, from)) && !isHeaded(tokens, from, to, data) && !isInitial(tokens[from]) && (describes(tokens, from, given, data) || isOwner(tokens, from, given, data))) {
    const before = splitRun(tokens, { from, to: given }, data);
    return { pieces: [...before.pieces, { from: given, to }], offices: before.offices };
  }
  const adjective = places.demonyms.has(low(tokens, from)) && (to - from > 2 || gazetteerOf(data).find(low(tokens, from + 1)) !== undefined);
  if (adjective && !isHeaded(tokens, from, to, data) && !names.givenNames.has(low(tokens, from))) return splitRun(tokens, { from: from + 1, to }, data);
  // *New Mexico Democrat*
  if (names.partisans.has(low(tokens, to - 1)) && gazetteerOf(data).find(lowerWords(tokens, from, to - 1))?.type === 'place') return { pieces: [{ from, to: to - 1 }], offices: [] };
  const listed = gazetteerOf(data).longest(tokens, from, to);
  if (listed > 1 && from + listed < to && !isHeaded(tokens, from, to, data) && (names.givenNames.has(low(tokens, from + listed)) || isListed(tokens[from + listed] ?? { text: '', lower: '' }, data))) {
    const rest = splitRun(tokens, { from: from + listed, to }, data);
    return { pieces: [{ from, to: from + listed }, ...rest.pieces], offices: rest.offices };
  }
  return { pieces: [{ from, to }], offices: [] };
}

/** *Mayor Marta “Mimi” Kell*: what stands before the nickname is split, its last name goes on behind it. */
function withNickname({ pieces, offices }: Split, to: number): Split {
  const last = pieces.at(-1);
  return last ? { pieces: [...pieces.slice(0, -1), { ...last, to, hint: 'person' }], offices } : { pieces, offices };
}

function joinSplits(a: Split, b: Split): Split {
  return { pieces: [...a.pieces, ...b.pieces], offices: [...a.offices, ...b.offices] };
}

/** *PC Weekly*, *(the) Web Compass*: a word that names nobody by itself, before a common word that would not either; both have the capital of one name. */
function opensPair(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const [own, next] = [tokens[from], tokens[from + 1]];
  if (!own || !next || to - from < 2 || own.initial && own.shape !== 'upper' && !/^["“‘]$/.test(tokens[from - 1]?.text ?? '') || data.places.demonyms.has(own.lower) || hasKind(own, kind.date) || isOffice(own.lower, data)) return false;
  return next.shape === 'title' && hasKind(next, kind.common) && !isOffice(next.lower, data) && !data.words.function.has(own.lower) && !tokens.slice(from, to).some((t) => data.names.givenNames.has(t.lower));
}

/** *(to) ORDER Halvor Shipping Ltd*: a common word written large before a name of two words or more that is none of its own. */
function opensShouted(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const last = low(tokens, to - 1);
  return to - from > 2 && isShouted(tokens, from) && hasKind(tokens[from] ?? { kinds: 0 }, kind.common) && !data.names.organisationHeads.has(last) && !data.names.companyHeads.has(last) && !isListed(tokens[from] ?? { text: '', lower: '' }, data)
    && tokens.slice(from + 1, to - 1).every(({ shape }) => shape === 'title');
}

/** Four capitals or more beside a word with one. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at];
  return own?.shape === 'upper' && /^\p{Lu}{4,}$/u.test(own.text);
}

/** *Jan Kell*, *Ma Shuren*: a given name that is also a month's, or a surname that goes first, right before a word of no list. */
function opensPerson(tokens: readonly Token[], at: number, to: number, data: ReadingData): boolean {
  const next = tokens[at + 1];
  return at + 1 < to && (data.dates.months.has(low(tokens, at)) && data.names.givenNames.has(low(tokens, at)) || data.names.leadingSurnames.has(low(tokens, at)) || to - at === 2 && !data.dates.months.has(low(tokens, at)) && data.names.givenNamesDoubtful.has(low(tokens, at))) && next?.shape === 'title' && !hasKind(next, kind.common) && !isListed(next, data) && !data.places.demonyms.has(next.lower);
}

/** *Shahin Islam*: a word that else names nobody, right after a word that is in no list. */
function isSurnameHere(tokens: readonly Token[], at: number, from: number, data: ReadingData): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return at > from && data.names.surnames.has(own?.lower ?? '') && before?.shape === 'title' && !hasKind(before, kind.common) && !isListed(before, data) && !data.places.demonyms.has(before.lower);
}

/** *Amit Shah*, *Dina King*: an office's word right after a given name is a surname. */
function endsInSurname(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  return to - from > 1 && isOffice(low(tokens, to - 1), data) && data.names.givenNames.has(low(tokens, to - 2)) && !isOffice(low(tokens, to - 2), data);
}

/** *General Department*: the word of an office that only tells what kind of body it is. */
function isBody(tokens: readonly Token[], at: number, to: number, { names }: ReadingData): boolean {
  return at + 1 < to && names.officeModifiers.has(low(tokens, at)) && names.organisationHeads.has(low(tokens, at + 1)) && isCapital(tokens[at + 1]);
}

/** *Ministry of Justice*, *Office of the Prime Minister*, *Attorney General's Office*: the office's words tell what body it is. */
function isOfficeOfBody(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const { names, words } = data;
  if (to - from > 2 && names.bodyHeads.has(low(tokens, to - 1)) && (isPossessive(tokens[to - 2]) || tokens[to - 2]?.text === '’' || tokens[to - 2]?.text === "'")) return true;
  // *the Great Council of Chiefs*
  const body = tokens.slice(from, to).findIndex((t, i) => names.organisationOpeners.has(t.lower) && !isOffice(t.lower, data) && names.joiners.get(low(tokens, from + i + 1)) === 'of');
  if (body >= 0 && body < 3 && from + body + 2 < to && tokens.slice(from, from + body).every((t) => isCapital(t) && !isOffice(t.lower, data)) && tokens.slice(from + body + 2, to).every((t) => isCapital(t) && isOffice(t.lower, data) && data.figures.pluralEnding.test(t.lower))) return true;
  if (!names.fieldHeads.has(low(tokens, from)) && !names.bodyHeads.has(low(tokens, from)) || !/^(?:of|for)$/.test(names.joiners.get(low(tokens, from + 1)) ?? '')) return false;
  const field = tokens.slice(words.article.has(low(tokens, from + 2)) ? from + 3 : from + 2, to);
  return field.length > 0 && field.every((t) => isCapital(t) && (isOffice(t.lower, data) || names.officeModifiers.has(t.lower)));
}

/** *Leader of the Opposition Kellor*: a word of no list right after a body known by one word. */
function heldBehind(tokens: readonly Token[], from: number, to: number, { names, words }: ReadingData): number | undefined {
  const last = tokens[to - 1];
  const field = tokens.slice(from, to - 1).filter((t) => !words.article.has(t.lower));
  return field.length === 1 && field.every((t) => names.institutions.has(t.lower)) && last?.shape === 'title' && !hasKind(last, kind.common) ? to - 1 : undefined;
}

/** *General* alone or *King* before *Street* is no office phrase; it must end in an office noun. */
function isOfficePhrase(tokens: readonly Token[], from: number, to: number, { names }: ReadingData): boolean {
  return (names.offices.has(low(tokens, to - 1)) || to - from > 2 && names.titles.has(low(tokens, to - 1)) && names.titles.has(low(tokens, to - 2))) && !names.givenNames.has(low(tokens, from));
}

function withRole(tokens: readonly Token[], from: number, roleEnd: number, start: number, to: number, data: ReadingData): Split {
  let roleFrom = from;
  const given = lastIndex(tokens, from, roleEnd, (t) => data.names.honorifics.has(t.lower));
  if (given === from && roleEnd === from + 1) roleFrom = roleEnd;
  const role = roleFrom < roleEnd ? { role: { from: roleFrom, to: roleEnd } } : {};
  return { pieces: [...embedded(tokens, roleFrom, roleEnd, data), { from: start, to, hint: 'person', ...role }], offices: [] };
}

function officeOnly(tokens: readonly Token[], from: number, to: number, data: ReadingData): Split {
  return { pieces: embedded(tokens, from, to, data), offices: [{ from, to }] };
}

/** The key of a whole name: its words, lower case. */
export function keyOf(tokens: readonly Token[], { from, to }: Run, data: ReadingData): string {
  const first = tokens[from];
  return to - from === 1 && first ? nameKey(first, data) : lowerWords(tokens, from, to);
}

function single(tokens: readonly Token[], at: number, data: ReadingData): Split {
  const token = tokens[at];
  if (!token) return { pieces: [], offices: [] };
  if (isOffice(token.lower, data)) return { pieces: [], offices: [{ from: at, to: at + 1 }] };
  if (data.places.demonyms.has(token.lower) || data.names.honorifics.has(token.lower) && token.shape === 'title' || isCompound(token, data) && !data.places.demonyms.has(token.lower) && !hasListedPart(token, data)) return { pieces: [], offices: [] };
  return { pieces: [{ from: at, to: at + 1 }], offices: [] };
}

function hasListedPart(token: Token, data: ReadingData): boolean {
  const part = token.text.slice(0, token.text.lastIndexOf('-'));
  return gazetteerOf(data).find(nameKey({ text: part, lower: part.toLowerCase() }, data)) !== undefined;
}

/** Words before a given name that describe it rather than belong to its name. */
function describes(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  return tokens.slice(from, to).every((t) => hasKind(t, kind.common) || data.places.demonyms.has(t.lower) || isListed(t, data) || t.shape === 'lower' || data.names.companyEndings.has(t.lower) || data.names.followerEnding.test(t.lower));
}

/** *(MP for) Norden West (Olga Kell)*, *Norden Capital Group (Olga Kell)*: another name right before a person's. */
function isOwner(tokens: readonly Token[], from: number, given: number, data: ReadingData): boolean {
  const field = data.words.prepositions.has(low(tokens, from - 1)) && isOffice(low(tokens, from - 2), data);
  const before = low(tokens, given - 1);
  // *Norden Forum Tevik Kellor*
  const unlisted = given - from > 1 && tokens.slice(given, given + 2).every((t) => t.shape === 'title' && !hasKind(t, kind.common) && !isListed(t, data) && !data.places.demonyms.has(t.lower));
  return field || given - from > 1 && (unlisted || data.names.givenNames.has(low(tokens, given))) && (data.names.organisationHeads.has(before) || data.names.companyEndings.has(before));
}

function listedFrom(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  return gazetteerOf(data).longest(tokens, from, to) > 0;
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\.?$/u.test(token.text);
}
