import type { FigureData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { firstAt, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { numberOf, type FigurePattern } from './figure-pattern.ts';

/** Words that may stand in a number before the first that is one, its sign and *between* among them: *between a quarter of a million*. */
export const beforeNumber = 8;

/** The next number or range, with the groups of `FigurePattern.number`; of two numbers that make no range only the first. */
export function nextNumber(
  { block: { text }, tokens }: Passage,
  at: number,
  p: FigurePattern,
  data: FigureData,
): RegExpExecArray | undefined {
  let next = firstAt(tokens, at);
  // A number may end inside a word or mark: *5bn/10bn*.
  if (next > 0 && (tokens[next - 1]?.end ?? 0) > at) next -= 1;
  while (next < tokens.length && !isNumber(tokens[next])) next += 1;
  if (next === tokens.length) return undefined;
  p.number.lastIndex = Math.max(at, tokens[Math.max(0, next - beforeNumber)]?.start ?? 0);
  const match = p.number.exec(text);
  if (!match || match.groups?.['n2'] === undefined || isRange(text, match, p, data)) return match ?? undefined;
  p.single.lastIndex = match.index + (match.groups['open']?.length ?? 0);
  return p.single.exec(text) ?? match;
}

export function isNumber(token: Token | undefined): boolean {
  return token !== undefined && hasKind(token, kind.figure);
}

/**
 * The number of a match, or the two of a range: a multiplier after the second counts for both, unless the first would then be the greater.
 */
export function rangeOf(match: RegExpExecArray, data: FigureData): { readonly value: number; readonly max?: number } | undefined {
  const { n, m1, n2, m2 } = match.groups ?? {};
  const upper = n2 === undefined ? undefined : numberOf(n2, m2, data);
  const shared = numberOf(n, m1 ?? m2, data);
  const value = upper !== undefined && shared !== undefined && shared >= upper ? numberOf(n, m1, data) : shared;
  if (value === undefined) return undefined;
  return { value, ...(upper !== undefined && upper > value ? { max: upper } : {}) };
}

/** *several hundred trains* says no number. */
export function isVague(tokens: readonly Token[], { index, groups }: RegExpExecArray, { vague }: FigureData): boolean {
  return /^\p{L}/u.test(groups?.['n'] ?? '') && vague.has(tokens[firstAt(tokens, index) - 1]?.lower ?? '');
}

/** *$5 million to $10 million* is one, *fell 8% to $85 million* and *grew from 5 to 10 million euros* are not. */
function isRange(text: string, match: RegExpExecArray, p: FigurePattern, { currencies, currencySigns }: FigureData): boolean {
  const { open, u1, sign, code, sign2 } = match.groups ?? {};
  // *rose by $5 million to $10 million*
  if (open === undefined && p.by.test(text.slice(Math.max(0, match.index - 8), match.index))) return false;
  // *8% to $85 million*: the second is money, the first is not.
  if (sign2 !== undefined && (u1 !== undefined || (sign === undefined && code === undefined))) return false;
  // *€200 million or $240 million*: one amount in two currencies.
  const unitOf = (written: string) => currencySigns.get(written.replace(/\s/g, '')) ?? currencies.get(written.toLowerCase());
  const own = sign ?? code;
  if (own !== undefined && sign2 !== undefined && unitOf(own) !== unitOf(sign2)) return false;
  // *$22 billion or 2 percent*: the first is money, the second is not.
  const behind = match.index + match[0].length;
  if (own !== undefined && sign2 === undefined && p.percent.test(text.slice(behind, behind + 20))) return false;
  if (u1 !== undefined) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const currency = (words: string | undefined) => currencies.get((words ?? '').trim().toLowerCase());
    const first = currency(u1);
    const isOneCurrency = p.currency.test(rest) && (first === undefined || first === currency(p.currency.exec(rest)?.[1]));
    if (!p.percent.test(rest) && !isOneCurrency) return false;
  }
  const isChange = p.change.test(text.slice(Math.max(0, match.index - 60), match.index));
  if (open === undefined) return u1 === undefined || !isChange;
  return p.between.test(open) || !isChange;
}
