import type { Words } from '../../model/word-set.ts';
import type { Evidence, Hint, HintGroup } from './evidence.ts';
import { isAgencyOfDateline, isDateline } from './dateline-evidence.ts';
import { exampleHints } from './example-evidence.ts';
import { isSetOff, setOffHints } from './set-off-evidence.ts';
import { isCapital, isPossessive, type Token } from '../words/tokens.ts';

const capitalHints: readonly Hint[] = [
  ['place', 3, 'dateline', isDateline],
  ['organisation', 4.5, 'agency of a dateline', isAgencyOfDateline],
  ['work', 4.5, '“{}” before', (e) => e.size > 1 && isLower(madeBefore(e), e.data.names.workIntroducers)],
  [
    'person',
    3,
    '“{}” before',
    ({ before, first, data: { names } }) =>
      before?.shape === 'upper' && names.shortOffices.has(before.lower) && first.shape === 'title' && before,
  ],
];

const leadHints: readonly Hint[] = [
  ['person', 3, '“{}” before', ({ before, data: { names } }) => before?.shape === 'lower' && names.ageEnding.test(before.lower) && before],
  ['person', 2.5, '“{}” before', (e) => isWord(e, e.data.names.kin)],
  ['person', 2.5, '“{}” before', (e) => isWord(e, e.data.names.personIntroducers)],
  // *a woman named Kell*
  [
    'person',
    3,
    '“{}” before',
    ({ before, before2, data: { names } }) =>
      isLower(before, names.namingVerbs)
      && (isLower(before2, names.humans) ?? isLower(before2, names.kin) ?? isLower(before2, names.personIntroducers))
      && before,
  ],
  ['organisation', 3, '“{}” before', (e) => isWord(e, e.data.names.organisationIntroducers)],
  // *exercise Northern Trident*, *typhoon Halvor*
  [
    'event',
    4,
    '“{}” before',
    ({ before, first, piece, data }) =>
      piece.hint === undefined && before?.end === first.start - 1 && isLower(before, data.names.eventOpeners),
  ],
  // *the city of Mara Holt* is no woman, *the ceo of Mara Holt* is a firm's.
  ['place', 4, '“{} of” before', (e) => isOf(e) && isLower(e.before2, e.data.places.introducers), 'sure'],
  ['place', 2, '“{}” before', (e) => isWord(e, e.data.places.introducers)],
  ['place', 3, '“{} of” before', (e) => isOf(e) && isLower(e.before2, e.data.places.directions)],
  // *south of the Arda*
  [
    'place',
    3,
    '“{} of” before',
    (e) =>
      isWord(e, e.data.words.article)
      && e.data.names.joiners.get(e.before2?.lower ?? '') === 'of'
      && isLower(e.tokens[e.piece.from - 3], e.data.places.directions),
  ],
  ['organisation', 4, '“{} of” before', (e) => ownerBefore(e, true), 'sure'],
  ['organisation', 2.5, '“{} of” before', (e) => ownerBefore(e, false)],
  [
    'place',
    3,
    '“{}” before',
    (e) =>
      isWord(e, e.data.words.prepositions)
      && e.data.places.seats.has(e.before2?.lower ?? '') && { text: `${e.before2?.text ?? ''} ${e.before?.text ?? ''}` },
  ],
  ['organisation', 2.5, '“{} at” before', (e) => isWord(e, e.data.names.workingAt) && isLower(e.before2, e.data.names.workers)],
  [
    'place',
    2.3,
    '“{}” before',
    ({ before, before2, data: { places, names } }) =>
      isLower(before, places.directions)
      && (places.prepositions.has(before2?.lower ?? '')
        || places.weakPrepositions.has(before2?.lower ?? '')
        || names.joiners.get(before2?.lower ?? '') === 'of')
      && before,
  ],
  ['organisation', 2, '“{}” before', (e) => isOwnedIn(e) && { text: `${e.before2?.text ?? ''} ${e.before?.text ?? ''}` }],
  ['place', 1.8, '“from … to”', (e) => isWhere(e) && joinsJourney(e)],
  [
    'place',
    0.8,
    '“{}” before',
    (e) =>
      isWhere(e)
      && !joinsJourney(e)
      && isWord(e, e.data.places.prepositions) && {
        text: e.before?.text ?? '',
        points: e.data.places.prepositionPoints.get(e.before?.lower ?? ''),
      },
  ],
  // *at Kellor Ghat*: few are spoken of so by both their names.
  [
    'place',
    0.6,
    '',
    (e) =>
      e.isPersonLike && !e.isGiven && isWord(e, e.data.names.workingAt) !== undefined && !e.data.names.workers.has(e.before2?.lower ?? ''),
  ],
  ['place', 0.4, '“{}” before', (e) => isWhere(e) && !joinsJourney(e) && isWord(e, e.data.places.weakPrepositions)],
  [
    'place',
    4,
    '“{}” before',
    (e) => e.size === 1 && e.data.places.withArticle.has(e.first.lower) && isWord(e, e.data.words.article),
    'sure',
  ],
  ['person', 2, '“the … {}”', (e) => isRuler(e) && isWord(e, e.data.words.article) && e.after],
  ['organisation', 0.8, '“{}” before', (e) => !isRuler(e) && isWord(e, e.data.words.article) && { text: e.before?.lower ?? '' }],
  ['person', -1.5, '', (e) => !isRuler(e) && isWord(e, e.data.words.article)],
  ['person', 1, '“{}” before', (e) => isSaid(e) && e.before],
  ['person', 0.2, '', (e) => e.size > 1 && isWord(e, e.data.names.besidePersons)],
  // *Kell at Moravel said*
  [
    'organisation',
    2.5,
    '“{}” before',
    (e) =>
      isWord(e, e.data.names.workingAt)
      && isCapital(e.before2)
      && isLower(e.after, e.data.quotes.verbs) && { text: `${e.before2.text} ${e.before?.text ?? ''}` },
  ],
];

