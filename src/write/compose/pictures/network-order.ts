import { compare } from '../../../model/order.ts';

/** Two names that share paragraphs, by their places in a list. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** How much less a tie to a name that stands one row farther up counts. */
const fading = 0.7;

/**
 * An order in which names that share paragraphs stand near each other: the most tied first, then always the one
 * with the strongest ties to those just placed. Equal ones by name.
 */
export function orderByTies(names: readonly string[], ties: readonly Tie[]): readonly number[] {
  const strength = names.map(() => new Map<number, number>());
  for (const { a, b, shared } of ties) { strength[a]?.set(b, shared); strength[b]?.set(a, shared); }
  const total = strength.map((own) => [...own.values()].reduce((sum, shared) => sum + shared, 0));
  const pull = names.map(() => 0);
  const left = new Set(names.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const [next = 0] = [...left].sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || (total[b] ?? 0) - (total[a] ?? 0) || compare(names[a] ?? '', names[b] ?? ''));
    left.delete(next);
    order.push(next);
    for (const each of left) pull[each] = (pull[each] ?? 0) * fading + (strength[next]?.get(each) ?? 0) / Math.sqrt(1 + (total[each] ?? 0));
  }
  return order;
}

/** Ties to be drawn: each name's strongest, then the strongest of all, in one order. */
export function strongestTies(count: number, ties: readonly Tie[], most: number): readonly Tie[] {
  const sorted = ties.toSorted((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);
  const has = new Set<number>();
  const first = sorted.filter(({ a, b }) => { const isNew = !has.has(a) || !has.has(b); has.add(a).add(b); return isNew && has.size <= count; });
  const kept = new Set(first);
  for (const tie of sorted) {
    if (kept.size >= most) break;
    kept.add(tie);
  }
  return sorted.filter((tie) => kept.has(tie));
}
