import { diffArrays } from 'diff';

/** A stretch of the other wording: the same words, the same otherwise spelt, or other words than the base has. */
export interface DiffPart {
  readonly kind: 'same' | 'spelt' | 'other';
  readonly text: string;
}

/** One difference: words of the base, words of the other; either may be absent. */
export interface DiffVariant {
  readonly base?: string;
  readonly other?: string;
}

/** Two wordings of one passage, word by word. */
export interface WordDiff {
  /** Marks on the base: what the other has not. */
  readonly base: readonly DiffPart[];
  readonly other: readonly DiffPart[];
  readonly variants: readonly DiffVariant[];
  /** Words both have, and words of the longer one. */
  readonly agree: number;
  readonly of: number;
}

/** Longest passages compared word by word; longer ones are cut here. */
const most = 400;

/**
 * Compares by the fewest words changed (Myers 1986, by jsdiff); words that differ in case, punctuation, a hyphen or
 * one or two letters count as the same word otherwise spelt.
 *
 * @example wordDiff('the Defence office', 'a Defense office').variants
 * // [{ base: 'the', other: 'a' }, { base: 'Defence', other: 'Defense' }]
 */
export function wordDiff(base: string, other: string): WordDiff {
  const [a, b] = [split(base), split(other)];
  const pairs = align(a, b);
  const parts: { base: DiffPart[]; other: DiffPart[] } = { base: [], other: [] };
  const variants: DiffVariant[] = [];
  let [i, j] = [0, 0];
  const gap = (toBase: number, toOther: number) => {
    const [mine, yours] = [a.slice(i, toBase).join(' '), b.slice(j, toOther).join(' ')];
    if (mine !== '') push(parts.base, 'other', mine);
    if (yours !== '') push(parts.other, 'other', yours);
    const [lemma, reading] = [trim(mine), trim(yours)];
    if (/[\p{L}\p{N}]/u.test(lemma + reading))
      variants.push({ ...(lemma === '' ? {} : { base: lemma }), ...(reading === '' ? {} : { other: reading }) });
  };
  for (const [x, y] of pairs) {
    gap(x, y);
    const [mine, yours] = [a[x] ?? '', b[y] ?? ''];
    const kind = mine === yours ? 'same' : 'spelt';
    push(parts.base, kind, mine);
    push(parts.other, kind, yours);
    if (kind === 'spelt' && trim(mine) !== trim(yours)) variants.push({ base: trim(mine), other: trim(yours) });
    [i, j] = [x + 1, y + 1];
  }
  gap(a.length, b.length);
  return { ...parts, variants, agree: pairs.length, of: Math.max(a.length, b.length) };
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind && kind !== 'spelt') parts[parts.length - 1] = { kind, text: `${last.text} ${text}` };
  else parts.push({ kind, text });
}

function split(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean).slice(0, most);
}

/** Indices of words that agree, in order. */
function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a], [...b], { comparator: (x, y) => isAlike(fold(x), fold(y)) })) {
    if (!added && !removed) for (let n = 0; n < count; n += 1) pairs.push([i + n, j + n]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** Letters and digits only, lower case; punctuation alone stays itself. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;
}

/** Same word, or a long one with one letter changed, added or taken: *defence*, *defense*. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

function trim(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
}
