import { isVenue, type Evidence, type Hint } from './evidence.ts';
import { isHead } from './candidate.ts';
import { gazetteerOf } from './gazetteer.ts';
import { endsAsEvent, opensForeign } from './word-evidence.ts';
import { isPossessive, lowerWords } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** What the words of a name say that is of no list and has no head: of several words mostly a person's. */
export const personHints: readonly Hint[] = [
  ['person', 3.2, 'given name “{}”', (e) => e.isPersonLike && e.isGiven && !opensWithArticle(e) && e.first],
  ['person', 0.8, 'given name “{}”', (e) => e.isPersonLike && e.isGiven && opensWithArticle(e) && e.first],
  [
    'person',
    1.6,
    'given name “{}”',
    ({ isPersonLike, isGiven, first, data }) => isPersonLike && !isGiven && data.names.givenNamesDoubtful.has(first.lower) && first,
  ],
  [
    'person',
    2,
    'initial',
    ({ isPersonLike, own, first }) =>
      isPersonLike && (own.slice(1).some((t) => /^\p{Lu}\.$/u.test(t.text)) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(first.text)),
  ],
  [
    'person',
    1.5,
    'particle',
    (e) => e.isPersonLike && e.own.some((t) => t.shape === 'lower' && e.data.names.particles.has(t.lower)) && !opensForeign(e),
  ],
  // *Van Loon*
  [
    'person',
    1.5,
    'particle',
    ({ isPersonLike, size, first, last, data }) =>
      isPersonLike && size === 2 && first.shape === 'title' && last.shape === 'title' && data.names.openingParticles.has(first.lower),
  ],
  [
    'person',
    0.8,
    'article inside',
    ({ isPersonLike, size, own, data }) =>
      isPersonLike && size > 2 && own.slice(1, -1).some((t) => t.shape === 'title' && data.names.innerArticles.has(t.lower)),
  ],
  // *M Kellor*
  [
    'person',
    1.2,
    'initial',
    ({ isPersonLike, first, last }) => isPersonLike && first.text.length === 1 && last.shape === 'title' && !hasKind(last, kind.common),
  ],
  // *Wagga Wagga*
  ['place', 2, 'the same word twice', ({ isPersonLike, size, first, last }) => isPersonLike && size === 2 && first.lower === last.lower],
  ['person', -2, '', ({ isPersonLike, own }) => isPersonLike && own.some((t) => /\d/.test(t.text))],
  ['person', 1, 'uncommon words', isUncommon],
  [
    'person',
    0.7,
    'uncommon last word',
    (e) =>
      e.isPersonLike
      && e.size < 4
      && e.last.shape === 'title'
      && !hasKind(e.last, kind.common)
      && !opensWithArticle(e)
      && !e.data.places.demonyms.has(e.first.lower)
      && !isUncommon(e),
  ],
  [
    'person',
    1.5,
    'hyphenated given name',
    (e) => e.isPersonLike && e.size < 4 && e.own.slice(1).some((t) => /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(t.text)) && !opensForeign(e),
  ],
  ['person', 2, 'surname that goes first', isSyllables],
  // What does something is a body; else a programme, a law, a title.
  ['organisation', 1.2, 'common words', (e) => isOfCommonWords(e) && actsAsBody(e)],
  ['work', 1, 'common words', (e) => isOfCommonWords(e) && !actsAsBody(e)],
  ['person', 0.1, '', (e) => e.isPersonLike && e.uncommon > 0 && !opensWithArticle(e)],
  ['organisation', 0.4, 'common last word', endsInCommonWord],
  ['organisation', 2, '“{}”', (e) => opensAsOrganisation(e) && e.first],
  // *Merrill Lynch Capital Markets*
  ['organisation', 3, 'known organisation inside', opensWithBody],
  ['person', -2, '', opensWithBody],
  ['person', -1, '', opensAsOrganisation],
  ['organisation', 1.5, 'country inside', holdsCountry],
  ['person', -1, '', holdsCountry],
];

