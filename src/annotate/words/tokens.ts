import type { Span } from '../../model/span.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { formReaderOf, hasKind, kind, type WordForm } from './word-forms.ts';

/** A word, number or mark of a block, with local offsets. */
export interface Token extends WordForm {
  readonly start: number;
  readonly end: number;
  /** True where a capital tells nothing: first word of a sentence, after a bullet, colon or opening quote. */
  readonly initial: boolean;
}

/** Sticky: it is tried where a word or mark begins. */
const word =
  /['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑'’.&](?!['’]?s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|\d[\d\p{L}]*(?:[.,:\-–/]\d[\d\p{L}]*)*|[^\s]/uy;

/**
 * Words of a block. A possessive ending is a token of its own (*Norland* + *'s*), so is what makes a
 * name an adjective (*Oslo* + *-based*); a stop stays with an abbreviation or an initial (*U.S.*, *Gen.*, *J.*).
 */
export function readTokens(text: string, sentences: readonly Span[], data: ReadingData): readonly Token[] {
  const readForm = formReaderOf(data);
  const tokens: Token[] = [];
  let sentence = 0;
  let initial = true;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfWord(text, start);
    if (end === start) {
      end += 1;
      continue;
    }
    while (sentence < sentences.length && start >= (sentences[sentence]?.end ?? 0)) {
      sentence += 1;
      initial = true;
    }
    const form = readForm(text.slice(start, end));
    tokens.push(token(form, start, initial));
    if (form.rest) {
      tokens.push(token(form.rest, end - form.rest.text.length, false));
      initial = false;
    } else if (form.shape !== 'mark') initial = form.shape === 'number' && initial;
    else initial = initial || /[:•“"«‘(—–]/.test(form.text);
  }
  return tokens;
}

function token({ text, lower, shape, kinds }: WordForm, start: number, initial: boolean): Token {
  return { text, start, end: start + text.length, lower, shape, kinds, initial };
}

/** Where the word or mark that begins at `start` ends; `start` itself where white space stands there. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  // Most words are plain letters up to a space or comma; only the others need the whole pattern.
  if (end === start ? next === space : next === space || next === comma || end === text.length) return end;
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : start;
}

const [space, comma] = [0x20, 0x2c];

/** a–z, A–Z */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a token has the capital of a name. */
export function isCapital(token: Token | undefined): token is Token & { readonly shape: 'title' | 'upper' | 'mixed' } {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed');
}

/** Whether a token is the ending of an owner, *'s*. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && hasKind(token, kind.possessive);
}

/** Index of the first token that begins at an offset or after it; the number of tokens where none does. */
export function firstAt(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of tokens `from` up to `to` as lists have them: lower case, one space between. */
export function lowerWords(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? '';
  for (let i = from + 1; i < to; i += 1) words += ` ${tokens[i]?.lower ?? ''}`;
  return words;
}
