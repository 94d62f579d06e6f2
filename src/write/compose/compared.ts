import type { Parallel } from '../../model/quote.ts';
import type { Lookup } from './lookup.ts';

/** Passages compared on the page. */
const most = 200;
const made = new WeakMap<Lookup, ReadonlySet<Parallel>>();

/** The shared passages that are set side by side; further ones have no place to link to. */
export function comparedParallels({ chronicle }: Lookup): readonly Parallel[] {
  return chronicle.parallels.slice(0, most);
}

export function isCompared(lookup: Lookup, parallel: Parallel): boolean {
  const known = made.get(lookup) ?? new Set(comparedParallels(lookup));
  made.set(lookup, known);
  return known.has(parallel);
}