const markHints: readonly Hint[] = [
  // *Karachi's Orenga*: a town's quarter sooner than who is in it.
  [
    'place',
    1,
    '“{}’s” before',
    ({ size, first, before, before2, data }) =>
      size === 1 && first.shape === 'title' && isPossessive(before) && data.places.cities.has(before2?.lower ?? '') && before2,
  ],
  [
    'place',
    4,
    'state after its town',
    ({ size, first, before, before2, data }) =>
      size === 1 && before?.text === ',' && isCapital(before2) && data.places.shortForms.has(first.lower),
    'sure',
  ],
];

/** What the words before a name say about its type. */
export const beforeHints: readonly HintGroup[] = [
  { hints: capitalHints },
  { needs: (e) => lead(e) !== undefined, hints: leadHints },
  { needs: ({ before }) => before?.text === ',' || isPossessive(before), hints: markHints },
  { needs: isSetOff, hints: setOffHints },
  { needs: ({ before, data: { names } }) => before?.shape === 'lower' && names.exemplifiers.has(before.lower), hints: exampleHints },
];

/** The word before a name, where it says something of it: no capital, but one that a sentence's first word must have. */
function lead({ before }: Evidence): Token | undefined {
  return before?.shape === 'lower' || (before?.initial && before.shape === 'title') ? before : undefined;
}

/** That word, where a list has it. */
function isWord(e: Evidence, list: Words): Token | undefined {
  const word = lead(e);
  return word && list.has(word.lower) ? word : undefined;
}

/** A word in small letters that a list has. */
function isLower(token: Token | undefined, list: Words): Token | undefined {
  return token?.shape === 'lower' && list.has(token.lower) ? token : undefined;
}

/** *her opera The Salt Road* */
function madeBefore({ before, before2, data }: Evidence): Token | undefined {
  return before?.shape === 'title' && !before.initial && data.words.article.has(before.lower) ? before2 : before;
}

function isOf(e: Evidence): boolean {
  return e.data.names.joiners.get(lead(e)?.lower ?? '') === 'of';
}

/** *(the) ceo of*: what an organisation has, and whether nobody else has it. */
function ownerBefore(e: Evidence, surely: boolean): Token | undefined {
  const {
    before2,
    data: { names },
  } = e;
  return isOf(e)
    && before2
    && before2.shape !== 'title'
    && names.ownedNouns.has(before2.lower)
    && names.surelyOwnedNouns.has(before2.lower) === surely
    ? before2
    : undefined;
}

/** *shares in* */
function isOwnedIn(e: Evidence): boolean {
  return isWord(e, e.data.places.settings) !== undefined && e.data.names.owningNouns.has(e.before2?.lower ?? '');
}

/** A preposition may stand before a place here: no noun before it tells of what is owned. */
function isWhere(e: Evidence): boolean {
  return lead(e) !== undefined && !isOwnedIn(e);
}

/** *the Holt regime* */
function isRuler({ size, after, data }: Evidence): boolean {
  return size === 1 && isLower(after, data.names.ruledNouns) !== undefined;
}

/** *“…,” said Kell*; in *Kell said Norden plans* it is the subject of what was said. */
function isSaid(e: Evidence): boolean {
  const {
    before2,
    after,
    data: { names, quotes, words },
  } = e;
  const verb = isWord(e, quotes.verbs);
  return (
    verb !== undefined
    && !names.namingVerbs.has(verb.lower)
    && (after?.shape !== 'lower'
      || (before2?.shape === 'mark' && words.prepositions.has(after.lower) && names.joiners.get(after.lower) !== 'of'))
  );
}

/** *from Halden to Skogn*: both ends of a way, the words between being capitals only. */
function joinsJourney({
  tokens,
  piece: { from, to },
  before,
  after,
  data: {
    places: {
      ways: [start, end],
    },
  },
}: Evidence): boolean {
  if (before?.lower === start) return after?.lower === end && isCapital(tokens[to + 1]);
  let at = from - 2;
  while (isCapital(tokens[at])) at -= 1;
  return before?.lower === end && at < from - 2 && tokens[at]?.lower === start;
}
