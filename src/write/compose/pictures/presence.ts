import type { Entity } from '../../../model/entity.ts';
import type { Lookup } from '../lookup.ts';

/** Mentions of an entity as bars: counts, and the same in words. */
export interface Presence {
  readonly counts: string;
  readonly label: string;
}

/** Where an entity stands, source by source, or month by month where there are many sources. */
export function presenceOf(lookup: Lookup, entity: Entity): Presence {
  const { columns } = lookup;
  const counts = new Map<string, number>();
  for (const { source: id } of entity.mentions) {
    const source = lookup.sources.get(id);
    if (!source) continue;
    const column = columns.of(source);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return {
    counts: columns.names.map((name) => counts.get(name) ?? 0).join(' '),
    label: columns.names
      .filter((name) => counts.has(name))
      .map((name) => `${name}: ${counts.get(name)}`)
      .join(', '),
  };
}
