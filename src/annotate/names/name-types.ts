import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isShortOf } from './short-of.ts';
import { nameKey, type Piece } from './split-runs.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Evidence for each type, in one scale: 4 settles it, 1 is a hint. */
export type Scores = Record<EntityType, number>;

/** What speaks for a name's type, with the reasons in words. */
export interface TypeEvidence {
  readonly scores: Scores;
  /** What of them the name's own words say; the same wherever the name stands. */
  readonly own: Scores;
  readonly reasons: readonly { readonly type: EntityType; readonly points: number; readonly text: string }[];
}

/** Sums what the name itself and the words round it say about its type. */
export function weighType(tokens: readonly Token[], piece: Piece, data: ReadingData): TypeEvidence {
  const reasons: { type: EntityType; points: number; text: string }[] = [];
  const add = (type: EntityType, points: number, text: string) => reasons.push({ type, points, text });
  fromWords(tokens, piece, data, add);
  const own = sumOf(reasons);
  fromContext(tokens, piece, data, add);
  return { scores: sumOf(reasons), own, reasons };
}

function sumOf(reasons: TypeEvidence['reasons']): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, event: 0, work: 0 };
  for (const { type, points } of reasons) scores[type] += points;
  return scores;
}

type Add = (type: EntityType, points: number, text: string) => void;

