import type { Quote } from '../../model/quote.ts';
import { compare } from '../../model/order.ts';

/** A quotation with its words. */
interface Worded {
  readonly quote: Quote;
  readonly words: readonly string[];
}

/** Words of a quotation that find others like it: its rarest. */
const probes = 8;
/** Shared content, as a share of the shorter quotation's and of the longer one's; words weigh by rarity. */
const shareOfShorter = 0.6;
const shareOfLonger = 0.35;
/** From here the shorter is a piece of the longer, however long that is. */
const shareOfPiece = 0.85;
const fewestShared = 5;
const crowded = 200;

/**
 * Quotations that are the same though each source words them differently (*is meant to enhance ties*,
 * *is designed to strengthen ties*): enough of the rarer words are shared, and the speaker, where both
 * sources name one, is the same. Gives groups of positions, each round one quotation.
 *
 * How many quotations there are counts as the next power of two: were it exact, one text more would weigh each word anew,
 * and pairs far from it would fall together or apart.
 */
export function sameQuotes(quotes: readonly Worded[]): readonly (readonly number[])[] {
  const content = quotes.map(({ words }) => new Set(words.filter((word) => word.length > 3)));
  const holders = new Map<string, number[]>();
  for (const [at, words] of content.entries()) {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  }
  const many = 2 ** Math.ceil(Math.log2(quotes.length));
  const weights = new Map([...holders].map(([word, list]) => [word, Math.log(1 + many / list.length)]));
  const weight = (word: string) => weights.get(word) ?? 0;
  const sums = content.map((words) => sumOf(words, weight));
  const rank = new Map([...holders.keys()].toSorted((a, b) => weight(b) - weight(a) || compare(a, b)).map((word, at) => [word, at]));
  /** How many of the rarest words of the quotation looked at each other one has: none between two of them. */
  const hits = new Uint8Array(quotes.length);
  const alike = quotes.map(({ quote }, at) => {
    const own = [...(content[at] ?? [])].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, probes);
    const touched: number[] = [];
    for (const word of own) {
      const found = holders.get(word) ?? [];
      if (found.length > crowded) continue;
      for (const other of found) {
        if (hits[other] === 0) touched.push(other);
        hits[other] = (hits[other] ?? 0) + 1;
      }
    }
    const near = touched.filter((other) => (hits[other] ?? 0) > 1);
    for (const other of touched) hits[other] = 0;
    return near.filter((other) => {
      const rival = quotes[other]?.quote;
      if (!rival || rival.source === quote.source) return false;
      if (rival.speaker !== undefined && quote.speaker !== undefined && rival.speaker !== quote.speaker) return false;
      return agree(
        { words: content[at] ?? new Set(), sum: sums[at] ?? 0 },
        { words: content[other] ?? new Set(), sum: sums[other] ?? 0 },
        weight,
      );
    });
  });
  return groupsRoundHeads(
    alike,
    quotes.map(({ quote, words }) => `${words.join(' ')}\n${quote.id}`),
  );
}

/**
 * Groups round the items with most neighbours: each member is a direct neighbour of its group's head. Of items with
 * equally many, the first by `keys` leads, so that the order of files decides nothing.
 * @example groupsRoundHeads([[1], [0, 2], [1]], ['a', 'b', 'c']) // [[0, 1, 2]]
 */
export function groupsRoundHeads(neighbours: readonly (readonly number[])[], keys: readonly string[]): readonly (readonly number[])[] {
  const taken = new Set<number>();
  const order = neighbours
    .map((_, at) => at)
    .filter((at) => (neighbours[at]?.length ?? 0) > 0)
    .toSorted((a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || compare(keys[a] ?? '', keys[b] ?? '') || a - b);
  const groups: number[][] = [];
  for (const head of order) {
    if (taken.has(head)) continue;
    const group = [head, ...(neighbours[head] ?? []).filter((other) => !taken.has(other))];
    if (group.length < 2) continue;
    for (const member of group) taken.add(member);
    groups.push(group.toSorted((a, b) => a - b));
  }
  return groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

interface Weighed {
  readonly words: ReadonlySet<string>;
  readonly sum: number;
}

function agree(a: Weighed, b: Weighed, weight: (word: string) => number): boolean {
  const [shorter, longer] = [Math.min(a.sum, b.sum), Math.max(a.sum, b.sum)];
  let [shared, both] = [0, 0];
  for (const word of a.words) {
    if (!b.words.has(word)) continue;
    shared += 1;
    both += weight(word);
  }
  return shared >= fewestShared && (both >= shareOfPiece * shorter || (both >= shareOfShorter * shorter && both >= shareOfLonger * longer));
}

function sumOf(words: Iterable<string>, weight: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += weight(word);
  return sum;
}
