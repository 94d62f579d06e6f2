import type { Source } from './dossier.ts';
import { oncePer } from './once-per.ts';

/** How many sources remain where those that reprint one another, directly or by way of a third, count once. */
export function independent(ids: readonly string[], sources: readonly Pick<Source, 'id' | 'sameAs'>[]): number {
  const reprints = reprintsOf(sources);
  const left = new Set(ids);
  let groups = 0;
  for (const id of ids) {
    if (!left.has(id)) continue;
    groups += 1;
    const seen = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.delete(next);
      open.push(...(reprints.get(next) ?? []));
    }
  }
  return groups;
}

/** Asked for every event of the same sources: gathering them each time would cost the square of their number. */
const reprintsOf = oncePer((sources: readonly Pick<Source, 'id' | 'sameAs'>[]): ReadonlyMap<string, readonly string[]> =>
  new Map(sources.filter(({ sameAs }) => sameAs.length > 0).map(({ id, sameAs }) => [id, sameAs.map(({ source }) => source)])));
