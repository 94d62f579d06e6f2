import type { PublishedTable, SpellingTable } from '../../../model/search-record.ts';
import { differing, firstLetter, foldings, wordsOf, type Foldings } from '../../../model/search-words.ts';

/** A name as the dossier knows it: its spellings, the main one first. */
export type Name = readonly string[];

/** How the words of a query may be written otherwise in this dossier. */
export interface Spellings extends Foldings {
  readonly months: Readonly<Record<string, number>>;
  /** Words that need not be there where others are. */
  readonly small: ReadonlySet<string>;
  readonly scales: Readonly<Record<string, string>>;
  readonly currencies: readonly string[];
  /** Whether the index has a mark for a canonical word. */
  readonly isMarked: (canonical: string) => boolean;
  /** Names with a canonical word in one of their spellings, the most mentioned first. */
  readonly namesWith: (canonical: string) => readonly Name[];
  /** Words of names as they are written, of the most mentioned names first: what a typing mistake may stand for. */
  readonly words: () => Iterable<string>;
  /** Fetches what is needed to know these words; a small table is there at once. */
  readonly prepare: (words: readonly string[]) => Promise<void>;
}

type Part = Pick<SpellingTable, 'marked' | 'names'>;

/** @param fetchPart fetches a part of a long table, by its first letter */
export function readSpellings(
  table: SpellingTable & Pick<PublishedTable, 'letters'>,
  fetchPart: (letter: string) => Promise<Part>,
): Spellings {
  const folds = foldings(table);
  const marked = new Set<string>();
  const named = new Map<string, Set<Name>>();
  const written = new Map<string, string>();
  const parts = new Map<string, Promise<void>>();
  add(table);

  function add({ marked: words, names }: Part): void {
    for (const word of words) marked.add(word);
    for (const name of names) {
      for (const word of differing(name, folds.canonical)) marked.add(word);
      for (const { text } of name.flatMap(wordsOf)) {
        const canonical = folds.canonical(text);
        named.set(canonical, (named.get(canonical) ?? new Set()).add(name));
        if (!written.has(canonical)) written.set(canonical, text);
      }
    }
  }

  return {
    ...folds,
    months: table.months,
    small: new Set(table.small),
    scales: table.scales,
    currencies: table.currencies,
    isMarked: (canonical) => marked.has(canonical),
    namesWith: (canonical) => [...(named.get(canonical) ?? [])],
    words: () => written.values(),
    prepare: async (words) => {
      const letters = new Set(words.map(firstLetter).filter((letter) => table.letters?.includes(letter)));
      await Promise.all(
        [...letters].map((letter) => {
          const part = parts.get(letter) ?? fetchPart(letter).then(add);
          parts.set(letter, part);
          return part;
        }),
      );
    },
  };
}
