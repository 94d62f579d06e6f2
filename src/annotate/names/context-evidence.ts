import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { Add } from './word-evidence.ts';
import { isShortOf } from './short-of.ts';
import { type Piece } from './split-runs.ts';
import { isCapital, isPossessive, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** What the words round a name say about its type. */
export function fromContext(tokens: readonly Token[], { from, to }: Piece, data: ReadingData, add: Add): void {
  const { names, places, quotes } = data;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const [before2, after2] = [tokens[from - 2], tokens[to + 1]];
  if (isDateline(tokens, from, to)) add('place', 3, 'dateline');
  // *her opera The Salt Road*
  const made = before?.shape === 'title' && !before.initial && data.words.article.has(before.lower) ? before2 : before;
  if (to - from > 1 && made?.shape === 'lower' && names.workIntroducers.has(made.lower)) add('work', 4.5, `“${made.text}” before`);
  if (before?.shape === 'upper' && names.shortOffices.has(before.lower) && tokens[from]?.shape === 'title') add('person', 3, `“${before.text}” before`);
  if (before?.shape === 'lower' && names.ageEnding.test(before.lower)) add('person', 3, `“${before.text}” before`);
  if (before?.shape === 'lower' || before?.initial && before.shape === 'title') {
    const joins = names.joiners.get(before.lower);
    if (names.kin.has(before.lower)) add('person', 2.5, `“${before.text}” before`);
    if (names.personIntroducers.has(before.lower)) add('person', 2.5, `“${before.text}” before`);
    if (names.organisationIntroducers.has(before.lower)) add('organisation', 3, `“${before.text}” before`);
    // *the city of Mara Holt* is no woman, *the ceo of Mara Holt* is a firm's.
    if (joins === 'of' && before2?.shape === 'lower' && places.introducers.has(before2.lower)) add('place', 4, `“${before2.text} of” before`);
    else if (places.introducers.has(before.lower)) add('place', 2, `“${before.text}” before`);
    if (joins === 'of' && before2?.shape === 'lower' && places.directions.has(before2.lower)) add('place', 3, `“${before2.text} of” before`);
    // *south of the Arda*
    else if (data.words.article.has(before.lower) && names.joiners.get(before2?.lower ?? '') === 'of' && tokens[from - 3]?.shape === 'lower' && places.directions.has(tokens[from - 3]?.lower ?? '')) add('place', 3, `“${tokens[from - 3]?.text ?? ''} of” before`);
    if (joins === 'of' && before2 && before2.shape !== 'title' && names.ownedNouns.has(before2.lower)) add('organisation', names.surelyOwnedNouns.has(before2.lower) ? 4 : 2.5, `“${before2.text} of” before`);
    if (places.seats.has(before2?.lower ?? '') && data.words.prepositions.has(before.lower)) add('place', 3, `“${before2?.text ?? ''} ${before.text}” before`);
    if (names.workingAt.has(before.lower) && before2?.shape === 'lower' && names.workers.has(before2.lower)) add('organisation', 2.5, `“${before2.text} at” before`);
    if (places.directions.has(before.lower) && before.shape === 'lower' && (places.prepositions.has(before2?.lower ?? '') || places.weakPrepositions.has(before2?.lower ?? '') || names.joiners.get(before2?.lower ?? '') === 'of')) add('place', 2.3, `“${before.text}” before`);
    if (places.settings.has(before.lower) && names.owningNouns.has(before2?.lower ?? '')) add('organisation', 2, `“${before2?.text ?? ''} ${before.text}” before`);
    else if (joinsJourney(tokens, from, to, data)) add('place', 1.8, '“from … to”');
    else if (places.prepositions.has(before.lower)) add('place', places.prepositionPoints.get(before.lower) ?? 0.8, `“${before.text}” before`);
    else if (places.weakPrepositions.has(before.lower)) add('place', 0.4, `“${before.text}” before`);
    const ruler = to - from === 1 && after?.shape === 'lower' && names.ruledNouns.has(after.lower);
    if (to - from === 1 && data.words.article.has(before.lower) && places.withArticle.has(tokens[from]?.lower ?? '')) add('place', 4, `“${before.text}” before`);
    if (data.words.article.has(before.lower) && ruler) add('person', 2, `“the … ${after.text}”`);
    else if (data.words.article.has(before.lower)) { add('organisation', 0.8, `“${before.lower}” before`); add('person', -1.5, ''); }
    // *“…,” said Kell*; in *Kell said Norden plans* it is the subject of what was said.
    if (quotes.verbs.has(before.lower) && !names.namingVerbs.has(before.lower) && (after?.shape !== 'lower' || before2?.shape === 'mark' && data.words.prepositions.has(after.lower) && names.joiners.get(after.lower) !== 'of')) add('person', 1, `“${before.text}” before`);
    if (names.besidePersons.has(before.lower) && to - from > 1) add('person', 0.2, '');
    // *Kell at Moravel said*
    if (names.workingAt.has(before.lower) && isCapital(before2) && after?.shape === 'lower' && quotes.verbs.has(after.lower)) add('organisation', 2.5, `“${before2.text} ${before.text}” before`);
  }
  // *Karachi's Orenga*: a town's quarter sooner than who is in it.
  if (to - from === 1 && tokens[from]?.shape === 'title' && isPossessive(before) && places.cities.has(before2?.lower ?? '')) add('place', 1, `“${before2?.text ?? ''}’s” before`);
  if (after?.shape === 'lower') {
    if (quotes.verbsOfOutlets.has(after.lower)) add('organisation', 0.6, `“${after.text}” after`);
    else if (quotes.verbs.has(after.lower)) add('person', 0.9, `“${after.text}” after`);
    if (names.organisationFollowers.has(after.lower)) add('organisation', 1.9, `“${after.text}” after`);
    if (places.followers.has(after.lower)) add('place', 2, `“${after.text}” after`);
    // *the Harbour Forum said*, *the Harbour Museum said*: who, not when or where.
    const last = tokens[to - 1]?.lower ?? '';
    if (quotes.verbs.has(after.lower) && to - from > 1 && (names.eventHeads.has(last) || places.venues.has(last))) add('organisation', places.venues.has(last) ? 2 : 4.5, `“${after.text}” after`);
    if (names.afterPersons.has(after.lower)) add('person', 2, `“${after.text}” after`);
  }
  // *Norby MP (Ada Kell)*
  if (after && isCapital(after) && places.seats.has(after.lower) && (to - from === 1 || places.directions.has(tokens[to - 1]?.lower ?? '')) && tokens[from]?.shape === 'title') add('place', 2.5, `“${after.text}” after`);
  if (after?.text === '(' && tokens[to + 2]?.text === ')' && after2?.shape === 'upper' && to - from > 1 && isShortOf(after2.text, tokens.slice(from, to).map((t) => t.text).join(' '))) add('organisation', 1.5, 'short form after');
  if (after?.text === '(' && after2?.shape === 'number' && /^[1-9]\d$/.test(after2.text) && tokens[to + 2]?.text === ')') add('person', 2, 'age after');
  const possessive = isPossessive(after) || after?.text === '’' || after?.text === "'";
  const owned = possessive ? ownedNoun(tokens, to + 1, data) : undefined;
  if (owned) add(owned.type, 1.5, `“… ${owned.text}” after`);
  const head = from - (before?.lower === 'as' ? 3 : 2);
  const examples = before?.shape === 'lower' && names.exemplifiers.has(before.lower) ? tokens[tokens[head]?.text === ',' ? head - 1 : head] : undefined;
  const kindOf = examples?.shape === 'lower' ? names.exampleKinds.get(examples.lower) : undefined;
  if (kindOf && examples) add(kindOf, names.looseKinds.has(examples.lower) ? 2.2 : 4, `“${examples.text}” before`);
  if (before?.text === ',' && isCapital(before2) && places.shortForms.has(tokens[from]?.lower ?? '') && to - from === 1) add('place', 4, 'state after its town');
  if (after?.text === ',' && after2 && isCapital(after2) && places.shortForms.has(after2.lower) && (after2.text.endsWith('.') || tokens[to + 2]?.text === '.')) add('place', 3, `“${after2.text}” after`);
  const pronoun = pronounAfter(tokens, to, data);
  if (pronoun) add(pronoun.type, pronoun.points, `“${pronoun.text}” after`);
  const what = (after?.text === ',' || names.copulas.has(after?.lower ?? '')) && after2 && data.words.determiners.has(after2.lower) ? apposition(tokens, to + 2, data) : undefined;
  if (what) add(what.type, 2.2, `“${what.text}” after`);
  if (before?.text === ',' && before2?.shape === 'lower' && (names.personIntroducers.has(before2.lower) || names.kin.has(before2.lower)) && /^[,.]$/.test(after?.text ?? '')) add('person', 2.5, `“${before2.text}” before`);
  const quoted = /^[“‘"]$/u.test(before?.text ?? '') || data.words.definite.has(before?.lower ?? '') && /^[“‘"]$/u.test(before2?.text ?? '');
  if (quoted && /^[,.]?[”’"]$/u.test(after?.text ?? '') && to - from > 1) add('work', 4.5, 'in quotation marks');
  if (after?.text === ',') {
    if (after2 && names.clausesOfPersons.has(after2.lower)) add('person', 1.6, `“${after2.text}” after`);
    if (after2?.shape === 'number' && /^\d\d$/.test(after2.text) && tokens[to + 2]?.text === ',') add('person', 3, 'age after');
    if (after2 && isCapital(after2) && (places.countries.has(after2.lower) || places.regions.has(after2.lower))) add('place', tokens[to + 2]?.shape === 'mark' ? 2.5 : 0.5, `“${after2.text}” after`);
  }
}

/** *Moravel's British subsidiary*, *Kell's wife*: the noun after a possessive, up to two words in between. */
function ownedNoun(tokens: readonly Token[], at: number, { names, places, words }: ReadingData): { readonly type: EntityType; readonly text: string } | undefined {
  for (const { lower, shape, text } of tokens.slice(at, at + 3)) {
    if (shape === 'mark' || words.prepositions.has(lower)) return undefined;
    if (shape !== 'lower') continue;
    if (names.ownedByBodies.has(lower)) return { type: 'organisation', text };
    if (places.ownedByPlaces.has(lower)) return { type: 'place', text };
    if (names.ownedByPersons.has(lower)) return { type: 'person', text };
  }
  return undefined;
}

/** *Moravel said on Monday it would …*, *Kell and his staff*: the first pronoun after a name, before any other name. Right after a verb of saying it is mostly the name's own. */
function pronounAfter(tokens: readonly Token[], to: number, { names, quotes, dates }: ReadingData): { readonly type: EntityType; readonly points: number; readonly text: string } | undefined {
  const said = quotes.verbs.has(tokens[to]?.lower ?? '') && tokens[to]?.shape === 'lower';
  for (const token of tokens.slice(to, to + 10)) {
    if (token.initial || token.shape === 'mark' && !isPossessive(token)) return undefined;
    if (isCapital(token) && !dates.weekdays.has(token.lower) && !dates.months.has(token.lower)) return undefined;
    if (!hasKind(token, kind.pronoun)) continue;
    return names.pronounsOfThings.has(token.lower) ? { type: 'organisation', points: said ? 2.4 : 0.5, text: token.text } : { type: 'person', points: said ? 1 : 0.6, text: token.text };
  }
  return undefined;
}

/** *Zenlo, a small startup that …*: what the last noun after a name and its article says it is; *a party official* is no party. */
function apposition(tokens: readonly Token[], at: number, { names, places, words }: ReadingData): { readonly type: EntityType; readonly text: string } | undefined {
  let what: { readonly type: EntityType; readonly text: string } | undefined;
  for (const [i, token] of tokens.slice(at, at + 8).entries()) {
    const { lower, shape, text } = token;
    // *the group's lawyer*: no group.
    if (isPossessive(tokens[at + i + 1]) || isPossessive(token)) continue;
    if (shape === 'mark' && text !== '-' || words.prepositions.has(lower) || words.phraseEnds.has(lower)) return what;
    if (shape !== 'lower') continue;
    if (names.organisationIntroducers.has(lower)) what = { type: 'organisation', text };
    if (places.introducers.has(lower)) what = { type: 'place', text };
    if ((names.personIntroducers.has(lower) || names.humans.has(lower)) && !names.officeModifiers.has(lower)) what = { type: 'person', text };
  }
  return what;
}

/** *from Halden to Skogn*: both ends of a way, the words between being capitals only. */
function joinsJourney(tokens: readonly Token[], from: number, to: number, { places: { ways } }: ReadingData): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const [start, end] = ways;
  if (before === start) return tokens[to]?.lower === end && isCapital(tokens[to + 1]);
  let at = from - 2;
  while (isCapital(tokens[at])) at -= 1;
  return before === end && at < from - 2 && tokens[at]?.lower === start;
}

/** *GDANSK, March 3*, *GDANSK (Agency) -*, *GDANSK:* at the beginning of a block. */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > 0 || tokens.slice(from, to).some((t) => t.shape !== 'upper' && t.shape !== 'mark') || (tokens[0]?.text.length ?? 0) < 4) return false;
  // *MARTA KELL: …*: of two words before a colon it is rather who speaks.
  if (tokens[to]?.text === ':' && to > 1) return false;
  return /^[,(:—–/-]$/.test(tokens[to]?.text ?? '') || tokens[to]?.shape === 'number';
}
