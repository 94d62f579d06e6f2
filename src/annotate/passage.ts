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

/** How a block is typed, from the share of capitals among the words that need none. */
export function readTyping(tokens: readonly Token[], words: WordData): Typing {
  let [long, capital, upper] = [0, 0, 0];
  const closed = /^[.!?;]$/.test(tokens.at(-1)?.text ?? '');
  for (const token of tokens) {
    if (token.shape === 'mark' || token.shape === 'number' || token.text.length < 4 || words.function.has(token.lower)) continue;
    long += 1;
    if (isCapital(token)) capital += 1;
    if (token.shape === 'upper') upper += 1;
  }
  if (long >= 3 && upper / long > 0.7) return 'capitals';
  return long >= 4 && (closed ? capital === long : capital / long > 0.74) ? 'title-case' : 'running';
}

/** Whether a word is in the list of common words, in any of its regular forms. */
export function isCommon(lower: string, { common, endings }: WordData): boolean {
  return common.has(lower) || endings.some((ending) => lower.length > 4 && lower.endsWith(ending) && common.has(lower.slice(0, -ending.length)));
}
