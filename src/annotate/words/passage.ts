import type { ReadingData } from '../../model/reading-data.ts';
import type { Span } from '../../model/span.ts';
import type { Block } from '../../model/text.ts';
import { readSentences } from './sentences.ts';
import type { TenseCue } from './tense.ts';
import { isCapital, readTokens, type Token } from './tokens.ts';
import { hasKind, kind } from './word-forms.ts';

/** What a capital is worth in a block: much in running text, little in Title Case, nothing in CAPITALS. */
type Typing = 'running' | 'title-case' | 'capitals';

/** A block with its sentences and words: what every recogniser reads. Offsets are local. */
export interface Passage {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly typing: Typing;
  /** All kinds of words it holds: tells a recogniser whether there is anything to look for. */
  readonly kinds: number;
  /** What tells the time of each sentence, from when it is first asked for (`tense.ts`). */
  readonly cues: (readonly TenseCue[] | undefined)[];
}

/** A block with all that is read off its words first. */
export function readPassage(block: Block, data: ReadingData): Passage {
  const sentences = readSentences(block.text, data.sentences);
  const tokens = readTokens(block.text, sentences, data);
  let kinds = 0;
  for (const token of tokens) kinds |= token.kinds;
  return { block, sentences, tokens, typing: readTyping(tokens), kinds, cues: [] };
}

/** Index of the first sentence that ends at an offset or after it; -1 where none does. */
export function sentenceTo(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}

/** How a block is typed, from the share of capitals among the words that Title Case would give one. */
function readTyping(tokens: readonly Token[]): Typing {
  let [all, capital, upper] = [0, 0, 0];
  for (const token of tokens) {
    if (token.shape === 'mark' || token.shape === 'number' || (token.shape === 'lower' && hasKind(token, kind.small))) continue;
    all += 1;
    if (isCapital(token)) capital += 1;
    if (token.shape === 'upper' && token.text.length > 1) upper += 1;
  }
  if (all >= 3 && upper / all > 0.7) return 'capitals';
  const closed = /^[.!?;]$/.test(tokens.at(-1)?.text ?? '');
  return all >= 4 && capital / all > (closed ? 0.9 : 0.74) ? 'title-case' : 'running';
}
