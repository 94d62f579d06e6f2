import type { ReadingData } from '../../model/reading-data.ts';
import { isDerived } from '../words/common.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { actsAsSubject } from './acts-as-subject.ts';
import { isCurrency } from './currency.ts';
import { gazetteerOf } from './gazetteer.ts';
import { joinPossessive } from './joins/possessive.ts';
import { opensSmall } from './opens-small.ts';
import { isOfNoList } from './listed-words.ts';
import type { Survey } from './survey.ts';

/** A word with a capital that may begin a name. */
interface Opening {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly own: Token;
  readonly next: Token | undefined;
  /** Whether the next word has a capital too, a space away. */
  readonly isFollowed: boolean;
  readonly isCommon: boolean;
  /** How often the text has the word with a capital inside a sentence, and how often without. */
  readonly large: number;
  readonly small: number;
  readonly survey: Survey;
  readonly data: ReadingData;
}

/** One rule of a list of which the first that holds decides, as in `candidate.ts`. */
type OpeningRule = readonly [opens: boolean, holds: (opening: Opening) => boolean];

/** Whether a name may begin with this word: one with a capital, or a particle before one (*van Loon*). */
export function opensRun(tokens: readonly Token[], at: number, survey: Survey, data: ReadingData): boolean {
  const own = tokens[at];
  if (!own) return false;
  if (own.shape === 'lower') return opensSmall(tokens, at, data);
  if (!isCapital(own) || isCurrency(tokens, at, data)) return false;
  const next = tokens[at + 1];
  const opening: Opening = {
    tokens,
    at,
    own,
    next,
    isFollowed: isCapital(next) && next.start === own.end + 1,
    isCommon: hasKind(own, kind.common),
    large: survey.capital.get(own.lower) ?? 0,
    small: survey.lower.get(own.lower) ?? 0,
    survey,
    data,
  };
  return (anywhere.find(([, holds]) => holds(opening)) ?? atSentenceStart.find(([, holds]) => holds(opening)))?.[0] ?? isNameByUse(opening);
}

/** Wherever in its sentence a word stands. */
const anywhere: readonly OpeningRule[] = [
  [
    true,
    ({ own, survey, data }) => own.shape === 'upper' && (!data.names.acronymStops.has(own.lower) || survey.namedAcronyms.has(own.lower)),
  ],
  [true, ({ tokens, at, data }) => gazetteerOf(data).longest(tokens, at, at + 7) > 0],
  // *June Kell*, *Sun (said)*, *Friday Club*
  [
    true,
    ({ tokens, at, own, next, isFollowed, survey, data }) =>
      isDateWord(own, data)
      && (opensAsGivenName(tokens, at, data)
        || isDaySurname(tokens, at, survey, data)
        || (isFollowed && data.names.organisationHeads.has(next?.lower ?? ''))),
  ],
  [false, ({ own, data }) => isDateWord(own, data)],
  [
    true,
    ({ tokens, at, own, data }) =>
      data.words.function.has(own.lower) && !own.initial && (opensTitle(tokens, at, data) || opensSurnameFirst(tokens, at, data)),
  ],
  [false, ({ own, data }) => data.words.function.has(own.lower)],
  [false, ({ own, data }) => isNumberInWords(own, data)],
  [true, ({ own }) => !own.initial],
];

/** Where any word has a capital. */
const atSentenceStart: readonly OpeningRule[] = [
  [
    true,
    ({ own, data: { names, places } }) => names.honorifics.has(own.lower) || names.titles.has(own.lower) || places.demonyms.has(own.lower),
  ],
  [true, ({ own, survey }) => survey.surnames.has(own.lower)],
  // *Gill & Kell*
  [true, ({ tokens, at, next }) => next?.text === '&' && isCapital(tokens[at + 2])],
  // *Field and Sons*
  [
    true,
    ({ tokens, at, next, data: { names } }) =>
      isCapital(tokens[at + 2]) && names.companyKin.has(tokens[at + 2]?.lower ?? '') && names.joiners.get(next?.lower ?? '') === 'and',
  ],
  // *Air Kellor*
  [
    true,
    ({ own, next, isFollowed, data: { names } }) =>
      isFollowed && next?.shape === 'title' && names.foreignOpeners.has(own.lower) && !hasKind(next, kind.common),
  ],
  // *Van Loon*, *Rosa de la Kell*
  [true, ({ own, isFollowed, data: { names } }) => isFollowed && names.particles.has(own.lower) && own.text.length > 2],
  [
    true,
    ({ tokens, at, next, isFollowed, data: { names } }) =>
      isFollowed && names.innerArticles.has(next?.lower ?? '') && isCapital(tokens[at + 2]),
  ],
  [true, (opening) => opening.isFollowed && opensLongName(opening)],
  [true, ({ own, large, small, data: { places } }) => places.countries.has(own.lower) && (small === 0 || large > small)],
  [false, ({ own, data: { places } }) => places.countries.has(own.lower)],
  [true, ({ own, next, data: { names } }) => names.organisationOpeners.has(own.lower) && names.joiners.get(next?.lower ?? '') === 'of'],
  [
    true,
    (opening) => {
      const { next, isCommon, large, small, data } = opening;
      return isListedAlone(opening) && (!isCommon || large > small || (small === 0 && actsAsSubject(next, data)));
    },
  ],
  [false, isListedAlone],
  // *Workers' Party*
  [true, ({ tokens, at, next, isCommon, data }) => isCommon && next?.shape === 'mark' && joinPossessive(tokens, at + 1, data) > at + 1],
];

