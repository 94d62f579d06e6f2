import type { Entity } from '../../model/entity.ts';
import type { Lookup } from './lookup.ts';

/** Most sources that get a bar of their own; above, bars stand for months of publication. */
const most = 12;

/** Mentions of an entity as bars: counts, and the same in words. */
export interface Presence {
  readonly counts: string;
  readonly label: string;
}

/** Where an entity stands, source by source, or month by month where there are many sources. */
export function presenceOf(lookup: Lookup, entity: Entity): Presence {
  const columns = columnsOf(lookup);
  const counts = new Map<string, number>();
  for (const { source } of entity.mentions) {
    const column = columns.of(source);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return {
    counts: columns.names.map((name) => counts.get(name) ?? 0).join(' '),
    label: columns.names.filter((name) => counts.has(name)).map((name) => `${name}: ${counts.get(name)}`).join(', '),
  };
}

interface PresenceColumns {
  readonly names: readonly string[];
  readonly of: (source: string) => string;
  /** Short heads for a table; absent where the columns are months. */
  readonly heads?: string;
}

const made = new WeakMap<Lookup, PresenceColumns>();

/** What the bars stand for: sources, or months. Made once a lookup. */
export function columnsOf(lookup: Lookup): PresenceColumns {
  const known = made.get(lookup);
  if (known) return known;
  const { sources } = lookup.chronicle;
  const names = new Map(sources.map((source) => [source.id, sources.length <= most ? `S${source.number}` : (source.published?.value.slice(0, 7) ?? 'no date')]));
  const all = [...new Set(names.values())];
  const sorted = sources.length <= most ? all : all.toSorted((a, b) => (a < b ? -1 : 1)).slice(-24);
  const columns: PresenceColumns = {
    names: sorted,
    of: (source) => names.get(source) ?? '',
    ...(sources.length <= most ? { heads: sources.map(({ number }) => number).join(' ') } : {}),
  };
  made.set(lookup, columns);
  return columns;
}
