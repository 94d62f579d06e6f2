import type { ReadingData } from '../../model/reading-data.ts';
import { actsAsSubject } from './acts-as-subject.ts';
import { decide, isHead, type Candidate, type Rule } from './candidate.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isCompound } from './compound.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Whether a single word that no list knows is a name. */
export function decideSingle(candidate: Candidate): boolean {
  return decide(shapes, candidate) ?? byLetters(candidate) ?? decide(words, candidate) ?? byUse(candidate);
}

/** What the letters of a word and the marks beside it tell. */
const shapes: readonly Rule[] = [
  [false, ({ first, data }) => data.names.companyEndings.has(first.lower) && (first.shape === 'title' || first.text.endsWith('.'))],
  // *(D-Conn)*: party and state.
  [
    false,
    ({ first, before, data }) =>
      (/^\p{Lu}-\p{Lu}/u.test(first.text) && data.places.shortForms.has(first.lower.slice(2)))
      || (before?.text === '(' && /^\p{Lu}-\p{Lu}{2}$/u.test(first.text)),
  ],
  // *Cuban-American*, *Anglo-French*
  [
    false,
    ({ first, data: { places } }) =>
      first.text.includes('-') && first.lower.split('-').every((part) => places.demonyms.has(part) || places.demonymPrefixes.has(part)),
  ],
  // *Wednesday-Sunday*, *January-6th*
  [
    false,
    ({ first, data: { dates } }) =>
      first.text.includes('-')
      && hasKind(first, kind.date)
      && first.lower.split('-').every((part) => dates.weekdays.has(part) || dates.months.has(part) || /^\d/.test(part)),
  ],
  // *Feb.25*, *June.Many*
  [false, ({ first }) => first.shape === 'mixed' && first.text.includes('.') && hasKind(first, kind.date)],
  // *#HalvorFirst*
  [false, ({ first, before }) => (before?.text === '#' || before?.text === '@') && before.end === first.start],
  [true, ({ first, data }) => isCompound(first, data)],
  [
    false,
    ({ tokens, piece, first, data }) =>
      isAmount(tokens, piece.from, data) || (first.shape === 'mixed' && data.names.acronymStops.has(first.lower)),
  ],
];

/** Capitals: short forms and their plurals, the name of a town before its state. */
function byLetters({ tokens, piece: { from, to }, first, before, after, survey, data }: Candidate): boolean | undefined {
  if (/^\p{Lu}{2,}s$/u.test(first.text)) {
    const short = first.lower.slice(0, -1);
    // *Village Defence Groups (VDGs)*
    const isExplained = before?.text === '(' && after?.text === ')' && isCapital(tokens[from - 2]);
    return !data.names.acronymStops.has(short) && (isExplained || (survey.capital.get(short) ?? 0) > 0);
  }
  if ((from === 0 ? first.shape === 'upper' : !first.initial && first.shape === 'title') && isTownOf(tokens, to, data)) return true;
  if (first.shape !== 'upper') return undefined;
  const isBracketed = before?.text === '(';
  const isFunction = first.initial && !isBracketed && data.words.function.has(first.lower) && (survey.capital.get(first.lower) ?? 0) === 0;
  const isCommonWord = first.text.length > (isBracketed ? 4 : 3) && hasKind(first, kind.common);
  return (
    first.text.length > 1
    && !isFunction
    && !/^[IVX]+$/.test(first.text)
    && (!data.names.acronymStops.has(first.lower) || survey.namedAcronyms.has(first.lower))
    && !isCommonWord
  );
}

