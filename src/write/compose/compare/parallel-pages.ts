import { oncePer } from '../../../model/once-per.ts';
import { addressOf } from '../../../model/page.ts';
import type { Parallel } from '../../../model/quote.ts';
import type { Lookup } from '../lookup.ts';
import { inParts, type Beginnings, type Part } from '../paging.ts';

/** Passages side by side on one page: each is long. */
const mostParallels = 60;

interface ParallelPages {
  readonly parts: readonly Part<Parallel>[];
  readonly of: ReadonlyMap<string, string>;
}

/** Shared passages by page, and the page of each. */
export const pagesOfParallels = oncePer((lookup: Lookup): ParallelPages => {
  const parts = inParts(addressOf.compare, lookup.chronicle.parallels, beginnings(lookup), { most: mostParallels });
  return { parts, of: new Map(parts.flatMap(({ address, items }) => items.map(({ id }) => [id, address] as const))) };
});

/** Quotations come first, then passages, each in order of the first source that has them. */
function beginnings({ sources }: Lookup): Beginnings<Parallel> {
  const kinds = { 'same-quote': 'quotations', 'same-passage': 'passages' } as const;
  return {
    group: ({ kind, passages: [first] }) => `${kinds[kind]}-${first?.source ?? ''}`,
    id: ({ id }) => id,
    words: ({ kind, passages: [first] }) => `${kinds[kind]} of S${sources.get(first?.source ?? '')?.number ?? 0}`,
  };
}

/** Where a shared passage is compared. */
export function parallelAddress(lookup: Lookup, id: string): string {
  return `${lookup.comparedAt.get(id) ?? addressOf.compare}#${id}`;
}