/** A common word is a name where the text has it so more than once, any other where it does not have it small. */
function isNameByUse({ own, isCommon, large, small, data }: Opening): boolean {
  if (isCommon) return large > small && large > 1;
  return large > small || (small === 0 && !isDerived(own.lower, data.words));
}

/** Before another capital: a word that is none of every day, or one that names begin with. */
function opensLongName({ tokens, at, own: { lower }, next, isCommon, data }: Opening): boolean {
  const { names, places } = data;
  if (!isCommon || names.offices.has(lower) || names.officeModifiers.has(lower) || places.directions.has(lower)) return true;
  if (names.organisationOpeners.has(lower) || names.eventOpeners.has(lower)) return true;
  if (names.givenNames.has(lower) || names.givenNamesDoubtful.has(lower)) return true;
  if (names.companyHeads.has(lower) && gazetteerOf(data).find(next?.lower ?? '')?.type === 'place') return true;
  return gazetteerOf(data).find(lower) !== undefined || startsHeadedRun(tokens, at, data);
}

function isListedAlone({ own, data }: Opening): boolean {
  return gazetteerOf(data).find(own.lower) !== undefined || data.names.institutions.has(own.lower);
}

function isDateWord({ lower }: Token, { dates }: ReadingData): boolean {
  return dates.months.has(lower) || dates.weekdays.has(lower);
}

/** *Thirty-seven*, *Twenty-First*. */
function isNumberInWords({ text, lower }: Token, { dates, figures }: ReadingData): boolean {
  return (
    /^\p{L}+-\p{L}+$/u.test(text)
    && lower.split('-').every((part) => dates.numerals.has(part) || dates.ordinals.has(part) || figures.numerals.has(part))
  );
}

/** *Jan Kell*, *June Kell*: a month's word, but no date stands there, and a word of no list follows. */
function opensAsGivenName(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const [before, own, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!own || !isCapital(next) || next.start !== own.end + 1 || own.text.endsWith('.') || own.shape !== 'title') return false;
  if (
    (!data.names.givenNames.has(own.lower) && !data.names.givenNamesDoubtful.has(own.lower))
    || before?.shape === 'number'
    || (before
      && !data.names.givenNames.has(own.lower)
      && (data.words.prepositions.has(before.lower)
        || data.words.function.has(before.lower)
        || data.dates.shifts.has(before.lower)
        || data.dates.placesYear.has(before.lower)))
  )
    return false;
  return (
    next.shape === 'title'
    && !hasKind(next, kind.common)
    && gazetteerOf(data).find(next.lower) === undefined
    && !data.names.surnames.has(own.lower)
    && !data.places.demonyms.has(next.lower)
  );
}

/** *Sun (said)*, once the text has *Sun Lijun*: no day. */
function isDaySurname(tokens: readonly Token[], i: number, survey: Survey, { dates }: ReadingData): boolean {
  const own = tokens[i];
  return (
    own !== undefined
    && own.shape === 'title'
    && dates.weekdays.has(own.lower)
    && survey.surnames.has(own.lower)
    && tokens[i + 1]?.shape !== 'number'
    && !isCapital(tokens[i + 1])
  );
}

/** *(said) He Qinghua*: inside a sentence a surname that goes first, though it is a pronoun, before a word of no list. */
function opensSurnameFirst(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const [own, next] = [tokens[i], tokens[i + 1]];
  return own?.shape === 'title' && data.names.leadingSurnames.has(own.lower) && isOfNoList(next, data) && next?.start === own.end + 1;
}

/** *Harbour Works Office* at a sentence's start: common words, but a head ends them. */
function startsHeadedRun(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const { names, places, quotes } = data;
  let to = i + 1;
  while (isCapital(tokens[to]) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to += 1;
  const last = tokens[to - 1]?.lower ?? '';
  return (
    to - i > 1
    && !quotes.adverb.test(tokens[i]?.lower ?? '')
    && (names.organisationHeads.has(last)
      || (names.companyHeads.has(last)
        && to - i === 2
        && gazetteerOf(data).longest(tokens, i + 1, to) === 0
        && !names.outsideOffice.test(tokens[i]?.lower ?? ''))
      || names.companyEndings.has(last)
      || names.eventHeads.has(last)
      || names.workHeads.has(last)
      || places.heads.has(last))
  );
}

/** *Tomorrow Group*, *Four Rivers Bank*: a function word that is no article or preposition may open a headed name. */
function opensTitle(tokens: readonly Token[], i: number, data: ReadingData): boolean {
  const { words } = data;
  const lower = tokens[i]?.lower ?? '';
  return (
    !words.small.has(lower)
    && !words.prepositions.has(lower)
    && !words.determiners.has(lower)
    && !words.clauseOpeners.has(lower)
    && startsHeadedRun(tokens, i, data)
  );
}