/** What lists of words and the words beside it tell. */
const words: readonly Rule[] = [
  [true, ({ first, survey }) => survey.surnames.has(first.lower)],
  [
    true,
    ({ first, before, data }) =>
      before?.shape === 'title' && data.words.article.has(before.lower) && !before.initial && first.shape === 'title',
  ],
  [
    false,
    ({ first, data }) =>
      data.places.directions.has(first.lower) && !data.places.quarters.has(first.lower) && !gazetteerOf(data).find(first.lower),
  ],
  // *Article 206*, *Section 9*: what is counted has no name.
  [false, ({ first, after }) => after?.shape === 'number' && hasKind(first, kind.common) && after.start === first.end + 1],
  // *(in) the East*
  [
    true,
    ({ first, before, after, data }) =>
      data.places.quarters.has(first.lower)
      && first.shape === 'title'
      && !first.initial
      && data.words.definite.has(before?.lower ?? '')
      && !isCapital(after),
  ],
  // *(Portland), Ore.*, *Independence, Mo.*
  [
    true,
    ({ tokens, piece, first, before, after, data }) =>
      before?.text === ','
      && isCapital(tokens[piece.from - 2])
      && data.places.shortForms.has(first.lower)
      && (first.text.endsWith('.') || after?.text === '.'),
  ],
  [false, ({ first, data }) => data.names.officeModifiers.has(first.lower)],
  [true, isShortSurname],
  // *as a Teacher*, *the spread of Berrism*
  [
    false,
    ({ first, data: { names } }) =>
      first.shape === 'title' && (names.personIntroducers.has(first.lower) || names.commonEnding.test(first.lower)),
  ],
  [false, ({ first }) => first.text.length < 3],
];

/** *Ma*, *Li*: a surname that goes first, which the text writes with a capital alone. */
function isShortSurname({
  first,
  survey,
  data: {
    names,
    words: { function: functionWords },
  },
}: Candidate): boolean {
  return (
    names.leadingSurnames.has(first.lower)
    && !functionWords.has(first.lower)
    && first.text.length < 4
    && (!first.initial || (survey.capital.get(first.lower) ?? 0) > 0)
    && !survey.lower.get(first.lower)
  );
}

/** How the text writes a word elsewhere, where that counts: an institution, a common word. */
function byUse({ piece: { hint }, first, before, after, survey, data }: Candidate): boolean {
  const { names, words: lists } = data;
  const [capital, lower] = [survey.capital.get(first.lower) ?? 0, survey.lower.get(first.lower) ?? 0];
  if (names.institutions.has(first.lower))
    return hint === 'embedded' || (first.initial && lower === 0 && actsAsSubject(after, data)) || capital > lower;
  const isCommonWord = hasKind(first, kind.common);
  // *our Armed forces*
  if (isCommonWord && lists.wordShape.test(first.lower) && after?.shape === 'lower' && after.start === first.end + 1) return false;
  if (!isCommonWord && !names.organisationHeads.has(first.lower)) return true;
  const fewest = names.organisationFollowers.has(after?.lower ?? '') ? 0 : 1;
  return capital > fewest && lower === 0 && !isHead(first.lower, data) && !lists.article.has(before?.lower ?? '');
}

/** *Independence, Missouri,*: the state or country behind a comma that the town lies in. */
function isTownOf(tokens: readonly Token[], to: number, { places }: ReadingData): boolean {
  const [comma, state, after] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return (
    comma?.text === ','
    && isCapital(state)
    && ((places.shortForms.has(state.lower) && (state.text.endsWith('.') || after?.text === '.'))
      || ((places.regions.has(state.lower) || places.countries.has(state.lower)) && (after === undefined || /^[,.)]$/.test(after.text))))
  );
}

/** *RM105*: an amount, no name; *A380* is one. */
function isAmount(tokens: readonly Token[], at: number, { figures: { currencies, multipliers } }: ReadingData): boolean {
  const [letters, number] = /^(\p{L}{1,3})(\d[\d.,]*)\p{Ll}*$/u.exec(tokens[at]?.text ?? '')?.slice(1) ?? [];
  const next = tokens[at + 1];
  if (
    letters !== undefined
    && /\d$/.test(tokens[at]?.text ?? '')
    && ((next?.shape === 'number' && /^\d{3}$/.test(next.text))
      || (next?.text === ','
        && next.start === tokens[at]?.end
        && /^\d{3}(?:,\d{3})*$/.test(tokens[at + 2]?.text ?? '')
        && tokens[at + 2]?.start === next.end))
  )
    return true;
  if (letters !== undefined && multipliers.has(/\p{Ll}+$/u.exec(tokens[at]?.text ?? '')?.[0] ?? '')) return true;
  return (
    letters !== undefined
    && (currencies.has(letters.toLowerCase()) || /[.,]\d/.test(number ?? '') || multipliers.has(tokens[at + 1]?.lower ?? ''))
  );
}
