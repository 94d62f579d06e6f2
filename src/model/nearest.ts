import { compare } from './order.ts';

/**
 * Half a sentence that names the likeliest thing meant, or nothing where nothing is alike.
 *
 * @example nearestOf('titel', ['title', 'outlet']) // '; the nearest is “title”'
 */
export function nearestOf(name: string, known: Iterable<string>): string {
  const wanted = name.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const each of known) {
    const distance = editDistance(wanted, each.toLowerCase());
    if (!best || distance < best.distance || distance === best.distance && compare(each, best.name) < 0) best = { name: each, distance };
  }
  const alike = best && best.distance <= 0.6 * Math.max(wanted.length, best.name.length);
  return best && alike ? `; the nearest is “${best.name}”` : '';
}

/** How many letters have to be added, taken away or changed to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
