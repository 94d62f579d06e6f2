import type { CitedChronicle } from '../../model/dossier.ts';
import { byMentions } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import { differing, fold, foldings, wordsOf, type Canonical, type Foldings } from '../../model/search-words.ts';
import type { SpellingTable } from '../../model/search-record.ts';
import { allBlocks } from '../../model/text.ts';

/** The marks of a text: those of its own words, and those of all spellings of the entities it names. */
export type MarksOf = (text: string, entities?: Iterable<string>) => string[];

/** Words of a text as the language’s other spelling has them, and figures that are written shortly at full length. */
export type AlsoOf = (text: string) => string[];

/** The table of spellings of a dossier, and what marks and other words the records get by it. */
export function spellingsOf(
  { entities, sources, language }: CitedChronicle,
  languages: readonly Language[],
): { table: SpellingTable; marksOf: MarksOf; alsoOf: AlsoOf; canonical: Canonical } {
  const { linking, reading } = languages.find(({ code }) => language.startsWith(code)) ?? languages[0] ?? {};
  const rules = {
    variants: (linking?.spellings ?? []).map(([pattern, to]) => [pattern.source, to] as const),
    plurals: (linking?.plurals ?? []).map(([pattern, to]) => [pattern.source, to] as const),
  };
  const scales = longForms(reading?.figures.multipliers);
  const folds = foldings(rules);
  const { canonical } = folds;
  const names = entities.toSorted(byMentions).map(({ name, aliases }) => [...new Set([name, ...aliases.map(({ text }) => text)])]);
  const marked = writtenInTwoWays(
    sources.flatMap((source) => allBlocks(source).map(({ text }) => text)),
    folds,
  );
  const all = new Set([...marked, ...names.flatMap((spellings) => differing(spellings, canonical))]);
  let last: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] };
  // Marks and other words of a text are asked for one after the other: its words are found once.
  function wordsIn(text: string): readonly string[] {
    if (text !== last.text) last = { text, words: wordsOf(text).map((word) => word.text) };
    return last.words;
  }
  const ofEntity = new Map(entities.map(({ id, name, aliases }) => [id, marksIn([name, ...aliases.map(({ text }) => text)].join(' '))]));
  function marksIn(text: string): string[] {
    return [...new Set(wordsIn(text).map(canonical))].filter((word) => all.has(word));
  }
  const alsoOfWord = remembered((word) => {
    const [, number, scale = ''] = shortFigure.exec(word) ?? [];
    const long = number === undefined ? undefined : scales[scale.toLowerCase()];
    if (long !== undefined) return [number ?? '', long];
    const [own, other] = [fold(word).replaceAll('.', ''), scales[fold(word)] ?? folds.spelt(word)];
    return own === other ? [] : [other];
  });
  return {
    canonical,
    table: {
      ...rules,
      months: Object.fromEntries(reading?.dates.months ?? []),
      marked: [...marked].sort(),
      names,
      scales,
      small: [...new Set([...(linking?.articles ?? []), ...(linking?.small ?? []), ...(reading?.words.prepositions ?? [])])].sort(),
      currencies: [...(reading?.figures.currencySigns.keys() ?? []), ...(reading?.figures.currencies.keys() ?? [])],
    },
    alsoOf: (text) => [...new Set(wordsIn(text).flatMap(alsoOfWord))],
    marksOf: (text, named = []) => [...new Set([...marksIn(text), ...[...named].flatMap((id) => ofEntity.get(id) ?? [])])].sort(),
  };
}

/** The same words stand in all texts: each is looked at once. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

/** @example '70m', '2.5bn' */
const shortFigure = /^(\d+(?:\.\d+)?)(\p{L}+)$/u;

/** Short words for large numbers, each with the longest for the same: `m` to `million`. */
function longForms(multipliers: ReadonlyMap<string, number> = new Map()): Record<string, string> {
  const longest = new Map<number, string>();
  for (const [word, value] of multipliers) if (word.length > (longest.get(value)?.length ?? 0)) longest.set(value, word);
  return Object.fromEntries(
    [...multipliers].flatMap(([word, value]) => (longest.get(value) === word ? [] : [[word, longest.get(value) ?? word]])),
  );
}

/**
 * Words that stand in these texts in two spellings that the language folds into one (*defence*, *defense*), and words
 * in capitals (*NHSP*): without a mark, the index would find all that begins like their stem.
 */
function writtenInTwoWays(texts: readonly string[], { canonical, singular }: Foldings): Set<string> {
  const marked = new Set<string>();
  const ways = new Map<string, string>();
  const seen = new Set<string>();
  for (const text of texts) {
    for (const { text: word } of wordsOf(text)) {
      if (seen.has(word)) continue;
      seen.add(word);
      const made = canonical(word);
      const way = singular(word);
      if (/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.]+$/u.test(word) || (ways.get(made) ?? way) !== way) marked.add(made);
      ways.set(made, way);
    }
  }
  return marked;
}
