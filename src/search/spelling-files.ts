import type { PublishedTable, SpellingTable } from '../model/search-record.ts';
import { firstLetter, foldings, wordsOf } from '../model/search-words.ts';

/** A table longer than this, in characters, is parted by the first letters of its words. */
const most = 40_000;

/** Names in one part: of a letter with more, the least mentioned are found as they are written, and no other way. */
const mostNames = 1200;

/** The table of spellings as files, by path: one where it is small, else one for each first letter beside a small one. */
export function spellingFiles(
  table: SpellingTable,
  index: Pick<PublishedTable, 'lists' | 'records' | 'facts' | 'entities'>,
): Map<string, string> {
  const whole: PublishedTable = { ...table, ...index, ...(index.records === 0 ? { empty: true } : {}) };
  if (JSON.stringify(whole).length <= most) return new Map([['spellings.json', JSON.stringify(whole)]]);
  const { canonical } = foldings(table);
  const parts = new Map<string, { marked: string[]; names: (readonly string[])[] }>();
  const partOf = (word: string) => {
    const letter = firstLetter(word);
    const part = parts.get(letter) ?? { marked: [], names: [] };
    parts.set(letter, part);
    return part;
  };
  for (const word of table.marked) partOf(word).marked.push(word);
  for (const spellings of table.names) {
    const letters = new Map(spellings.flatMap(wordsOf).map(({ text }) => [firstLetter(canonical(text)), canonical(text)]));
    for (const word of letters.values()) {
      const { names } = partOf(word);
      if (names.length < mostNames) names.push(spellings);
    }
  }
  const letters = [...parts.keys()].sort();
  return new Map([
    ['spellings.json', JSON.stringify({ ...whole, marked: [], names: [], letters } satisfies PublishedTable)],
    ...letters.map((letter) => [`spellings/${letter}.json`, JSON.stringify(parts.get(letter))] as const),
  ]);
}
