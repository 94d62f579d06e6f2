import type { Span } from '../model/span.ts';
import type { SentenceData } from '../model/reading-data.ts';

/** How a word is written: `us`, `Brussels`, `NATO`, `McKenna`; `mark` is punctuation. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark';

/** A word, number or mark of a block, with local offsets. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, typographic apostrophes made plain, without a final stop. */
  readonly lower: string;
  readonly shape: Shape;
  /** True where a capital tells nothing: first word of a sentence, after a bullet, colon or opening quote. */
  readonly initial: boolean;
}

/** Sticky: it is tried where a word or mark begins. */
const word = /['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑'’.&](?!['’]?s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|\d[\d\p{L}]*(?:[.,:\-–/]\d[\d\p{L}]*)*|[^\s]/uy;

/**
 * Words of a block. A possessive ending is a token of its own (*Ukraine* + *'s*), so is what makes a
 * name an adjective (*London* + *-based*); a stop stays with an abbreviation or an initial (*U.S.*, *Gen.*, *J.*).
 */
export function readTokens(text: string, sentences: readonly Span[], { abbreviations, compoundTails }: SentenceData): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let initial = true;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfWord(text, start);
    if (end === start) {
      end += 1;
      continue;
    }
    let form = text.slice(start, end);
    while (sentence < sentences.length && start >= (sentences[sentence]?.end ?? 0)) {
      sentence += 1;
      initial = true;
    }
    if (form.length > 1 && form.endsWith('.') && !keepsStop(form, abbreviations)) {
      form = form.slice(0, -1);
      tokens.push(token(form, start, initial), token('.', start + form.length, false));
      initial = false;
      continue;
    }
    const tail = compoundTail(form, compoundTails);
    if (tail !== '') {
      tokens.push(token(form.slice(0, -tail.length), start, initial), token(tail, start + form.length - tail.length, false));
      initial = false;
      continue;
    }
    const made = token(form, start, initial);
    tokens.push(made);
    if (made.shape !== 'mark') initial = made.shape === 'number' && initial;
    else initial = initial || /[:•“"«‘(—–]/.test(form);
  }
  return tokens;
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
  return code >= 0x61 && code <= 0x7a || code >= 0x41 && code <= 0x5a;
}

/** Whether a token has the capital of a name. */
export function isCapital(token: Token | undefined): token is Token & { readonly shape: 'title' | 'upper' | 'mixed' } {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed');
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

function token(text: string, start: number, initial: boolean): Token {
  const plain = text.includes('’') ? text.replaceAll('’', "'") : text;
  const lower = (plain.length > 2 && plain.indexOf('.') === plain.length - 1 ? plain.slice(0, -1) : plain).toLowerCase();
  return { text, start, end: start + text.length, lower, shape: shapeOf(text), initial };
}

/** *-based* of *London-based*; empty where the word is none of that kind. */
function compoundTail(form: string, tails: ReadonlySet<string>): string {
  const at = form.lastIndexOf('-');
  return at > 1 && tails.has(form.slice(at + 1)) && /^\p{Lu}/u.test(form) ? form.slice(at) : '';
}

function keepsStop(form: string, abbreviations: ReadonlySet<string>): boolean {
  const bare = form.slice(0, -1);
  return /^\p{Lu}$/u.test(bare) || /^\p{L}(?:\.\p{L})+$/u.test(bare) || abbreviations.has(bare.toLowerCase());
}

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (first >= 97 && first <= 122 && !(/[-‑'’]/.test(text.slice(1, 4)) && /^[a-z]{1,3}[-‑'’]/.test(text))) return 'lower';
  if (!/\p{L}/u.test(text.charAt(0))) return 'mark';
  if (!/\p{Lu}/u.test(text.charAt(0))) return /^(?:al|el|ar|as|ad|an|at|az|ash|d|l)[-‑'’]\p{Lu}\p{Ll}/u.test(text) ? 'title' : 'lower';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  return /^\p{Lu}[\p{Ll}\p{M}.]*(?:[-‑'’]\p{L}[\p{Ll}\p{M}]*)*$|^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$/u.test(text) ? 'title' : 'mixed';
}
