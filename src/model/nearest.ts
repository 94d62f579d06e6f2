import { compare } from './order.ts';

/**
 * Half a sentence that names the likeliest thing meant, or nothing where nothing is alike. What is meant may be the
 * beginning of a longer name, as of a file or an event.
 *
 * @example nearestOf('titel', ['title', 'outlet']) // '; the nearest is “title”'
 */
export function nearestOf(name: string, known: Iterable<string>): string {
  const wanted = name.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const each of known) {
    const distance = distanceOf(wanted, each.toLowerCase());
    if (!best || distance < best.distance || (distance === best.distance && compare(each, best.name) < 0)) best = { name: each, distance };
  }
  const alike = best && best.distance <= 0.6 * Math.max(wanted.length, best.name.length);
  return best && alike ? `; the nearest is “${best.name}”` : '';
}

/** That of the whole, or of the beginning, where that is meant with a letter or two wrong. */
function distanceOf(wanted: string, each: string): number {
  const whole = editDistance(wanted, each);
  if (wanted.length < enough || each.length <= wanted.length) return whole;
  const beginning = editDistance(wanted, each.slice(0, wanted.length));
  return beginning <= wanted.length / 3 ? Math.min(whole, beginning) : whole;
}

/** So many letters may be the beginning of something. */
const enough = 8;

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
