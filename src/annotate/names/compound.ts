import type { ReadingData } from '../../model/reading-data.ts';
import { isCommon } from '../words/common.ts';
import type { Token } from '../words/tokens.ts';
import { gazetteerOf } from './gazetteer.ts';
import { nameKey } from './listed-words.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** *U.S.-led*, *London-based*: the name inside stands by itself; *Kwok-hung* is one name. */
export function isCompound({ text, initial }: Token, data: ReadingData): boolean {
  // *National Anti-Fraud Office*: where no sentence begins, a capital before a capital is a name's.
  if (data.words.prefixes.test(text)) return initial || !/^\p{Lu}[^-]*-\p{Lu}/u.test(text);
  const tail = text.lastIndexOf('-');
  if (tail < 1 || !/^\p{Ll}/u.test(text.slice(tail + 1))) return false;
  const head = text.slice(0, tail);
  const [lower, last] = [head.toLowerCase(), text.slice(tail + 1)];
  if (/^[\p{Lu}.]+$/u.test(head)) return true;
  return (
    ((isCommon(last, data.words) && !data.words.function.has(last)) || data.places.demonyms.has(last))
    && (isCommon(lower, data.words) || data.places.demonyms.has(lower) || gazetteerOf(data).find(lower) !== undefined)
  );
}

/** Whether a list knows what stands before the last hyphen, *Norland(-based)*, or the body behind a prefix, *(ex-)NATO*; *pro-Norland* only describes. */
export function hasListedPart(token: Token, data: ReadingData): boolean {
  const { text } = token;
  const isPrefixed = hasKind(token, kind.prefixed);
  const part = isPrefixed ? text.slice(text.indexOf('-') + 1) : text.slice(0, text.lastIndexOf('-'));
  const listed = gazetteerOf(data).find(nameKey({ text: part, lower: part.toLowerCase() }, data));
  return isPrefixed ? listed?.type === 'organisation' : listed !== undefined;
}
