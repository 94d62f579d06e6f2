import type { ReadingData } from '../../model/reading-data.ts';
import { isListed } from './listed-words.ts';
import type { Token } from '../words/tokens.ts';

/** *Radio Norden South/Radio Halvor (RNS/RH)*: the letters in the brackets are those of one name. */
export function isShortenedWhole(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== '(') return false;
  const close = tokens.findIndex(({ text }, at) => at > to && at < to + 6 && text === ')');
  const short =
    close < 0
      ? ''
      : tokens
          .slice(to + 1, close)
          .map(({ text }) => text)
          .join('');
  const initials = tokens
    .slice(from, to)
    .map(({ text }) => (text === '/' ? '/' : text.charAt(0)))
    .join('');
  return short.includes('/') && short.toUpperCase() === initials.toUpperCase();
}

/** *NRA/HKO*: two short forms of three letters or more, or two listed ones. */
export function isTwoBodies(tokens: readonly Token[], from: number, data: ReadingData): boolean {
  return [tokens[from], tokens[from + 2]].every(
    (t) => t !== undefined && (isListed(t, data) || (/^\p{Lu}{3,}$/u.test(t.text) && !data.names.acronymStops.has(t.lower))),
  );
}
