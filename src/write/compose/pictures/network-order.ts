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
  for (const { a, b, shared } of ties) {
    strength[a]?.set(b, shared);
    strength[b]?.set(a, shared);
  }
  const total = strength.map((own) => [...own.values()].reduce((sum, shared) => sum + shared, 0));
  const pull = names.map(() => 0);
  const left = new Set(names.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const [next = 0] = [...left].sort(
      (a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || (total[b] ?? 0) - (total[a] ?? 0) || compare(names[a] ?? '', names[b] ?? ''),
    );
    left.delete(next);
    order.push(next);
    for (const each of left) pull[each] = (pull[each] ?? 0) * fading + (strength[next]?.get(each) ?? 0) / Math.sqrt(1 + (total[each] ?? 0));
  }
  return order;
}

/** Rounds of moving names; few are needed, and each moves every name once. */
const rounds = 8;

/**
 * The same names in an order whose ties are shorter: each name in turn is moved to where the sum of all distances,
 * weighed by what is shared, is least. So a name that stands with many comes to stand among them.
 */
export function drawnTogether(order: readonly number[], ties: readonly Tie[]): readonly number[] {
  const own = new Map(order.map((name) => [name, ties.filter(({ a, b }) => a === name || b === name)]));
  let best = [...order];
  for (let round = 0; round < rounds; round += 1) {
    const before = best.join();
    for (const name of order) best = moved(best, name, ties, own.get(name) ?? []);
    if (best.join() === before) break;
  }
  return best;
}

/** One name moved to its best place; it stays where no place is better. */
function moved(order: readonly number[], name: number, ties: readonly Tie[], own: readonly Tie[]): number[] {
  const others = order.filter((each) => each !== name);
  const at: (number | undefined)[] = [];
  for (const [row, each] of others.entries()) at[each] = row;
  // A tie of others grows by one where the name comes to stand inside it: first by how much more than one row before, then sums.
  const crossing = new Array<number>(others.length + 1).fill(0);
  for (const { a, b, shared } of ties) {
    const [x, y] = [at[a], at[b]];
    if (x === undefined || y === undefined || x === y) continue;
    const [from, to] = x < y ? [x + 1, y + 1] : [y + 1, x + 1];
    crossing[from] = (crossing[from] ?? 0) + shared;
    crossing[to] = (crossing[to] ?? 0) - shared;
  }
  for (let row = 1; row <= others.length; row += 1) crossing[row] = (crossing[row] ?? 0) + (crossing[row - 1] ?? 0);
  const cost = (row: number) =>
    own.reduce((sum, { a, b, shared }) => {
      const other = at[a === name ? b : a];
      return other === undefined ? sum : sum + shared * (other >= row ? other + 1 - row : row - other);
    }, crossing[row] ?? 0);
  let row = order.indexOf(name);
  let least = cost(row);
  for (let next = 0; next <= others.length; next += 1) {
    const now = cost(next);
    if (now < least) [row, least] = [next, now];
  }
  return others.toSpliced(row, 0, name);
}

/** Ties to be drawn: each name's strongest, then the strongest of all, in one order. */
export function strongestTies(count: number, ties: readonly Tie[], most: number): readonly Tie[] {
  const sorted = ties.toSorted((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);
  const has = new Set<number>();
  const first = sorted.filter(({ a, b }) => {
    const isNew = !has.has(a) || !has.has(b);
    has.add(a).add(b);
    return isNew && has.size <= count;
  });
  const kept = new Set(first);
  for (const tie of sorted) {
    if (kept.size >= most) break;
    kept.add(tie);
  }
  return sorted.filter((tie) => kept.has(tie));
}
