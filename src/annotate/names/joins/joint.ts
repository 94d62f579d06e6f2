import type { ReadingData } from '../../../model/reading-data.ts';
import { isCommon, isDerived } from '../../words/common.ts';
import { isCapital, type Token } from '../../words/tokens.ts';
import { gazetteerOf } from '../gazetteer.ts';

/** A run of words with capitals, and the word behind it that may join more to it: *Ministry* *of* *Trade*. */
export interface Joint {
  readonly tokens: readonly Token[];
  /** The run, half-open: `tokens[to]` is the joiner. */
  readonly from: number;
  readonly to: number;
  readonly last: Token;
  readonly joiner: Token;
  /** Index of the word behind the joiner and its article, and that word: it has a capital. */
  readonly next: number;
  readonly after: Token;
  /** Index of the word of the run that may take the joiner, {@link openerOf}; -1 where none. */
  readonly opened: number;
  /** Whether that is the last one. */
  readonly lastOpens: boolean;
  /** Whether what follows is in a list of names, as a whole. */
  readonly isListed: boolean;
  readonly data: ReadingData;
}

/** A word that is a name of its own, in a list or by its capitals. */
export function isNameOfItsOwn(token: Token, { after, isListed, data: { names, places } }: Joint): boolean {
  return (
    (token === after && isListed)
    || places.countries.has(token.lower)
    || places.cities.has(token.lower)
    || names.organisations.has(token.lower)
    || token.shape === 'upper'
    || names.givenNames.has(token.lower)
  );
}

/** What stands in a list beside a body and is a name of its own: *(the Ministry of Ports), Reuters and Norway*. */
export function isNameInList(token: Token, data: ReadingData): boolean {
  const { names } = data;
  return (
    names.givenNames.has(token.lower)
    || names.institutions.has(token.lower)
    || token.shape === 'upper'
    || gazetteerOf(data).find(token.lower) !== undefined
  );
}

/** A common word, or one made of a common word: *regulatory*, *environmental*. */
export function isPlain(lower: string, { words }: ReadingData): boolean {
  return isCommon(lower, words) || isDerived(lower, words);
}

/** Whether nothing but single spaces parts these tokens. */
export function adjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i + 1]?.start !== (tokens[i]?.end ?? 0) + 1) return false;
  return true;
}

/** One past the capitals that follow each other from here. */
export function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (isCapital(tokens[end]) && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) end += 1;
  return end;
}
