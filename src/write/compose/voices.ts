import { independent } from '../../model/reprints.ts';
import type { Lookup } from './lookup.ts';

/**
 * How many sources these are, where texts that reprint one another are one.
 *
 * @param ids of sources, each once
 */
export function voices({ sources }: Pick<Lookup, 'sources'>, ids: readonly string[]): number {
  return ids.length < 2 ? ids.length : independent(ids, (id) => sources.get(id));
}