/** What a single word of no list says: by its ending, as a surname or a given name. */
export const singleHints: readonly Hint[] = [
  ['place', 1, 'ending of places', (e) => endsAsPlace(e)],
  ['place', 3, '“{}”', (e) => isSingle(e) && !endsAsPlace(e) && isQuarter(e) && e.first],
  ['person', 1.8, 'known surname', (e) => isSingle(e) && !endsAsPlace(e) && !isQuarter(e) && isSurname(e)],
  ['person', 1.8, 'given name “{}”', (e) => isSingle(e) && !endsAsPlace(e) && !isQuarter(e) && !isSurname(e) && e.isGiven && e.first],
];

/** *La Prensa*, *Al Ruwais*: an article opens names of papers and places. */
function opensWithArticle({ first, data }: Evidence): boolean {
  return data.names.openingArticles.has(first.lower);
}

function isUncommon(e: Evidence): boolean {
  return e.isPersonLike && e.uncommon === e.size && e.size < 4 && !opensWithArticle(e);
}

/** *Marketers Insights*, *Norby Legal Aid*: a common word ends it, more than one or things. */
function endsInCommonWord(e: Evidence): boolean {
  const { last, size, data } = e;
  return (
    e.isPersonLike
    && e.uncommon > 0
    && !e.own.some(({ lower }) => data.names.givenNames.has(lower))
    && last.shape === 'title'
    && last.text.length > 2
    && !e.own.some(({ shape }) => shape === 'lower')
    && hasKind(last, kind.common)
    && !isHead(last.lower, data)
    && !data.names.surnames.has(last.lower)
    && !data.names.givenNamesDoubtful.has(last.lower)
    && (size > 2 || data.figures.pluralEnding.test(last.lower))
  );
}

function isOfCommonWords(e: Evidence): boolean {
  return e.isPersonLike && e.uncommon === 0 && e.own.some((t) => hasKind(t, kind.common)) && !isVenue(e.own, e.data) && !isSyllables(e);
}

/** *(Harbour Watch) said*, *(Harbour Watch)’s members* */
function actsAsBody({ after, data: { names, quotes } }: Evidence): boolean {
  return (
    isPossessive(after) || (after?.shape === 'lower' && (quotes.verbs.has(after.lower) || names.organisationFollowers.has(after.lower)))
  );
}

/** *Ho Van But* */
function isSyllables({ isPersonLike, size, own, first, uncommon, data }: Evidence): boolean {
  return (
    isPersonLike
    && size === 3
    && uncommon < size
    && data.names.leadingSurnames.has(first.lower)
    && own.every((t) => t.shape === 'title' && t.text.length < 6)
  );
}

function opensWithBody(e: Evidence): boolean {
  const { isPersonLike, own, size, data } = e;
  if (!isPersonLike || size < 3 || endsAsEvent(e)) return false;
  const listed = gazetteerOf(data).longest(own, 0, size - 1);
  return listed > 1 && gazetteerOf(data).find(lowerWords(own, 0, listed))?.type === 'organisation';
}

function opensAsOrganisation(e: Evidence): boolean {
  return e.isPersonLike && !e.isGiven && e.data.names.organisations.has(e.first.lower) && !endsAsEvent(e);
}

function holdsCountry({ isPersonLike, isGiven, own, data }: Evidence): boolean {
  return isPersonLike && !isGiven && own.some((t) => data.places.countries.has(t.lower));
}

/** A single word of no list. */
export function isSingle({ size, listed }: Evidence): boolean {
  return size === 1 && !listed;
}

function endsAsPlace(e: Evidence): boolean {
  const {
    first,
    isGiven,
    data: { names, places },
  } = e;
  return isSingle(e) && first.shape !== 'upper' && places.endings.test(first.lower) && !names.surnames.has(first.lower) && !isGiven;
}

/** *(in) the North* */
function isQuarter({ first, data }: Evidence): boolean {
  return data.places.quarters.has(first.lower);
}

function isSurname({ first, data: { names } }: Evidence): boolean {
  return names.surnames.has(first.lower) || (first.text.length < 4 && first.shape === 'title' && names.leadingSurnames.has(first.lower));
}
