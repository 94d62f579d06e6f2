import type { ReadingData } from '../../model/reading-data.ts';
import { isOffice, low } from './listed-words.ts';
import { isCapital, type Token } from '../words/tokens.ts';

/** *H E (Olga Kell)*: a short form of address written without its points. */
export function isPartedAddress(tokens: readonly Token[], at: number, { names }: ReadingData): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (
    first?.text.length === 1
    && second?.text.length === 1
    && isCapital(first)
    && isCapital(second)
    && names.honorifics.has(`${first.lower}.${second.lower}`)
  );
}

/** Index of the word before a name and its forms of address: *(minister), the Hon. Dr (Kell)*; -1 where none stands there. */
export function beforeAddress(tokens: readonly Token[], from: number, { names }: ReadingData): number {
  let at = from - 1;
  while (names.honorifics.has(low(tokens, at))) at -= 1;
  return at;
}

/** *the Hon. Home Minister (Kell)*: an office right behind a form of address, with nothing but its modifiers before it. */
export function opensOffice(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  let at = from;
  while (at < to - 2 && data.names.officeModifiers.has(low(tokens, at))) at += 1;
  return at < to - 1 && isOffice(low(tokens, at), data) && !data.names.givenNames.has(low(tokens, at));
}
