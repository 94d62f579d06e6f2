import type { FoundKind } from '../../../model/search-record.ts';
import { statusWords } from '../../../model/words.ts';
import type { Asked, FacetName } from './facets.ts';
import { kindWords } from './kind-words.ts';
import type { Mended } from './run.ts';

/** @example countWords({ query: 'x', … }, 7, …) // '7 results for “x”: 4 paragraphs, 2 names, 1 quote.' */
export function countWords({ query, chosen }: Asked, total: number, kinds: ReadonlyMap<string, number> = new Map()): string {
  const parts = [...kinds]
    .filter(([kind, count]) => count > 0 && kind in kindWords && (chosen.get('kind')?.has(kind) ?? true))
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${count} ${kindWords[kind as FoundKind][count === 1 ? 0 : 1]}`);
  return `${total === 1 ? 'One result' : `${total} results`} for ${named(query)}${narrowed(chosen)}${parts.length > 1 ? `: ${parts.join(', ')}` : ''}.`;
}

/** What is said where there is no result. */
export function nothingWords({ query, chosen }: Asked): string {
  return chosen.size > 0
    ? `Nothing found for ${named(query)} with these filters.`
    : `Nothing found for ${named(query)}. Every word must be in one paragraph; try fewer words, or a part of one.`;
}

/** What is said where the words are nearly everywhere. */
export function commonWords({ query }: Asked): string {
  return `${named(query)} is in nearly every text; add a letter or a word.`;
}

/**
 * The spelling that was looked for has the capital of the one that was typed.
 *
 * @example mendedWords([{ typed: 'Olmarin', meant: 'almarin' }]) // '“Olmarin” is nowhere in these texts; shown is “Almarin”.'
 */
export function mendedWords(mended: readonly Mended[]): string {
  return mended
    .map(
      ({ typed, meant }) =>
        `“${typed}” is nowhere in these texts; shown is “${/^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant}”.`,
    )
    .join(' ');
}

function named(query: string): string {
  return /^\s*["“]/.test(query) ? query.trim() : `“${query.trim()}”`;
}

/** @example narrowed(…) // ', only paragraphs or quotes; 2024' */
function narrowed(chosen: Asked['chosen']): string {
  const each = [...chosen].map(([name, values]) => [...values].map((value) => valueWords(name, value)).join(' or '));
  return each.length === 0 ? '' : `, only ${each.join('; ')}`;
}

/** A value of a facet as readers see it. */
export function valueWords(name: FacetName, value: string): string {
  if (name === 'kind' && value in kindWords) return kindWords[value as FoundKind][2];
  return name === 'status' && value in statusWords ? statusWords[value as keyof typeof statusWords] : value;
}
