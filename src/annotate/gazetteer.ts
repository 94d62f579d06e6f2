import type { EntityType } from '../model/mark.ts';
import type { ReadingData } from '../model/reading-data.ts';

/** Looks names up in the language's lists. Made once per language. */
export interface Gazetteer {
  /** The type of a whole name, lower case, where a list has it. */
  readonly find: (name: string) => { readonly type: EntityType; readonly reason: string } | undefined;
  /** Length in words of the longest listed name of two or more words that begins with these words; 0 where none does. */
  readonly longest: (words: readonly string[]) => number;
}

const made = new WeakMap<ReadingData, Gazetteer>();

export function gazetteerOf(data: ReadingData): Gazetteer {
  const known = made.get(data) ?? makeGazetteer(data);
  made.set(data, known);
  return known;
}

function makeGazetteer({ names, places }: ReadingData): Gazetteer {
  const find: Gazetteer['find'] = (name) => {
    if (places.countries.has(name)) return { type: 'place', reason: 'country' };
    if (names.organisations.has(name)) return { type: 'organisation', reason: 'known organisation' };
    if (places.cities.has(name)) return { type: 'place', reason: 'known city' };
    if (places.regions.has(name)) return { type: 'place', reason: 'known region' };
    return undefined;
  };
  const longestBy = new Map<string, number>();
  for (const list of [places.countries.keys(), names.organisations, places.cities, places.regions]) {
    for (const name of list) {
      const parts = name.split(' ');
      const first = parts[0] ?? '';
      if (parts.length > 1) longestBy.set(first, Math.max(longestBy.get(first) ?? 0, parts.length));
    }
  }
  return {
    find,
    longest: (words) => {
      const most = Math.min(longestBy.get(words[0] ?? '') ?? 0, words.length);
      for (let n = most; n > 1; n -= 1) if (find(words.slice(0, n).join(' '))) return n;
      return 0;
    },
  };
}