function fromWords(tokens: readonly Token[], { from, to, hint, role }: Piece, data: ReadingData, add: Add): void {
  const { names, places, words } = data;
  const own = tokens.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return;
  const size = own.length;
  const key = size === 1 ? nameKey(first, data) : lowerWords(tokens, from, to);
  const listed = gazetteerOf(data).find(key);
  if (listed) add(listed.type, listed.reason === 'country' || listed.type === 'organisation' ? 4.5 : 3.5, listed.reason);
  if (hint === 'person') add('person', listed && !role ? 2 : 5, role ? `title “${tokens.slice(role.from, role.to).map((t) => t.text).join(' ')}”` : 'form of address');
  const company = names.companyEndings.has(last.lower) && size > 1;
  if (company) add('organisation', 5, `ending “${last.text}”`);
  if (size > 1 && !listed && names.foreignOpeners.has(first.lower)) add('organisation', 2.4, `“${first.text}”`);
  if (hint === 'embedded' && !listed) add('organisation', 2, 'beside an office');
  if (size === 1 && !listed && names.institutions.has(first.lower)) add('organisation', 3, 'body known by one word');
  const opener = own.findIndex((t) => t.shape === 'lower' && /^(?:of|for|on)$/.test(names.joiners.get(t.lower) ?? ''));
  const head = opener > 0 ? own[opener - 1] : last;
  if (size > 1 && opener < 0 && !company && !listed && names.companyHeads.has(last.lower) && (size > 2 || !names.givenNames.has(first.lower))) add('organisation', names.givenNames.has(first.lower) ? 4 : 2.6, `ending “${last.text}”`);
  const specific = own.some((t) => t !== head && isCapital(t) && !names.honorifics.has(t.lower));
  if (head && size > 1 && specific && !listed) {
    const name = `head “${head.text}”`;
    const proper = own.some((t) => isCapital(t) && t !== head && (!hasKind(t, kind.common) || places.demonyms.has(t.lower)));
    if (names.workHeads.has(head.lower)) add('work', names.weakHeads.has(head.lower) ? (proper ? 2.5 : 1) : 4, name);
    if (names.eventHeads.has(head.lower)) add('event', names.weakHeads.has(head.lower) ? (proper ? 2.5 : 1) : 4.2, name);
    if (opener > 0 ? names.organisationOpeners.has(head.lower) || names.organisationHeads.has(head.lower) : names.organisationHeads.has(head.lower)) add('organisation', 4, name);
    const school = own.some((t) => t !== head && names.organisationOpeners.has(t.lower) && !names.openersOfOthers.has(t.lower));
    const particle = own.some((t) => t.shape === 'lower' && names.particles.has(t.lower) && !names.particlesOfPlaces.has(t.lower));
    // *at the Harbour Museum* is where; *the Harbour Museum said* is who.
    if (places.heads.has(head.lower) && names.organisationHeads.has(head.lower) && places.prepositions.has(tokens[from - (words.article.has(tokens[from - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '') && !names.workers.has(tokens[from - (words.article.has(tokens[from - 1]?.lower ?? '') ? 3 : 2)]?.lower ?? '')) add('place', 1, 'where something is');
    if (places.heads.has(head.lower) && !particle) add(school ? 'organisation' : 'place', opener > 0 || names.organisationHeads.has(head.lower) ? 2.5 : 4, name);
    if (opener < 0 && places.openers.has(first.lower) && !hasKind(last, kind.common)) add('place', 2.5, `“${first.text}”`);
    if (opener < 0 && places.directions.has(first.lower) && size < 4) add('place', 2, `“${first.text}”`);
  }
  const initials = first.shape === 'upper' && first.text.length === 2 && /^\p{L}+$/u.test(first.text) && size < 4 && gazetteerOf(data).find(nameKey(first, data)) === undefined && own.slice(1).every((t) => t.shape === 'title' && !hasKind(t, kind.common));
  if (size > 1 && initials) add('person', 0.6, 'initials');
  else if (size > 1 && own.some((t) => t.shape === 'upper' && t.text.length > 1 && /^\p{L}+$/u.test(t.text))) { add('organisation', 1.5, 'acronym inside'); add('person', -1.5, ''); }
  if (own.some((t) => t.text === '&' || t.text === '/')) add('organisation', 2, 'joined names');
  const acronym = size === 1 && first.shape === 'upper' && first.text.replace(/\W/g, '').length > 1 && first.text.length < 8;
  if (acronym && !listed) add('organisation', 2.2, 'acronym');
  if (size === 1 && first.shape === 'mixed' && !listed) add('organisation', 1.2, 'capitals inside');
  const given = names.givenNames.has(first.lower);
  if (size > 1 && size < 6 && !listed && opener < 0) {
    if (given) add('person', names.openingArticles.has(first.lower) ? 1.6 : 3.2, `given name “${first.text}”`);
    else if (names.givenNamesDoubtful.has(first.lower)) add('person', 1.6, `given name “${first.text}”`);
    if (own.slice(1).some((t) => /^\p{Lu}\.$/u.test(t.text)) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(first.text)) add('person', 2, 'initial');
    if (own.some((t) => t.shape === 'lower' && names.particles.has(t.lower))) add('person', 1.5, 'particle');
    // *Wagga Wagga*
    if (size === 2 && first.lower === last.lower) add('place', 2, 'the same word twice');
    if (own.some((t) => /\d/.test(t.text))) add('person', -2, '');
    const uncommon = own.filter((t) => t.shape === 'title' && !hasKind(t, kind.common) && !places.demonyms.has(t.lower)).length;
    // *La Prensa*, *Al Ruwais*: an article opens names of papers and places.
    if (uncommon === size && size < 4 && !names.openingArticles.has(first.lower)) add('person', 1, 'uncommon words');
    else if (size < 4 && !names.openingArticles.has(first.lower) && last.shape === 'title' && !hasKind(last, kind.common) && !places.demonyms.has(first.lower)) add('person', 0.7, 'uncommon last word');
    if (size < 4 && own.slice(1).some((t) => /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(t.text))) add('person', 1.5, 'hyphenated given name');
    if (uncommon === 0) add('organisation', 1, 'common words');
    if (uncommon > 0 && !names.openingArticles.has(first.lower)) add('person', 0.1, '');
    if (!given && names.organisations.has(first.lower)) { add('organisation', 2, `“${first.text}”`); add('person', -1, ''); }
    if (names.eventOpeners.has(first.lower)) add('event', 4, `“${first.text}”`);
    if (!given && own.some((t) => places.countries.has(t.lower))) { add('organisation', 1.5, 'country inside'); add('person', -1, ''); }
  } else if (size === 1 && !listed && first.shape !== 'upper' && places.endings.test(first.lower) && !names.surnames.has(first.lower) && !given) add('place', 1, 'ending of places');
  else if (size === 1 && !listed && places.quarters.has(first.lower)) add('place', 3, `“${first.text}”`);
  else if (size === 1 && !listed && (names.surnames.has(first.lower) || first.text.length < 4 && first.shape === 'title' && names.leadingSurnames.has(first.lower))) add('person', 1.8, 'known surname');
  else if (size === 1 && !listed && given) add('person', 1.8, `given name “${first.text}”`);
}

function fromContext(tokens: readonly Token[], { from, to }: Piece, data: ReadingData, add: Add): void {
  const { names, places, quotes } = data;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const [before2, after2] = [tokens[from - 2], tokens[to + 1]];
  if (isDateline(tokens, from, to)) add('place', 3, 'dateline');
  if (before?.shape === 'lower' || before?.initial && before.shape === 'title') {
    const joins = names.joiners.get(before.lower);
    if (names.kin.has(before.lower)) add('person', 2.5, `“${before.text}” before`);
    if (names.personIntroducers.has(before.lower)) add('person', 2.5, `“${before.text}” before`);
    if (names.organisationIntroducers.has(before.lower)) add('organisation', 3, `“${before.text}” before`);
    if (places.introducers.has(before.lower) || joins === 'of' && places.introducers.has(before2?.lower ?? '') && before2?.shape === 'lower') add('place', 2, `“${before2?.shape === 'lower' && joins === 'of' ? before2.text : before.text}” before`);
    if (joins === 'of' && before2?.shape === 'lower' && places.directions.has(before2.lower)) add('place', 3, `“${before2.text} of” before`);
    if (joins === 'of' && before2?.shape === 'lower' && names.ownedNouns.has(before2.lower)) add('organisation', 2.5, `“${before2.text} of” before`);
    if (places.seats.has(before2?.lower ?? '') && data.words.prepositions.has(before.lower)) add('place', 3, `“${before2?.text ?? ''} ${before.text}” before`);
    if (names.workingAt.has(before.lower) && before2?.shape === 'lower' && names.workers.has(before2.lower)) add('organisation', 2.5, `“${before2.text} at” before`);
    if (places.directions.has(before.lower) && before.shape === 'lower' && (places.prepositions.has(before2?.lower ?? '') || places.weakPrepositions.has(before2?.lower ?? ''))) add('place', 2.3, `“${before.text}” before`);
    if (places.settings.has(before.lower) && names.owningNouns.has(before2?.lower ?? '')) add('organisation', 2, `“${before2?.text ?? ''} ${before.text}” before`);
    else if (joinsJourney(tokens, from, to, data)) add('place', 1.8, '“from … to”');
    else if (places.prepositions.has(before.lower)) add('place', places.prepositionPoints.get(before.lower) ?? 0.8, `“${before.text}” before`);
    else if (places.weakPrepositions.has(before.lower)) add('place', 0.4, `“${before.text}” before`);
    const ruler = to - from === 1 && after?.shape === 'lower' && names.ruledNouns.has(after.lower);
    if (data.words.article.has(before.lower) && ruler) add('person', 2, `“the … ${after.text}”`);
    else if (data.words.article.has(before.lower)) { add('organisation', 0.8, `“${before.lower}” before`); add('person', -1.5, ''); }
    // *“…,” said Kell*; in *Kell said Norden plans* it is the subject of what was said.
    if (quotes.verbs.has(before.lower) && after?.shape !== 'lower') add('person', 1, `“${before.text}” before`);
    if (names.besidePersons.has(before.lower) && to - from > 1) add('person', 0.2, '');
    // *Kell at Moravel said*
    if (names.workingAt.has(before.lower) && isCapital(before2) && after?.shape === 'lower' && quotes.verbs.has(after.lower)) add('organisation', 2.5, `“${before2.text} ${before.text}” before`);
  }
  if (after?.shape === 'lower') {
    if (quotes.verbsOfOutlets.has(after.lower)) add('organisation', 0.6, `“${after.text}” after`);
    else if (quotes.verbs.has(after.lower)) add('person', 0.9, `“${after.text}” after`);
    if (names.organisationFollowers.has(after.lower)) add('organisation', 1.9, `“${after.text}” after`);
    if (places.followers.has(after.lower)) add('place', 2, `“${after.text}” after`);
    // *the Harbour Forum said*: who, not when.
    if (quotes.verbs.has(after.lower) && to - from > 1 && names.eventHeads.has(tokens[to - 1]?.lower ?? '')) add('organisation', 4.5, `“${after.text}” after`);
    if (names.afterPersons.has(after.lower)) add('person', 2, `“${after.text}” after`);
  }
  if (after?.text === '(' && tokens[to + 2]?.text === ')' && after2?.shape === 'upper' && to - from > 1 && isShortOf(after2.text, tokens.slice(from, to).map((t) => t.text).join(' '))) add('organisation', 1.5, 'short form after');
  const possessive = after !== undefined && data.words.possessive.test(after.text) || after?.text === '’' || after?.text === "'";
  const owned = possessive ? ownedNoun(tokens, to + 1, data) : undefined;
  if (owned) add(owned.type, 1.5, `“… ${owned.text}” after`);
  const examples = before?.shape === 'lower' && names.exemplifiers.has(before.lower) ? tokens[from - (before.lower === 'as' ? 3 : 2)] : undefined;
  const kindOf = examples?.shape === 'lower' ? names.exampleKinds.get(examples.lower) : undefined;
  if (kindOf && examples) add(kindOf, 2.2, `“${examples.text}” before`);
  if (before?.text === ',' && isCapital(before2) && places.shortForms.has(tokens[from]?.lower ?? '') && to - from === 1) add('place', 4, 'state after its town');
  const pronoun = pronounAfter(tokens, to, data);
  if (pronoun) add(pronoun.type, pronoun.points, `“${pronoun.text}” after`);
  const what = after?.text === ',' && after2 && data.words.determiners.has(after2.lower) ? apposition(tokens, to + 2, data) : undefined;
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
function ownedNoun(tokens: readonly Token[], at: number, { names, words }: ReadingData): { readonly type: EntityType; readonly text: string } | undefined {
  for (const { lower, shape, text } of tokens.slice(at, at + 3)) {
    if (shape === 'mark' || words.prepositions.has(lower)) return undefined;
    if (shape !== 'lower') continue;
    if (names.ownedByBodies.has(lower)) return { type: 'organisation', text };
    if (names.ownedByPersons.has(lower)) return { type: 'person', text };
  }
  return undefined;
}

/** *Moravel said on Monday it would …*, *Kell and his staff*: the first pronoun after a name, before any other name. Right after a verb of saying it is mostly the name's own. */
function pronounAfter(tokens: readonly Token[], to: number, { names, quotes, words, dates }: ReadingData): { readonly type: EntityType; readonly points: number; readonly text: string } | undefined {
  const said = quotes.verbs.has(tokens[to]?.lower ?? '') && tokens[to]?.shape === 'lower';
  for (const token of tokens.slice(to, to + 10)) {
    if (token.initial || token.shape === 'mark' && !words.possessive.test(token.text)) return undefined;
    if (isCapital(token) && !dates.weekdays.has(token.lower) && !dates.months.has(token.lower)) return undefined;
    if (names.pronounsOfThings.has(token.lower)) return { type: 'organisation', points: said ? 2.4 : 0.5, text: token.text };
    if (names.pronounsOfPersons.has(token.lower)) return { type: 'person', points: said ? 1 : 0.6, text: token.text };
  }
  return undefined;
}

/** *Zenlo, a small startup that …*: what the noun after a name and its article says it is. */
function apposition(tokens: readonly Token[], at: number, { names, places, words }: ReadingData): { readonly type: EntityType; readonly text: string } | undefined {
  for (const [i, { lower, shape, text }] of tokens.slice(at, at + 8).entries()) {
    // *the group's lawyer*: no group.
    if (words.possessive.test(tokens[at + i + 1]?.text ?? '') || words.possessive.test(text)) continue;
    if (shape === 'mark' && text !== '-' || words.prepositions.has(lower) || words.phraseEnds.has(lower)) return undefined;
    if (shape !== 'lower') continue;
    if (names.organisationIntroducers.has(lower)) return { type: 'organisation', text };
    if (places.introducers.has(lower)) return { type: 'place', text };
    if (names.personIntroducers.has(lower) && !names.officeModifiers.has(lower)) return { type: 'person', text };
  }
  return undefined;
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
  return /^[,(:—–/-]$/.test(tokens[to]?.text ?? '') || tokens[to]?.shape === 'number';
}
