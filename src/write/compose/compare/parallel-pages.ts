import { addressOf } from '../../../model/page.ts';
import type { Parallel } from '../../../model/quote.ts';
import type { Lookup } from '../lookup.ts';
import { inParts, type Part } from '../paging.ts';

/** Passages side by side on one page: each is long. */
const mostParallels = 60;

interface ParallelPages {
  readonly parts: readonly Part<Parallel>[];
  readonly of: ReadonlyMap<string, string>;
}

const made = new WeakMap<Lookup, ParallelPages>();

/** Shared passages by page, and the page of each. Made once a lookup. */
export function parallelPages(lookup: Lookup): ParallelPages {
  const known = made.get(lookup);
  if (known) return known;
  const parts = inParts(addressOf.compare, lookup.chronicle.parallels, { most: mostParallels });
  const pages = { parts, of: new Map(parts.flatMap(({ address, items }) => items.map(({ id }) => [id, address] as const))) };
  made.set(lookup, pages);
  return pages;
}

/** Where a shared passage is compared. */
export function parallelAddress(lookup: Lookup, id: string): string {
  return `${parallelPages(lookup).of.get(id) ?? addressOf.compare}#${id}`;
}
