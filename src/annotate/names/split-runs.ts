import type { ReadingData } from '../../model/reading-data.ts';
import { opensOffice } from './addresses.ts';
import { describes, isInitial, isInnerArticle, isOwner } from './before-person.ts';
import { withoutBoard } from './boards.ts';
import { gazetteerOf } from './gazetteer.ts';
import { nicknameAt } from './nicknames.ts';
import { isListed, isOfNoList, isOffice, lastIndex, low } from './listed-words.ts';
import {
  heldBehind,
  isBodyAfterOffice,
  isCommonField,
  isInName,
  isOfficeOfMany,
  isOfficeOfBody,
  isOfficePhrase,
  officeStart,
  lastOffice,
} from './offices-in-runs.ts';
import { hasListedPart, isCompound } from './compound.ts';
import type { Run } from './runs.ts';
import { joinSplits, nothing, officeOnly, whole, withRole, type Split } from './split.ts';
import { isShortenedWhole, isTwoBodies } from './strokes.ts';
import { isAddressed, isHeaded, isPerson, personStart } from './person-start.ts';
import { trimRun } from './trim-run.ts';
import { isVessel } from './vessels.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';

/**
 * Cuts a run into names: titles and offices off persons, demonyms off names they only describe.
 *
 * @example “EU Internal Market Commissioner Thierry Marrel” → EU (embedded), Thierry Marrel (role: the first four words)
 */
export function splitRun(tokens: readonly Token[], run: Run, data: ReadingData): Split {
  if (run.to - run.from > 1 && isKnown(tokens, run, data)) return whole(run);
  if (isVessel(tokens, run, data)) return whole(run);
  const owner = withoutBoard(tokens, run, data);
  if (owner !== run) return splitRun(tokens, owner, data);
  const nickname = nicknameAt(tokens, run.from, run.to);
  if (nickname > 0) return withNickname(splitRun(tokens, { from: run.from, to: nickname }, data), run.to);
  const trimmed = trimRun(tokens, run, data);
  const words = trimmed.to - trimmed.from;
  if (words <= 0) return nothing;
  if (words === 1) return single(tokens, trimmed.from, data);
  return (
    atStroke(tokens, trimmed, data)
    ?? (isKnown(tokens, trimmed, data) || hasStroke(tokens, trimmed) || isOfficeOfBody(tokens, trimmed, data) ? whole(trimmed) : undefined)
    ?? atHonorific(tokens, trimmed, data)
    ?? atOffice(tokens, trimmed, data)
    ?? (isOfficeOfMany(tokens, trimmed, data)
      ? { pieces: [{ from: trimmed.from + 1, to: trimmed.to, hint: 'person' }], offices: [] }
      : undefined)
    ?? beforePerson(tokens, trimmed, data)
    ?? withoutDescription(tokens, trimmed, data)
    ?? afterListed(tokens, trimmed, data)
    ?? whole(trimmed)
  );
}

function isKnown(tokens: readonly Token[], { from, to }: Run, data: ReadingData): boolean {
  return gazetteerOf(data).find(lowerWords(tokens, from, to)) !== undefined;
}

function hasStroke(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens.slice(from, to).some(({ text }) => text === '/');
}

