/**
 * Share of words two passages have in common, 0 to 1: words of both, of the longer one's. Case and
 * punctuation do not count.
 *
 * @example likeness('The office is open.', 'the office was open') // 0.75
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [bag(a), bag(b)];
  const total = Math.max(size(x), size(y));
  if (total === 0) return 0;
  let common = 0;
  for (const [word, count] of x) common += Math.min(count, y.get(word) ?? 0);
  return common / total;
}

/** @example likenessWords(0.9) // 'almost word for word' */
export function likenessWords(share: number): string {
  if (share === 1) return 'word for word';
  if (share > 0.85) return 'almost word for word';
  return share > 0.55 ? 'much the same' : 'in part';
}

function bag(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
