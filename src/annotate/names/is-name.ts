import type { ReadingData } from '../../model/reading-data.ts';
import { isDerived } from '../words/common.ts';
import { actsAsSubject } from './acts-as-subject.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isCompound } from './runs.ts';
import { nameKey } from './listed-words.ts';
import { isShortOf } from './short-of.ts';
import { keyOf, type Piece } from './split-runs.ts';
import type { Survey } from './survey.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A single common word is a suggestion, not a name, unless a list or the text speaks for it. */
export function isName(tokens: readonly Token[], piece: Piece, survey: Survey, data: ReadingData): boolean {
  const { from, to, hint } = piece;
  const own = tokens.slice(from, to);
  const first = own[0];
  const before = tokens[from - 1];
  if (before?.shape === 'lower' && hint !== 'person' && data.names.thingIntroducers.has(before.lower) && before.end + 1 === first?.start && first.shape !== 'upper') return false;
  // *MV Aurora*
  if (own.length > 1 && first?.shape === 'upper' && data.names.vesselPrefixes.has(first.lower) && own.at(-1)?.shape === 'title') return false;
  // *(HALV.OL)*: what a share is traded as.
  if (before?.text === '(' && /^\p{Lu}{2,5}\.\p{Lu}{1,2}$/u.test(first?.text ?? '')) return false;
  if (!first || own.length === 1 && tokens[to]?.start === first.end && /^\p{Sc}$/u.test(tokens[to]?.text ?? '')) return false;
  if (own.length === 1 && first.shape === 'upper' && survey.commonAcronyms.has(first.text.replace(/s$/, '').toLowerCase())) return false;
  if (hint !== 'person' && (own.length === 1 && survey.things.has(first.lower) || own.some((t, i) => i > 0 && survey.things.has(t.lower) && data.names.thingIntroducers.has(own[i - 1]?.lower ?? '')))) return false;
  // *HE'S BEEN CALLED OUT AGAIN*: words in capitals, no name.
  if (own.length > 2 && own.every((t) => t.shape !== 'title') && !isHead(own.at(-1)?.lower ?? '', data) && !data.names.companyEndings.has(own.at(-1)?.lower ?? '') && own.filter((t) => hasKind(t, kind.common) || data.words.function.has(t.lower)).length * 2 > own.length && !gazetteerOf(data).find(keyOf(tokens, piece, data))) return false;
  if (own.length > 1 && isShouted(own, data)) return false;
  if (hint === 'person' || own.some((t) => t.shape === 'number') || gazetteerOf(data).find(keyOf(tokens, piece, data))) return true;
  if (own.every((t) => data.places.demonyms.has(t.lower))) return false;
  if (own.length === 2 && isAdjective(own, tokens[to], data) || own.length === 2 && isGrade(own, data)) return false;
  if (own.length === 1) {
    if (data.names.companyEndings.has(first.lower) && (first.shape === 'title' || first.text.endsWith('.'))) return false;
    // *(D-Conn)*: party and state.
    if (/^\p{Lu}-\p{Lu}/u.test(first.text) && data.places.shortForms.has(first.lower.slice(2)) || before?.text === '(' && /^\p{Lu}-\p{Lu}{2}$/u.test(first.text)) return false;
    // *Cuban-American*, *Anglo-French*
    if (first.text.includes('-') && first.lower.split('-').every((part) => data.places.demonyms.has(part) || data.places.demonymPrefixes.has(part))) return false;
    // *Wednesday-Sunday*, *January-6th*
    if (first.text.includes('-') && hasKind(first, kind.date) && first.lower.split('-').every((part) => data.dates.weekdays.has(part) || data.dates.months.has(part) || /^\d/.test(part))) return false;
    if (isCompound(first, data)) return true;
    if (isAmount(tokens, from, data) || first.shape === 'mixed' && data.names.acronymStops.has(first.lower)) return false;
    // *Village Defence Groups (VDGs)*
    if (/^\p{Lu}{2,}s$/u.test(first.text) && before?.text === '(' && tokens[to]?.text === ')' && isCapital(tokens[from - 2]) && !data.names.acronymStops.has(first.lower.slice(0, -1))) return true;
    if (/^\p{Lu}{2,}s$/u.test(first.text)) return (survey.capital.get(first.lower.slice(0, -1)) ?? 0) > 0 && !data.names.acronymStops.has(first.lower.slice(0, -1));
    if ((from === 0 ? first.shape === 'upper' : !first.initial && first.shape === 'title') && isTownOf(tokens, to, data)) return true;
    if (first.shape === 'upper') return first.text.length > 1 && !(first.initial && before?.text !== '(' && data.words.function.has(first.lower) && (survey.capital.get(first.lower) ?? 0) === 0) && !/^[IVX]+$/.test(first.text) && !data.names.acronymStops.has(first.lower) && !(first.text.length > (before?.text === '(' ? 4 : 3) && hasKind(first, kind.common));
    if (survey.surnames.has(first.lower)) return true;
    if (before?.shape === 'title' && data.words.article.has(before.lower) && !before.initial && first.shape === 'title') return true;
    if (data.places.directions.has(first.lower) && !data.places.quarters.has(first.lower) && !gazetteerOf(data).find(first.lower)) return false;
    // *Article 206*, *Section 9*: what is counted has no name.
    if (tokens[to]?.shape === 'number' && hasKind(first, kind.common) && tokens[to]?.start === first.end + 1) return false;
    if (data.places.quarters.has(first.lower) && first.shape === 'title' && !first.initial && data.words.definite.has(before?.lower ?? '') && !isCapital(tokens[to])) return true;
    // *(Portland), Ore.*, *Independence, Mo.*
    if (before?.text === ',' && isCapital(tokens[from - 2]) && data.places.shortForms.has(first.lower) && (first.text.endsWith('.') || tokens[to]?.text === '.')) return true;
    if (data.names.officeModifiers.has(first.lower)) return false;
    if (data.names.leadingSurnames.has(first.lower) && !data.words.function.has(first.lower) && first.text.length < 4 && (!first.initial || (survey.capital.get(first.lower) ?? 0) > 0) && !survey.lower.get(first.lower)) return true;
    if (first.text.length < 3) return false;
    if (data.names.institutions.has(first.lower)) return hint === 'embedded' || first.initial && !survey.lower.get(first.lower) && actsAsSubject(tokens[to], data) || (survey.capital.get(first.lower) ?? 0) > (survey.lower.get(first.lower) ?? 0);
    // *our Armed forces*
    if (hasKind(first, kind.common) && data.words.wordShape.test(first.lower) && tokens[to]?.shape === 'lower' && tokens[to]?.start === first.end + 1) return false;
    if (hasKind(first, kind.common) || data.names.organisationHeads.has(first.lower)) return (survey.capital.get(first.lower) ?? 0) > (data.names.organisationFollowers.has(tokens[to]?.lower ?? '') ? 0 : 1) && !survey.lower.get(first.lower) && !isHead(first.lower, data) && !data.words.article.has(before?.lower ?? '');
    return true;
  }
  if (own.length === 2 && first.initial && first.shape === 'title' && own[1]?.shape === 'title' && (data.names.givenNamesDoubtful.has(first.lower) || data.names.givenNames.has(first.lower)) && tellsPerson(tokens, to, data)) return true;
  // *Harbour Transport & Trading*
  if (own.some((t) => t.text === '&') && own.every((t) => t.shape === 'title' || t.text === '&')) return true;
  // *Neighbourhood Watch (NHW)*
  if (tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && /^\p{Lu}{2,}s?$/u.test(tokens[to + 1]?.text ?? '') && own.every((t) => isCapital(t)) && isShortOf((tokens[to + 1]?.text ?? '').replace(/s$/, ''), own.map((t) => t.text).join(' '))) return true;
  // *in Mountain View, California*: what it lies in speaks for it.
  const lies = tokens[to]?.text === ',' && gazetteerOf(data).find(tokens[to + 1]?.lower ?? '')?.type === 'place' && data.places.prepositions.has(before?.lower ?? '');
  if (own.every((t) => t.shape === 'title') && !first.initial && (lies || !isHead(first.lower, data) || data.names.givenNamesDoubtful.has(first.lower))) return true;
  if (own.some((t) => gazetteerOf(data).find(nameKey(t, data)) !== undefined)) return true;
  return own.some((t) => isCapital(t) && (!hasKind(t, kind.common) || data.places.demonyms.has(t.lower))) || isHead(own.at(-1)?.lower ?? '', data) || own.some((t) => t.shape === 'lower');
}

