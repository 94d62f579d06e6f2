import type { EntityType } from '../../model/mark.ts';
import type { Words } from '../../model/word-set.ts';
import type { Evidence, Hint, HintGroup } from './evidence.ts';
import { isShortOf } from './short-of.ts';
import { isCapital, isPossessive, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

const wordHints: readonly Hint[] = [
  ['organisation', 0.6, '“{}” after', (e) => isWord(e, e.data.quotes.verbsOfOutlets)],
  ['person', 0.9, '“{}” after', (e) => !isWord(e, e.data.quotes.verbsOfOutlets) && isWord(e, e.data.quotes.verbs)],
  ['organisation', 1.9, '“{}” after', (e) => isWord(e, e.data.names.organisationFollowers)],
  ['place', 2, '“{}” after', (e) => isWord(e, e.data.places.followers)],
  // *the Harbour Forum said*, *the Harbour Museum said*: who, not when or where.
  ['organisation', 2, '“{}” after', (e) => e.size > 1 && e.data.places.venues.has(e.last.lower) && isWord(e, e.data.quotes.verbs)],
  [
    'organisation',
    4.5,
    '“{}” after',
    (e) =>
      e.size > 1 && !e.data.places.venues.has(e.last.lower) && e.data.names.eventHeads.has(e.last.lower) && isWord(e, e.data.quotes.verbs),
  ],
  ['person', 2, '“{}” after', (e) => isWord(e, e.data.names.afterPersons)],
];

const besideHints: readonly Hint[] = [
  // *Norby MP (Ada Kell)*
  [
    'place',
    2.5,
    '“{}” after',
    ({ size, first, last, after, data: { places } }) =>
      isCapital(after)
      && places.seats.has(after.lower)
      && (size === 1 || places.directions.has(last.lower))
      && first.shape === 'title'
      && after,
  ],
  // *the Kell-Holt law*
  [
    'work',
    2.5,
    '“{}” after',
    (e) => e.size === 1 && /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(e.first.text) && isWord(e, e.data.names.workHeads),
  ],
  ['organisation', 1.5, 'short form after', isShortened],
  [
    'person',
    2,
    'age after',
    ({ tokens, piece: { to }, after, after2 }) =>
      after?.text === '(' && after2?.shape === 'number' && /^[1-9]\d$/.test(after2.text) && tokens[to + 2]?.text === ')',
  ],
];

const ownerHints: readonly Hint[] = [
  ['organisation', 1.5, '“… {}” after', (e) => ownedNoun(e, 'organisation')],
  ['place', 1.5, '“… {}” after', (e) => ownedNoun(e, 'place')],
  ['person', 1.5, '“… {}” after', (e) => ownedNoun(e, 'person')],
];

const furtherHints: readonly Hint[] = [
  [
    'place',
    3,
    '“{}” after',
    ({ tokens, piece: { to }, head, after, after2, data }) =>
      after?.text === ','
      && !data.names.organisationHeads.has(head.lower)
      && isCapital(after2)
      && data.places.shortForms.has(after2.lower)
      && (after2.text.endsWith('.') || tokens[to + 2]?.text === '.')
      && after2,
  ],
  // Right after a verb of saying the pronoun is mostly the name's own.
  ['organisation', 2.4, '“{}” after', (e) => pronounAfter(e, 'organisation', true)],
  ['organisation', 0.5, '“{}” after', (e) => pronounAfter(e, 'organisation', false)],
  ['person', 1, '“{}” after', (e) => pronounAfter(e, 'person', true)],
  ['person', 0.6, '“{}” after', (e) => pronounAfter(e, 'person', false)],
];

const appositionHints: readonly Hint[] = [
  ['organisation', 2.2, '“{}” after', (e) => apposition(e, 'organisation')],
  ['place', 2.2, '“{}” after', (e) => apposition(e, 'place')],
  ['person', 2.2, '“{}” after', (e) => apposition(e, 'person')],
];

const closingHints: readonly Hint[] = [
  ['work', 4.5, 'in quotation marks', (e) => isQuoted(e) && !e.data.names.organisationHeads.has(e.head.lower)],
  ['work', 3, 'in quotation marks', (e) => isQuoted(e) && e.data.names.organisationHeads.has(e.head.lower)],
  [
    'person',
    1.6,
    '“{}” after',
    ({ after, after2, data }) => after?.text === ',' && after2 && data.names.clausesOfPersons.has(after2.lower) && after2,
  ],
  [
    'person',
    3,
    'age after',
    ({ tokens, piece: { to }, after, after2 }) =>
      after?.text === ',' && after2?.shape === 'number' && /^\d\d$/.test(after2.text) && tokens[to + 2]?.text === ',',
  ],
  ['place', 2.5, '“{}” after', (e) => countryAfter(e, true)],
  ['place', 0.5, '“{}” after', (e) => countryAfter(e, false)],
];

/** What the words after a name say about its type. */
export const afterHints: readonly HintGroup[] = [
  { needs: ({ after }) => after?.shape === 'lower', hints: wordHints },
  { hints: besideHints },
  { needs: isOwner, hints: ownerHints },
  { hints: furtherHints },
  { needs: ({ after, data: { names } }) => after?.text === ',' || names.copulas.has(after?.lower ?? ''), hints: appositionHints },
  { needs: ({ after }) => after?.shape === 'mark', hints: closingHints },
];

/** The word right after a name, in small letters, where a list has it. */
function isWord({ after }: Evidence, list: Words): Token | undefined {
  return after?.shape === 'lower' && list.has(after.lower) ? after : undefined;
}

/** *Neighbourhood Watch (NW)* */
function isShortened({ tokens, piece: { to }, own, size, after, after2 }: Evidence): boolean {
  return (
    after?.text === '('
    && tokens[to + 2]?.text === ')'
    && after2?.shape === 'upper'
    && size > 1
    && isShortOf(after2.text, own.map((t) => t.text).join(' '))
  );
}

/** *Moravel's*, *the Kells’* */
function isOwner({ after }: Evidence): boolean {
  return isPossessive(after) || after?.text === '’' || after?.text === "'";
}

/**
 * *Moravel's British subsidiary*, *Kell's wife*: the noun after a possessive, up to two words in between, where it is of those that such
 * have.
 */
function ownedNoun({ tokens, piece: { to }, data: { names, places, words } }: Evidence, type: EntityType): Token | undefined {
  for (const token of tokens.slice(to + 1, to + 4)) {
    const { lower, shape } = token;
    if (shape === 'mark' || words.prepositions.has(lower)) return undefined;
    if (shape !== 'lower') continue;
    const owner = names.ownedByBodies.has(lower)
      ? 'organisation'
      : places.ownedByPlaces.has(lower)
        ? 'place'
        : names.ownedByPersons.has(lower)
          ? 'person'
          : undefined;
    if (owner) return owner === type ? token : undefined;
  }
  return undefined;
}

/** *Moravel said on Monday it would …*, *Kell and his staff*: the first pronoun after a name, before any other name. */
function pronounAfter(
  { tokens, piece: { to }, after, data: { names, quotes, dates } }: Evidence,
  type: EntityType,
  isSaid: boolean,
): Token | undefined {
  if ((after?.shape === 'lower' && quotes.verbs.has(after.lower)) !== isSaid) return undefined;
  for (const token of tokens.slice(to, to + 10)) {
    if (token.initial || (token.shape === 'mark' && !isPossessive(token))) return undefined;
    if (isCapital(token) && !dates.weekdays.has(token.lower) && !dates.months.has(token.lower)) return undefined;
    if (hasKind(token, kind.pronoun)) return names.pronounsOfThings.has(token.lower) === (type === 'organisation') ? token : undefined;
  }
  return undefined;
}

/** *Zenlo, a small startup that …*: what the last noun after a name and its article says it is; *a party official* is no party. */
function apposition({ tokens, piece: { to }, after2, data: { names, places, words } }: Evidence, type: EntityType): Token | undefined {
  if (!after2 || !words.determiners.has(after2.lower)) return undefined;
  let what: { readonly type: EntityType; readonly noun: Token } | undefined;
  for (const [i, noun] of tokens.slice(to + 2, to + 10).entries()) {
    const { lower, shape, text } = noun;
    // *the group's lawyer*: no group.
    if (isPossessive(tokens[to + i + 3]) || isPossessive(noun)) continue;
    if ((shape === 'mark' && text !== '-') || words.prepositions.has(lower) || words.phraseEnds.has(lower)) break;
    if (shape !== 'lower') continue;
    if (names.organisationIntroducers.has(lower)) what = { type: 'organisation', noun };
    if (places.introducers.has(lower)) what = { type: 'place', noun };
    if ((names.personIntroducers.has(lower) || names.humans.has(lower)) && !names.officeModifiers.has(lower))
      what = { type: 'person', noun };
  }
  return what?.type === type ? what.noun : undefined;
}

/** *the “Salt Road”* */
function isQuoted({ size, before, before2, after, data }: Evidence): boolean {
  const opens =
    /^[“‘"]$/u.test(before?.text ?? '') || (data.words.definite.has(before?.lower ?? '') && /^[“‘"]$/u.test(before2?.text ?? ''));
  return opens && /^[,.]?[”’"]$/u.test(after?.text ?? '') && size > 1;
}

/** *Norby, Norland,*: the country or state a town lies in, and whether a mark closes it. */
function countryAfter(
  { tokens, piece: { to }, head, after, after2, data: { names, places } }: Evidence,
  isClosed: boolean,
): Token | undefined {
  return after?.text === ','
    && !names.organisationHeads.has(head.lower)
    && isCapital(after2)
    && (places.countries.has(after2.lower) || places.regions.has(after2.lower))
    && (tokens[to + 2]?.shape === 'mark') === isClosed
    ? after2
    : undefined;
}
