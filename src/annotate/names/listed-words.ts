import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Whether a word may name an office or a rank. */
export function isOffice(lower: string, { names }: ReadingData): boolean {
  return names.offices.has(lower) || names.titles.has(lower);
}

/** Whether a word may belong to an office of several: *chief*, *executive*, *officer*. */
export function isOfOffice(lower: string, data: ReadingData): boolean {
  return data.names.officeModifiers.has(lower) || isOffice(lower, data);
}

/** Whether a single word is a listed name; *US* only in capitals. */
export function isListed(token: Pick<Token, 'text' | 'lower'>, data: ReadingData): boolean {
  return gazetteerOf(data).find(nameKey(token, data)) !== undefined;
}

/** The key a name is listed under: *US* reads *u.s.*, which no pronoun is. */
export function nameKey({ text, lower }: Pick<Token, 'text' | 'lower'>, { names }: ReadingData): string {
  return names.byCapitals.get(text) ?? lower;
}

/** Index of the last token from `from` up to `to` that passes; -1 where none does. */
export function lastIndex(tokens: readonly Token[], from: number, to: number, test: (token: Token, at: number) => boolean): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token && test(token, i)) return i;
  }
  return -1;
}

/** *World Organisation (Against Torture)*: a preposition with the capital of its name, right behind a head. */
export function isLargeJoint(tokens: readonly Token[], at: number, { names, words }: ReadingData): boolean {
  const own = tokens[at];
  return own?.shape === 'title' && !own.initial && words.prepositions.has(own.lower) && names.organisationHeads.has(low(tokens, at - 1));
}

/** A word in lower case; empty where there is none. */
export function low(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A word with a capital that no list knows. */
export function isOfNoList(token: Token | undefined, data: ReadingData): boolean {
  return token?.shape === 'title' && !hasKind(token, kind.common) && !isListed(token, data) && !data.places.demonyms.has(token.lower);
}

/** *U.Kellorsukh*: an initial right before its surname. */
export function isJoinedToInitial({ text, shape }: Token): boolean {
  return (shape === 'mixed' || shape === 'title') && /^\p{Lu}\p{Ll}?\.\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(text);
}
