import { isVenue, type Evidence, type Hint } from './evidence.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isCapital, lowerWords } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** What the head of a name says about its type: *(Harbour) Council*, *Treaty (of Norby)*. */
export const headHints: readonly Hint[] = [
  [
    'event',
    3,
    'head “{}”',
    ({ isHeaded, joint, first, head, data: { names } }) =>
      isHeaded && names.dayHeads.has(head.lower) && joint < 0 && !names.givenNames.has(first.lower) && head,
  ],
  [
    'work',
    3,
    'head “{}” and number',
    ({ isHeaded, head, last, data: { names } }) =>
      isHeaded && names.workHeads.has(head.lower) && head !== last && last.shape === 'number' && head,
  ],
  ['work', 4, 'head “{}”', (e) => e.isHeaded && e.data.names.workHeads.has(e.head.lower) && !isWeak(e) && e.head],
  ['work', 2.5, 'head “{}”', (e) => e.isHeaded && e.data.names.workHeads.has(e.head.lower) && isWeak(e) && hasProper(e) && e.head],
  ['work', 1, 'head “{}”', (e) => e.isHeaded && e.data.names.workHeads.has(e.head.lower) && isWeak(e) && !hasProper(e) && e.head],
  ['event', 4.2, 'head “{}”', (e) => e.isHeaded && e.data.names.eventHeads.has(e.head.lower) && !isWeak(e) && e.head],
  ['event', 2.5, 'head “{}”', (e) => e.isHeaded && e.data.names.eventHeads.has(e.head.lower) && isWeak(e) && hasProper(e) && e.head],
  ['event', 1, 'head “{}”', (e) => e.isHeaded && e.data.names.eventHeads.has(e.head.lower) && isWeak(e) && !hasProper(e) && e.head],
  [
    'organisation',
    4,
    'head “{}”',
    ({ isHeaded, joint, head, data: { names } }) =>
      isHeaded && (names.organisationHeads.has(head.lower) || (joint > 0 && names.organisationOpeners.has(head.lower))) && head,
  ],
  // *Conference of Harbour Mayors*
  [
    'organisation',
    5.5,
    '“{}”',
    ({ isHeaded, joint, own, head, data: { names } }) =>
      isHeaded
      && joint > 0
      && names.describedEvents.has(head.lower)
      && !names.placedEvents.has(head.lower)
      && own.find((t) => names.gathered.has(t.lower)),
  ],
  // *Norland Episcopal Conference*, *Harbour Traders Forum*
  [
    'organisation',
    5.5,
    '“{}”',
    ({ isHeaded, joint, size, own, head, last, data: { names } }) =>
      isHeaded
      && joint < 0
      && head === last
      && size > 2
      && names.describedEvents.has(head.lower)
      && !names.placedEvents.has(head.lower)
      && names.gathered.has(own.at(-2)?.lower ?? '')
      && own.at(-2),
  ],
  [
    'organisation',
    5,
    '“{}” before its town',
    ({ own, joint, last, data }) =>
      joint < 0
      && data.names.schoolHeads.has(own.at(-2)?.lower ?? '')
      && gazetteerOf(data).find(last.lower)?.type === 'place'
      && own.at(-2),
  ],
  ['place', 1, 'where something is', isWhere],
  ['place', 5.6, 'head “{}”', (e) => isHeadedAsPlace(e) && isHouse(e) && e.head],
  ['organisation', 2.5, 'head “{}”', (e) => isHeadedAsPlace(e) && !isHouse(e) && isSchool(e) && isDoubtful(e) && e.head],
  ['organisation', 4, 'head “{}”', (e) => isHeadedAsPlace(e) && !isHouse(e) && isSchool(e) && !isDoubtful(e) && e.head],
  ['place', 2.5, 'head “{}”', (e) => isHeadedAsPlace(e) && !isHouse(e) && !isSchool(e) && isDoubtful(e) && e.head],
  ['place', 4, 'head “{}”', (e) => isHeadedAsPlace(e) && !isHouse(e) && !isSchool(e) && !isDoubtful(e) && e.head],
  [
    'place',
    2,
    'head “{}”',
    ({ isHeaded, joint, first, head, tokens, piece, data: { places } }) =>
      isHeaded
      && joint === 1
      && places.heads.has(first.lower)
      && places.countries.has(lowerWords(tokens, piece.from + 2, piece.to))
      && head,
  ],
  [
    'place',
    2.5,
    '“{}”',
    ({ isHeaded, joint, first, last, data: { places } }) =>
      isHeaded && joint < 0 && places.openers.has(first.lower) && !hasKind(last, kind.common) && first,
  ],
  [
    'place',
    2,
    '“{}”',
    ({ isHeaded, joint, size, first, data: { places } }) =>
      isHeaded && joint < 0 && places.directions.has(first.lower) && size < 4 && first,
  ],
];

/** A head that needs a proper name beside it: *report*, *fund*. */
function isWeak({ head, data }: Evidence): boolean {
  return data.names.weakHeads.has(head.lower);
}

function hasProper({ own, head, data: { places } }: Evidence): boolean {
  return own.some((t) => isCapital(t) && t !== head && (!hasKind(t, kind.common) || places.demonyms.has(t.lower)));
}

/** *at the Harbour Museum* is where; *the Harbour Museum said* is who. */
function isWhere({ isHeaded, head, tokens, piece: { from }, before, data: { names, places, words } }: Evidence): boolean {
  const at = words.article.has(before?.lower ?? '') ? from - 2 : from - 1;
  return (
    isHeaded
    && places.heads.has(head.lower)
    && names.organisationHeads.has(head.lower)
    && places.prepositions.has(tokens[at]?.lower ?? '')
    && !names.workers.has(tokens[at - 1]?.lower ?? '')
  );
}

/** Not with a particle of persons: *(Ada) van der Bay*. */
function isHeadedAsPlace(e: Evidence): boolean {
  const {
    isHeaded,
    own,
    head,
    data: { names, places },
  } = e;
  return (
    isHeaded
    && (places.heads.has(head.lower) || isHouse(e))
    && !own.some((t) => t.shape === 'lower' && names.particles.has(t.lower) && !names.particlesOfPlaces.has(t.lower))
  );
}

function isHouse({ own, joint, head, last, data }: Evidence): boolean {
  return isVenue(head === last ? own : own.slice(0, joint), data);
}

/** *(Norby) University Park*: the head of a place, but a body's word before it. */
function isSchool({ own, head, data: { names, places } }: Evidence): boolean {
  return (
    !places.sureHeads.has(head.lower)
    && own.some((t) => t !== head && names.organisationOpeners.has(t.lower) && !names.openersOfOthers.has(t.lower))
  );
}

/** Heads that name bodies as well, or with *of* behind. */
function isDoubtful({ joint, head, data: { names } }: Evidence): boolean {
  return joint > 0 || names.organisationHeads.has(head.lower);
}
