import type { Source } from '../../../model/dossier.ts';
import { dateWords } from '../date-words.ts';

/** Most bars: one for each source where they fit, else for months, years or decades of publication; those may be narrower. */
const [most, mostTimes] = [12, 24];

/** What the bars of all pages stand for. */
export interface PresenceColumns {
  readonly names: readonly string[];
  /** The column of a source. */
  readonly of: (source: Source) => string;
  /** What a bar stands for. */
  readonly unit: 'source' | 'month' | 'year' | 'decade' | 'century';
  /** Short heads for a table; absent where the columns are months. */
  readonly heads?: string;
}

/** What the bars stand for: sources, or months. */
export function columnsOf(sources: readonly Source[]): PresenceColumns {
  const few = sources.length <= most;
  const { unit, length } = few ? ({ unit: 'source', length: 0 } as const) : bucketOf(sources);
  const keyOf = ({ number, published }: Source) => (few ? `S${number}` : (published?.value.slice(0, length) ?? 'no date'));
  const all = [...new Set(sources.map(keyOf))];
  const shown = few ? all : all.toSorted((a, b) => (a < b ? -1 : 1)).slice(-mostTimes);
  const nameOf = (key: string) => (unit === 'month' && key !== 'no date' ? dateWords(key) : unit === 'decade' ? `${key}0s` : key);
  return {
    unit,
    names: shown.map(nameOf),
    of: (source) => nameOf(keyOf(source)),
    ...(few ? { heads: sources.map(({ number }) => number).join(' ') } : {}),
  };
}

/** The finest time of publication that fits, and the letters of a date that tell it. */
function bucketOf(sources: readonly Source[]): { readonly unit: PresenceColumns['unit']; readonly length: number } {
  const days = sources.flatMap(({ published }) => (published ? [published.value] : []));
  const units = [
    { unit: 'month', length: 7 },
    { unit: 'year', length: 4 },
    { unit: 'decade', length: 3 },
  ] as const;
  return units.find(({ length }) => new Set(days.map((day) => day.slice(0, length))).size < mostTimes) ?? { unit: 'century', length: 2 };
}
