import type { Source } from './dossier.ts';

/**
 * How many sources remain where those that reprint one another, directly or by way of a third, count once.
 *
 * @param source finds one by its id; what it does not find reprints nothing
 */
export function independent(ids: readonly string[], source: (id: string) => Pick<Source, 'sameAs'> | undefined): number {
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
      open.push(...(source(next)?.sameAs ?? []).map((reprint) => reprint.source));
    }
  }
  return groups;
}
