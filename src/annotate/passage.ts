import type { WordData } from '../model/reading-data.ts';
import type { Span } from '../model/span.ts';
import type { Block } from '../model/text.ts';
import { isCapital, type Token } from './tokens.ts';

/** What a capital is worth in a block: much in running text, little in Title Case, nothing in CAPITALS. */
export type Typing = 'running' | 'title-case' | 'capitals';

/** A block with its sentences and words: what every recogniser reads. Offsets are local. */
export interface Passage {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly typing: Typing;
}

/** How a block is typed, from the share of capitals among the words that Title Case would give one. */
export function readTyping(tokens: readonly Token[], words: WordData): Typing {
  let [all, capital, upper] = [0, 0, 0];
  for (const token of tokens) {
    if (token.shape === 'mark' || token.shape === 'number' || words.small.has(token.lower) && token.shape === 'lower') continue;
    all += 1;
    if (isCapital(token)) capital += 1;
    if (token.shape === 'upper' && token.text.length > 1) upper += 1;
  }
  if (all >= 3 && upper / all > 0.7) return 'capitals';
  const closed = /^[.!?;]$/.test(tokens.at(-1)?.text ?? '');
  return all >= 4 && capital / all > (closed ? 0.9 : 0.74) ? 'title-case' : 'running';
}

/** Whether a word is in the list of common words, in any of its regular forms. */
export function isCommon(lower: string, { common, endings }: WordData): boolean {
  return common.has(lower) || endings.some((ending) => lower.length > 4 && lower.endsWith(ending) && common.has(lower.slice(0, -ending.length)));
}

/** Whether a word is made of a common one by an ending, or has an ending that no name has: *violators*, *openly*. */
export function isDerived(lower: string, { common, derivations, wordShape }: WordData): boolean {
  if (wordShape.test(lower)) return true;
  return derivations.some((ending) => lower.length > ending.length + 3 && lower.endsWith(ending)
    && ['', 'e', 'y', 'ion'].some((rest) => common.has(lower.slice(0, -ending.length) + rest)));
}
