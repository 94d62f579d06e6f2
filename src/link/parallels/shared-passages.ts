import type { MarkedText } from '../../model/mark.ts';
import { contains, type Span } from '../../model/span.ts';
import { readAs } from '../../model/text.ts';
import type { Keys } from '../who/name-key.ts';

/** A sentence of a body, as words. */
export interface Passage {
  /** Position of its text in the corpus. */
  readonly text: number;
  readonly block: string;
  readonly span: Span;
  readonly words: number;
}

/** Sentences that read the same, word for word; spelling and punctuation aside. */
export interface Wording {
  /** What all its passages read, folded. */
  readonly words: string;
  readonly passages: readonly Passage[];
  /** Other wordings that share half of the shorter one's word sequences. Positions in the list. */
  readonly alike: readonly { readonly wording: number; readonly score: number }[];
}

/** Words in a sequence that is compared; shorter ones are everywhere. */
const sequence = 4;
/** Sentences shorter than this are set phrases. */
const fewestWords = 7;
/** Sequences two wordings must share, and as a share of the shorter one's. */
const fewestShared = 4;
const shareOfShorter = 0.45;
/** A sequence in more wordings than this tells nothing and would cost most. */
const crowded = 40;

/**
 * Finds sentences that several texts share, word for word or nearly, by an index of their word sequences.
 * Cost grows with the length of the corpus, not with its square. `lengths`: words of each text.
 */
export function sharedPassages(
  texts: readonly MarkedText[],
  keys: Keys,
): { readonly wordings: readonly Wording[]; readonly lengths: readonly number[] } {
  const lengths = texts.map(() => 0);
  const byWords = new Map<string, { readonly words: readonly string[]; readonly passages: Passage[] }>();
  for (const [at, text] of texts.entries()) {
    for (const { words, passage } of sentencesOf(text, at, keys)) {
      lengths[at] = (lengths[at] ?? 0) + words.length;
      if (words.length < fewestWords) continue;
      const key = words.join(' ');
      const known = byWords.get(key);
      if (known) known.passages.push(passage);
      else byWords.set(key, { words, passages: [passage] });
    }
  }
  const wordings = [...byWords.values()];
  const grams = wordings.map(({ words }) => hashes(words));
  const index = indexOf(grams);
  /** How many sequences each other wording shares with the one looked at: none between two of them. */
  const shared = new Uint16Array(wordings.length);
  const found = wordings.map(({ words, passages }, at) => {
    const touched: number[] = [];
    for (const gram of grams[at] ?? []) {
      const holders = index.get(gram);
      if (!holders || holders.length > crowded) continue;
      for (const other of holders) {
        if (other === at) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    const alike: { readonly wording: number; readonly score: number }[] = [];
    for (const wording of touched) {
      const count = shared[wording] ?? 0;
      shared[wording] = 0;
      if (count < fewestShared) continue;
      const score = count / Math.min(grams[at]?.size ?? 1, grams[wording]?.size ?? 1);
      if (score >= shareOfShorter) alike.push({ wording, score });
    }
    return { words: words.join(' '), passages, alike };
  });
  return { wordings: found, lengths };
}

/** The sentences of the body with their words, spelling folded. */
function sentencesOf(
  text: MarkedText,
  at: number,
  keys: Keys,
): readonly { readonly words: readonly string[]; readonly passage: Passage }[] {
  let from = 0;
  return text.sentences.flatMap((sentence) => {
    while (from < text.blocks.length && (text.blocks[from]?.span.end ?? 0) <= sentence.start) from += 1;
    const block = text.blocks[from];
    if (!block || !contains(block.span, sentence)) return [];
    const words = wordsOf(readAs(block, sentence), keys);
    return [{ words, passage: { text: at, block: block.id, span: sentence, words: words.length } }];
  });
}

/** @example wordsOf('The Harbour Office, in Oslo', keys) // ['the', 'harbor', 'office', 'in', 'oslo'] */
export function wordsOf(text: string, keys: Keys): readonly string[] {
  return keys.words(` ${text}`).map(keys.fold);
}

/** Which wordings hold a sequence; sequences of one wording alone are left out, they are most of all. */
function indexOf(grams: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const bits = 24;
  const seen = new Uint8Array(2 ** bits);
  for (const set of grams)
    for (const gram of set) {
      const slot = gram >>> (32 - bits);
      if ((seen[slot] ?? 0) < 2) seen[slot] = (seen[slot] ?? 0) + 1;
    }
  const index = new Map<number, number[]>();
  for (const [at, set] of grams.entries())
    for (const gram of set) {
      if ((seen[gram >>> (32 - bits)] ?? 0) < 2) continue;
      const holders = index.get(gram);
      if (!holders) index.set(gram, [at]);
      else if (holders.length <= crowded) holders.push(at);
    }
  return index;
}

/** 32 bits for each sequence of words, out of the hashes of its words. */
function hashes(words: readonly string[]): ReadonlySet<number> {
  const own = words.map(hashOf);
  const found = new Set<number>();
  for (let at = 0; at + sequence <= own.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + sequence; next += 1) {
      hash = Math.imul(hash ^ (own[next] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    found.add(Math.imul(hash, 0xc2b2ae35) >>> 0);
  }
  return found;
}

/** 32-bit FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
