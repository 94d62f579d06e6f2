import type { CitedChronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import { differing, foldings, wordsOf, type Foldings } from '../../model/search-words.ts';
import type { SpellingTable } from '../../model/search-record.ts';

/** The marks of a text: those of its own words, and those of all spellings of the entities it names. */
export type MarksOf = (text: string, entities?: Iterable<string>) => string[];

/** The table of spellings of a dossier, and what marks the records get by it. */
export function spellingsOf({ entities, sources, language }: CitedChronicle, languages: readonly Language[]): { table: SpellingTable; marksOf: MarksOf } {
  const { linking, reading } = languages.find(({ code }) => language.startsWith(code)) ?? languages[0] ?? {};
  const rules = {
    variants: (linking?.spellings ?? []).map(([pattern, to]) => [pattern.source, to] as const),
    plurals: (linking?.plurals ?? []).map(([pattern, to]) => [pattern.source, to] as const),
  };
  const folds = foldings(rules);
  const { canonical } = folds;
  const names = entities.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .map(({ name, aliases }) => [...new Set([name, ...aliases.map(({ text }) => text)])]);
  const marked = writtenInTwoWays(sources.flatMap(({ title, blocks }) => [...(title ? [title.text] : []), ...blocks.map(({ text }) => text)]), folds);
  const all = new Set([...marked, ...names.flatMap((spellings) => differing(spellings, canonical))]);
  const ofEntity = new Map(entities.map(({ id, name, aliases }) => [id, marksIn([name, ...aliases.map(({ text }) => text)].join(' '))]));
  function marksIn(text: string): string[] {
    return [...new Set(wordsOf(text).map((word) => canonical(word.text)))].filter((word) => all.has(word));
  }
  return {
    table: { ...rules, months: Object.fromEntries(reading?.dates.months ?? []), marked: [...marked].sort(), names },
    marksOf: (text, named = []) => [...new Set([...marksIn(text), ...[...named].flatMap((id) => ofEntity.get(id) ?? [])])].sort(),
  };
}

/**
 * Words that stand in these texts in two spellings that the language folds into one (*defence*, *defense*), and words
 * in capitals (*EDIS*): without a mark, the index would find all that begins like their stem.
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
