import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { lowerWords, type Token } from '../words/tokens.ts';
import { oncePer } from '../../model/once-per.ts';

/** Looks names up in the language's lists. Made once per language. */
interface Gazetteer {
  /** The type of a whole name, lower case, where a list has it. */
  readonly find: (name: string) => Listed | undefined;
  /** Length in words of the longest listed name of two or more words that begins at token `from` and ends before `to`; 0 where none does. */
  readonly longest: (tokens: readonly Token[], from: number, to: number) => number;
}

/** What a list has for a name. */
export interface Listed {
  readonly type: EntityType;
  readonly reason: string;
}

/** The names a language's lists know, each with what it may name. */
export const gazetteerOf = oncePer(makeGazetteer);

function makeGazetteer({ names, places, words }: ReadingData): Gazetteer {
  const listed = new Map<string, Listed>();
  /** Length of the longest name by its first word, then by its second: most words open none. */
  const longestBy = new Map<string, Map<string, number>>();
  const lists: readonly (readonly [Iterable<string>, Listed])[] = [
    [places.countries.keys(), { type: 'place', reason: 'country' }],
    [names.events, { type: 'event', reason: 'known event' }],
    [names.organisations, { type: 'organisation', reason: 'known organisation' }],
    [places.cities, { type: 'place', reason: 'known city' }],
    [places.regions, { type: 'place', reason: 'known region' }],
  ];
  for (const [list, what] of lists) {
    for (const entry of list) {
      // A possessive ending is a word of its own there too: *Moravel's*.
      const name = entry.replace(/(?<=\p{L})(?='s(?: |$))/gu, ' ');
      // What stands in several lists is what the first of them says.
      if (!listed.has(name)) listed.set(name, what);
      const [first = '', second, ...rest] = name.split(' ');
      if (second === undefined) continue;
      const opened = longestBy.get(first) ?? new Map<string, number>();
      longestBy.set(first, opened.set(second, Math.max(opened.get(second) ?? 0, 2 + rest.length)));
    }
  }
  const find: Gazetteer['find'] = (name) => listed.get(name);
  return {
    find,
    longest: (tokens, from, to) => {
      if (to - from < 2) return 0;
      const most = longestBy.get(tokens[from]?.lower ?? '')?.get(tokens[from + 1]?.lower ?? '') ?? 0;
      for (let n = Math.min(most, to - from, tokens.length - from); n > 1; n -= 1)
        if (
          (n > 2 || tokens[from + 1]?.shape !== 'lower' || !words.article.has(tokens[from]?.lower ?? ''))
          && find(lowerWords(tokens, from, from + n))
        )
          return n;
      return 0;
    },
  };
}