/** Two names with a stroke between them: those of a dateline, *Halvor Times/Norby News*, *UN/EU*. */
function atStroke(tokens: readonly Token[], { from, to }: Run, data: ReadingData): Split | undefined {
  const slash = tokens.slice(from, to).findIndex(({ text }) => text === '/');
  if (slash <= 0) return undefined;
  const [first, second] = [
    { from, to: from + slash },
    { from: from + slash + 1, to },
  ];
  const isDateline =
    from === 0
    && /^[,(–—-]$/.test(tokens[to]?.text ?? '')
    && tokens.slice(from, to).every(({ shape }) => shape === 'upper' || shape === 'mark');
  if (isDateline) return { pieces: [first, second], offices: [] };
  if (slash > 1 && to - from - slash > 2 && !isShortenedWhole(tokens, from, to))
    return joinSplits(splitRun(tokens, first, data), splitRun(tokens, second, data));
  const areBodies = slash === 1 && to - from === 3 && tokens[from - 1]?.text !== '(' && isTwoBodies(tokens, from, data);
  return areBodies ? { pieces: [first, second], offices: [] } : undefined;
}

/** *Mr President*; *(minister) Dr. Marta Kell*. */
function atHonorific(tokens: readonly Token[], { from, to }: Run, data: ReadingData): Split | undefined {
  const { names } = data;
  // What ends a name addresses nobody: *Mr Kofi Dame*.
  const at = lastIndex(
    tokens,
    from,
    to - 1,
    ({ lower }, i) => names.honorifics.has(lower) && !names.titles.has(lower) && !isInName(tokens, i, to, data),
  );
  if (at < 0) return undefined;
  // *Saint Kell University*
  if (data.places.openers.has(low(tokens, at)) && isHeaded(tokens, at, to, data)) return undefined;
  if (at === to - 2 && isAddressed(low(tokens, to - 1), names)) return nothing;
  const isHolder = at < to - 1 && !opensOffice(tokens, at + 1, to, data) && isPerson(tokens, at + 1, to, data, true);
  return isHolder ? withRole(tokens, from, at, at + 1, to, data) : undefined;
}

/** *Commissioner Thierry Marrel*, *Minister of Defence Thierry Marrel*, *the Minister of Defence*. */
function atOffice(tokens: readonly Token[], run: Run, data: ReadingData): Split | undefined {
  const { from, to } = run;
  const office = lastOffice(tokens, run, data);
  if (office < 0) return undefined;
  const after = office + 1;
  if (after >= to)
    return isOfficePhrase(tokens, run, data) ? officeOnly(tokens, from, to, data) : (beforeOffice(tokens, run, data) ?? whole(run));
  // *Secretary Information Marta Kell*
  const holder = isCommonField(tokens[after], data) ? personStart(tokens, after, to, data) : to;
  if (holder > after && holder < to) return withRole(tokens, from, holder, holder, to, data);
  const isFollowed = isCapital(tokens[after]) || (tokens[after]?.shape === 'lower' && data.names.particles.has(low(tokens, after)));
  if (isFollowed && isPerson(tokens, after, to, data, true)) return withRole(tokens, from, after, after, to, data);
  if (isFollowed)
    return isBodyAfterOffice(tokens, office, to, data)
      ? joinSplits({ pieces: [], offices: [{ from, to: after }] }, splitRun(tokens, { from: after, to }, data))
      : undefined;
  const person = heldBehind(tokens, after + 1, to, data) ?? personStart(tokens, after + 1, to, data);
  return person < to ? withRole(tokens, from, person, person, to, data) : officeOnly(tokens, from, to, data);
}

/** *(named) Marta Kell Chief Executive Officer*: whom an office is given to, right before it; a single word of one may be a surname. */
function beforeOffice(tokens: readonly Token[], { from, to }: Run, data: ReadingData): Split | undefined {
  const start = officeStart(tokens, to, data);
  if (to - start < 2 || start - from < 2 || !isPerson(tokens, from, start, data, true)) return undefined;
  return { pieces: [{ from, to: start, hint: 'person' }], offices: [{ from: start, to }] };
}

/** Another name, or what describes somebody, right before a person: *Norden Capital Group (Olga Kell)*. */
function beforePerson(tokens: readonly Token[], run: Run, data: ReadingData): Split | undefined {
  const { from, to } = run;
  if (isInnerArticle(tokens, run, data)) return whole(run);
  const given = personStart(tokens, from + 1, to, data);
  if (given >= to || data.names.givenNames.has(low(tokens, from)) || isHeaded(tokens, from, to, data) || isInitial(tokens[from]))
    return undefined;
  if (!describes(tokens, from, given, data) && !isOwner(tokens, from, given, data)) return undefined;
  const before = splitRun(tokens, { from, to: given }, data);
  return { pieces: [...before.pieces, { from: given, to }], offices: before.offices };
}

/** *Norlandic (Marta Kell)*: without the demonym; *(New Mexico) Democrat*: without the party. */
function withoutDescription(tokens: readonly Token[], { from, to }: Run, data: ReadingData): Split | undefined {
  const { names, places } = data;
  const isAdjective = places.demonyms.has(low(tokens, from)) && (to - from > 2 || isKnown(tokens, { from: from + 1, to: from + 2 }, data));
  // *Opposition Social Democrats*
  if (
    names.institutions.has(low(tokens, from))
    && names.officeModifiers.has(low(tokens, from))
    && (isKnown(tokens, { from: from + 1, to }, data)
      || isOfNoList(tokens[from + 1], data)
      || (to - from > 2 && names.organisationHeads.has(low(tokens, to - 1))))
  )
    return splitRun(tokens, { from: from + 1, to }, data);
  // *Harbourmaster Tevik Kellor (said)*
  const isIntroduced =
    to - from > 2
    && tokens[from]?.initial
    && names.personIntroducers.has(low(tokens, from))
    && !names.givenNames.has(low(tokens, from))
    && !names.givenNamesDoubtful.has(low(tokens, from))
    && !isHeaded(tokens, from, to, data)
    && tokens.slice(from + 1, to).every((t) => names.givenNames.has(t.lower) || isOfNoList(t, data));
  if (isIntroduced) return splitRun(tokens, { from: from + 1, to }, data);
  if (isAdjective && !isHeaded(tokens, from, to, data) && !names.givenNames.has(low(tokens, from)))
    return splitRun(tokens, { from: from + 1, to }, data);
  const isOfPlace = names.partisans.has(low(tokens, to - 1)) && gazetteerOf(data).find(lowerWords(tokens, from, to - 1))?.type === 'place';
  return isOfPlace ? whole({ from, to: to - 1 }) : undefined;
}

/** A name of a list with another right behind it: *(South Norland) (Marta Kell)*. */
function afterListed(tokens: readonly Token[], { from, to }: Run, data: ReadingData): Split | undefined {
  const listed = gazetteerOf(data).longest(tokens, from, to);
  const next = tokens[from + listed];
  if (listed < 2 || from + listed >= to || !next || isHeaded(tokens, from, to, data)) return undefined;
  if (!data.names.givenNames.has(next.lower) && !isListed(next, data)) return undefined;
  const rest = splitRun(tokens, { from: from + listed, to }, data);
  return { pieces: [{ from, to: from + listed }, ...rest.pieces], offices: rest.offices };
}

/** *Mayor Marta “Mimi” Kell*: what stands before the nickname is split, its last name goes on behind it. */
function withNickname({ pieces, offices }: Split, to: number): Split {
  const last = pieces.at(-1);
  return last ? { pieces: [...pieces.slice(0, -1), { ...last, to, hint: 'person' }], offices } : { pieces, offices };
}

function single(tokens: readonly Token[], at: number, data: ReadingData): Split {
  const token = tokens[at];
  const run = { from: at, to: at + 1 };
  if (!token) return nothing;
  if (isOffice(token.lower, data)) return { pieces: [], offices: [run] };
  const namesNobody =
    data.places.demonyms.has(token.lower)
    || (data.names.honorifics.has(token.lower) && token.shape === 'title')
    || (isCompound(token, data) && !hasListedPart(token, data));
  return namesNobody ? nothing : whole(run);
}
