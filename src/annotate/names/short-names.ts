import type { ReadingData } from '../../model/reading-data.ts';
import type { ShortForm } from './acronyms.ts';
import type { Name } from './naming.ts';
import type { Passage } from '../words/passage.ts';
import { isCapital, lowerWords } from '../words/tokens.ts';

/**
 * *The Commission*, once the text has named the *Harbour Commission*: a head with article and
 * capital stands for the last longer name it heads. Without such a name it names nobody. So does
 * *the North*, once the text has named the two countries *North* and *South Norland*.
 */
export function readShortNames(
  passages: readonly Passage[],
  names: readonly Name[],
  { names: known, words, places }: ReadingData,
): readonly ShortForm[] {
  const longs = names.filter((n) => n.to - n.from > 1 && (n.type === 'organisation' || n.type === 'place'));
  const countries = new Set(
    names.map((n) => lowerWords(passages[n.passage]?.tokens ?? [], n.from, n.to)).filter((name) => places.countries.has(name)),
  );
  const heads = new Map<string, Name[]>();
  for (const long of longs) {
    const tokens = passages[long.passage]?.tokens ?? [];
    const [first, last] = [tokens[long.from]?.lower ?? '', tokens[long.to - 1]?.lower ?? ''];
    if (long.type === 'place') {
      const country = lowerWords(tokens, long.from, long.to);
      // *South Africa* is not the South of anything.
      if (
        places.directions.has(first)
        && places.countries.has(country)
        && [...countries].some((other) => other !== country && other.endsWith(last))
      )
        heads.set(first, [...(heads.get(first) ?? []), long]);
      continue;
    }
    for (const head of new Set([
      known.organisationHeads.has(last) ? last : '',
      known.organisationOpeners.has(first) ? first : '',
      tokens[long.to - 1]?.lower === last && long.to - long.from > 2 ? openingHead(long, tokens, known.organisationHeads) : '',
    ])) {
      if (head !== '') heads.set(head, [...(heads.get(head) ?? []), long]);
    }
  }
  if (heads.size === 0) return [];
  const found: ShortForm[] = [];
  passages.forEach(({ tokens, typing }, passage) => {
    if (typing !== 'running') return;
    tokens.forEach((token, i) => {
      const owners = token.shape === 'title' ? heads.get(token.lower) : undefined;
      if (
        !owners
        || !words.definite.has(tokens[i - 1]?.lower ?? '')
        || isCapital(tokens[i + 1])
        || known.joiners.get(tokens[i + 1]?.lower ?? '') === 'of'
        || names.some(
          (n) => n.passage === passage && n.from <= i && i < n.to && !(n.to - n.from === 1 && places.directions.has(token.lower)),
        )
      )
        return;
      const long = owners.findLast((n) => n.passage < passage || (n.passage === passage && n.start < token.start)) ?? owners[0];
      if (!long) return;
      const name = passages[long.passage]?.block.text.slice(long.start, long.end) ?? '';
      found.push({
        short: {
          passage,
          from: i,
          to: i + 1,
          start: token.start,
          end: token.end,
          type: long.type,
          score: 2,
          margin: 2,
          reasons: [`short for “${name}”`],
          rule: 'short-name',
        },
        long,
      });
    });
  });
  return found;
}

/** *Global Coalition to Counter …*: the head before the first joiner. */
function openingHead({ from, to }: Name, tokens: Passage['tokens'], heads: ReadonlySet<string>): string {
  for (let i = from + 1; i < to; i += 1)
    if (tokens[i]?.shape === 'lower') return heads.has(tokens[i - 1]?.lower ?? '') ? (tokens[i - 1]?.lower ?? '') : '';
  return '';
}
