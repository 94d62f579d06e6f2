import type { Evidence, Hint } from './evidence.ts';
import { isVenue } from './evidence.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isJoinedToInitial, nameKey } from './listed-words.ts';
import { isShortOf } from './short-of.ts';
import { isVessel } from './vessels.ts';
import { lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** What a name's own words say about its type: lists, firms, short forms. */
export const wordHints: readonly Hint[] = [
  ['place', 4.5, 'country', ({ listed }) => listed?.reason === 'country'],
  ['organisation', 4.5, '{}', ({ listed }) => listed?.type === 'organisation' && { text: listed.reason }],
  ['event', 5, '{}', ({ listed }) => listed?.type === 'event' && { text: listed.reason }],
  ['place', 3.5, '{}', ({ listed }) => listed?.type === 'place' && listed.reason !== 'country' && { text: listed.reason }],
  // Lists of organisations have museums too.
  ['place', 5.6, 'head “{}”', ({ listed, size, own, last, data }) => listed && size > 1 && isVenue(own, data) && last],
  [
    'place',
    3,
    'short form of a state',
    ({ size, first, data }) =>
      size === 1 && first.text.length < 7 && /^\p{Lu}[\p{Ll}.]*\.$/u.test(first.text) && data.places.shortForms.has(first.lower),
  ],
  [
    'work',
    6,
    '“{}”',
    ({ first, last, data: { names } }) =>
      names.products.has(first.lower) && !names.organisationHeads.has(last.lower) && !names.companyEndings.has(last.lower) && first,
  ],
  ['work', 8, 'ship by “{}”', ({ tokens, piece, first, data }) => isVessel(tokens, piece, data) && first],
  ['event', 4, '“{}”', ({ size, listed, first, data }) => size > 1 && !listed && data.names.eventOpeners.has(first.lower) && first],
  ['person', 2, 'form of address', ({ piece: { hint, role }, listed }) => hint === 'person' && !role && listed !== undefined],
  ['person', 5, 'form of address', ({ piece: { hint, role }, listed }) => hint === 'person' && !role && !listed],
  [
    'person',
    5,
    'title “{}”',
    ({ tokens, piece: { hint, role } }) =>
      hint === 'person'
      && role && {
        text: tokens
          .slice(role.from, role.to)
          .map((t) => t.text)
          .join(' '),
      },
  ],
  [
    'organisation',
    4,
    'ending “{}”',
    ({ size, listed, first, last, data }) =>
      size === 2 && !listed && first.shape === 'lower' && data.names.creditHeads.has(last.lower) && last,
  ],
  ['organisation', 5, 'ending “{}”', ({ isCompany, last }) => isCompany && last],
  ['person', -2, '', ({ isCompany }) => isCompany],
  ['organisation', 2.4, '“{}”', (e) => opensForeign(e) && e.first],
  ['organisation', 2.6, 'ending of “{}”', (e) => e.size > 1 && endsAsFirm(e) && e.last],
  ['organisation', 1, 'ending of “{}”', (e) => e.size === 1 && endsAsFirm(e) && e.last],
  [
    'organisation',
    2,
    'beside an office',
    ({ tokens, piece, listed, data }) =>
      piece.hint === 'embedded' && !listed && !data.places.countries.has(lowerWords(tokens, piece.from + 2, piece.to)),
  ],
  [
    'organisation',
    3,
    'body known by one word',
    ({ size, listed, first, data }) => size === 1 && !listed && data.names.institutions.has(first.lower),
  ],
  ['organisation', 4, 'ending “{}”', (e) => endsAsCompany(e) && e.data.names.givenNames.has(e.first.lower) && e.last],
  ['organisation', 2.6, 'ending “{}”', (e) => endsAsCompany(e) && !e.data.names.givenNames.has(e.first.lower) && e.last],
];

/** What letters and marks in a name say: short forms, initials, strokes. */
export const letterHints: readonly Hint[] = [
  ['person', 0.6, 'initials', (e) => opensWithInitials(e) || holdsInitials(e)],
  // *Simeon II*
  [
    'person',
    2,
    'number of a ruler',
    ({ isPersonLike, own, last, data }) =>
      isPersonLike
      && last.text.length > 1
      && isRoman(last)
      && own.slice(0, -1).every((t) => t.shape === 'title' && (!hasKind(t, kind.common) || data.names.givenNames.has(t.lower))),
  ],
  ['organisation', 1.5, 'acronym inside', (e) => holdsAcronym(e) && !endsAsEvent(e)],
  ['person', -1.5, '', holdsAcronym],
  ['organisation', 2, 'joined names', ({ own }) => own.some((t) => t.text === '&' || t.text === '/')],
  [
    'organisation',
    2.2,
    'acronym',
    ({ size, listed, first }) =>
      size === 1 && !listed && first.shape === 'upper' && first.text.replace(/\W/g, '').length > 1 && first.text.length < 8,
  ],
  // *Ada Kell (NOR)*
  ['place', 5, 'code of a country', isCountryCode],
  // *F-16*, *Ga-68*
  [
    'work',
    5,
    'model number',
    ({ size, listed, first }) => size === 1 && !listed && first.text.includes('-') && /^\p{Lu}\p{L}{0,2}-\d+\p{L}{0,2}$/u.test(first.text),
  ],
  // *U.Kellorsukh*
  ['person', 3, 'initials', ({ size, listed, first }) => size === 1 && !listed && isJoinedToInitial(first)],
  [
    'organisation',
    1.2,
    'capitals inside',
    ({ size, listed, first }) => size === 1 && !listed && first.shape === 'mixed' && !isJoinedToInitial(first),
  ],
];

/** *Banco Halvor*, *La Prensa* */
export function opensForeign({ size, listed, own, first, data: { names } }: Evidence): boolean {
  return (
    size > 1
    && !listed
    && (names.foreignOpeners.has(first.lower) || (names.openingArticles.has(first.lower) && names.foreignOpeners.has(own[1]?.lower ?? '')))
  );
}

function endsAsFirm({ listed, isCompany, last, data }: Evidence): boolean {
  return !listed && !isCompany && last.shape === 'title' && data.names.firmWordEnding.test(last.lower);
}

function endsAsCompany({ size, joint, isCompany, listed, first, last, data: { names } }: Evidence): boolean {
  return (
    size > 1
    && joint < 0
    && !isCompany
    && !listed
    && (names.companyHeads.has(last.lower) || names.paperHeads.has(last.lower))
    && (size > 2 || !names.givenNames.has(first.lower) || names.sureCompanyHeads.has(last.lower))
  );
}

/** *DJ Kellor* */
function opensWithInitials({ size, own, first, data }: Evidence): boolean {
  return (
    size > 1
    && size < 4
    && first.shape === 'upper'
    && first.text.length === 2
    && /^\p{L}+$/u.test(first.text)
    && gazetteerOf(data).find(nameKey(first, data)) === undefined
    && own.slice(1).every((t) => t.shape === 'title' && !hasKind(t, kind.common))
  );
}

/** *Hazi MH Kellor*: initials in the middle. */
function holdsInitials({ size, own, first, last, data }: Evidence): boolean {
  return (
    size === 3
    && own[1]?.shape === 'upper'
    && own[1].text.length === 2
    && /^\p{Lu}+$/u.test(own[1].text)
    && [first, last].every((t) => t.shape === 'title' && t.text.length > 2 && !hasKind(t, kind.common))
    && !data.places.cities.has(first.lower)
  );
}

/** *HKB Cup*, *the HKB Convention*: whose an event or a work is tells nothing of what it is. */
export function endsAsEvent({ head, data: { names } }: Evidence): boolean {
  return (names.eventHeads.has(head.lower) || names.workHeads.has(head.lower)) && !names.organisationHeads.has(head.lower);
}

/** *(Kell) II*: a number. */
function isRoman({ text }: Token): boolean {
  return /^[IVX]+$/.test(text);
}

/** *Halvor HKB*; not *DÉNKA HOLTÁN*, which is no short form of anything. */
function holdsAcronym(e: Evidence): boolean {
  return (
    e.size > 1
    && e.own.some((t) => t.shape === 'upper' && t.text.length > 1 && /^\p{L}+$/u.test(t.text) && !isRoman(t))
    && !opensWithInitials(e)
    && !holdsInitials(e)
    && !e.own.every((t) => t.shape === 'upper' && t.text.length > 4 && !hasKind(t, kind.common))
  );
}

/** *(Ada Kell) (NOR)*: three letters of a country, not those of the name before them. */
function isCountryCode({ tokens, piece: { from }, size, listed, first, before, before2, after, data }: Evidence): boolean {
  if (size > 1 || listed || first.shape !== 'upper' || !data.places.codes.has(first.lower) || before?.text !== '(' || after?.text !== ')')
    return false;
  if (before2?.shape !== 'title' || data.names.organisationHeads.has(before2.lower) || gazetteerOf(data).find(before2.lower)) return false;
  let at = from - 2;
  while (at > from - 8 && at > 0 && tokens[at - 1]?.shape !== 'mark') at -= 1;
  const long = tokens.slice(at, from - 1).map(({ text }) => text);
  return !isShortOf(first.text, long.join(' '));
}
