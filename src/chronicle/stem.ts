import type { TellingData } from '../model/telling-data.ts';

/** Shortest stem, in UTF-16 units. */
const shortest = 3;

/** Makes what takes enough off a word that *opened*, *opening* and *opens* agree. @example stemmer(telling)('opening') // 'open' */
export function stemmer({ endings, looseEnd }: TellingData): (word: string) => string {
  const seen = new Map<string, string>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = stemOf(word);
    seen.set(word, found);
    return found;
  };

  function stemOf(word: string): string {
    const ending = endings.find((each) => word.endsWith(each));
    const bare = ending === undefined ? word : word.slice(0, -ending.length);
    if (bare.length < shortest) return word;
    return looseEnd !== '' && bare.endsWith(looseEnd) ? bare.slice(0, -looseEnd.length) : bare;
  }
}