/** *DECLARE WELL-FOUNDED*: common words written large, with no head among them that makes a name of them. */
function isShouted(own: readonly Token[], data: ReadingData): boolean {
  const { words, names } = data;
  return own.every((t) => t.shape === 'upper' && t.text.length > 1 && (hasKind(t, kind.common) || words.function.has(t.lower) || isDerived(t.lower, words)) && !isHead(t.lower, data) && !names.companyHeads.has(t.lower) && !names.paperHeads.has(t.lower))
    && own.some((t) => t.text.length > 3) && gazetteerOf(data).find(own.map(({ lower }) => lower).join(' ')) === undefined;
}

/** *Western Norlandic (ferries)*, *Sierra Leonean (ferries)*: they only describe. */
function isAdjective([first, last]: readonly Token[], next: Token | undefined, { places, names }: ReadingData): boolean {
  // *New Yorkers*
  if (last !== undefined && places.demonyms.has(last.lower) && places.openers.has(first?.lower ?? '')) return true;
  return last !== undefined && places.demonyms.has(last.lower) && !names.givenNames.has(first?.lower ?? '') && (places.directions.has(first?.lower ?? '') || next?.shape === 'lower' && next.start === last.end + 1);
}

/** *Series B*, *Class X*: a grade of something. */
function isGrade([first, last]: readonly Token[], { names }: ReadingData): boolean {
  return first !== undefined && /^(?:\p{Lu}|[IVX]+)$/u.test(last?.text ?? '') && first.shape === 'title' && hasKind(first, kind.common) && !names.givenNames.has(first.lower) && !names.givenNamesDoubtful.has(first.lower);
}

