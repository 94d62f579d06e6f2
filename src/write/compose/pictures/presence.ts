import type { Source } from '../../../model/dossier.ts';
import type { Entity } from '../../../model/entity.ts';
import { oncePer } from '../../../model/once-per.ts';
import { dateWords } from '../date-words.ts';
import type { Lookup } from '../lookup.ts';

/** Most bars: one for each source where they fit, else for months, years or decades of publication; those may be narrower. */
const [most, mostTimes] = [12, 24];

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
  /** What a bar stands for. */
  readonly unit: 'source' | 'month' | 'year' | 'decade' | 'century';
  /** Short heads for a table; absent where the columns are months. */
  readonly heads?: string;
}

/** What the bars stand for: sources, or months. */
export const columnsOf = oncePer(({ chronicle: { sources } }: Lookup): PresenceColumns => {
  const few = sources.length <= most;
  const { unit, length } = few ? { unit: 'source', length: 0 } as const : bucketOf(sources);
  const keys = new Map(sources.map(({ id, number, published }) => [id, few ? `S${number}` : (published?.value.slice(0, length) ?? 'no date')]));
  const all = [...new Set(keys.values())];
  const shown = few ? all : all.toSorted((a, b) => (a < b ? -1 : 1)).slice(-mostTimes);
  const nameOf = (key: string) => (unit === 'month' && key !== 'no date' ? dateWords(key) : unit === 'decade' ? `${key}0s` : key);
  return {
    unit, names: shown.map(nameOf),
    of: (source) => nameOf(keys.get(source) ?? ''),
    ...(few ? { heads: sources.map(({ number }) => number).join(' ') } : {}),
  };
});

/** The finest time of publication that fits, and the letters of a date that tell it. */
function bucketOf(sources: readonly Source[]): { readonly unit: PresenceColumns['unit']; readonly length: number } {
  const days = sources.flatMap(({ published }) => (published ? [published.value] : []));
  const units = [{ unit: 'month', length: 7 }, { unit: 'year', length: 4 }, { unit: 'decade', length: 3 }] as const;
  return units.find(({ length }) => new Set(days.map((day) => day.slice(0, length))).size < mostTimes) ?? { unit: 'century', length: 2 };
}