/** *(Iris Sand), the chief economist*, *(Bill Field) said*, *(Mark Hall) of Moravel*: who stands where a sentence begins. */
function tellsPerson(tokens: readonly Token[], to: number, { names, quotes, words }: ReadingData): boolean {
  const [next, after] = [tokens[to], tokens[to + 1]];
  if (next?.shape === 'lower') return quotes.verbs.has(next.lower) || names.joiners.get(next.lower) === 'of' && isCapital(after);
  return next?.text === ',' && after?.shape === 'lower' && (words.determiners.has(after.lower) || names.clausesOfPersons.has(after.lower) || names.personIntroducers.has(after.lower));
}

/** *Independence, Missouri,*: the state or country behind a comma that the town lies in. */
function isTownOf(tokens: readonly Token[], to: number, { places }: ReadingData): boolean {
  const [comma, state, after] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return comma?.text === ',' && isCapital(state) && (places.shortForms.has(state.lower) && (state.text.endsWith('.') || after?.text === '.') || (places.regions.has(state.lower) || places.countries.has(state.lower)) && (after === undefined || /^[,.)]$/.test(after.text)));
}

/** *RM105*: an amount, no name; *A380* is one. */
function isAmount(tokens: readonly Token[], at: number, { figures: { currencies, multipliers } }: ReadingData): boolean {
  const [letters, number] = /^(\p{L}{1,3})(\d[\d.,]*)\p{Ll}*$/u.exec(tokens[at]?.text ?? '')?.slice(1) ?? [];
  const next = tokens[at + 1];
  if (letters !== undefined && /\d$/.test(tokens[at]?.text ?? '') && (next?.shape === 'number' && /^\d{3}$/.test(next.text) || next?.text === ',' && next.start === tokens[at]?.end && /^\d{3}(?:,\d{3})*$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.start === next.end)) return true;
  if (letters !== undefined && multipliers.has(/\p{Ll}+$/u.exec(tokens[at]?.text ?? '')?.[0] ?? '')) return true;
  return letters !== undefined && (currencies.has(letters.toLowerCase()) || /[.,]\d/.test(number ?? '') || multipliers.has(tokens[at + 1]?.lower ?? ''));
}

function isHead(lower: string, { names, places }: ReadingData): boolean {
  return names.organisationHeads.has(lower) || names.eventHeads.has(lower) || names.workHeads.has(lower) || places.heads.has(lower);
}
