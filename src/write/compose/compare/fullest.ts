import type { Source } from '../../../model/dossier.ts';
import { counted } from '../in-words.ts';

/** Sources that fit side by side on a page. */
const most = 16;

/** The sources that stand side by side in a table, and what the table's note says where that is not all of them. */
export interface Columns {
  readonly columns: readonly Source[];
  readonly note: string;
}

/**
 * All sources, or where they are too many those in which most of the rows stand, in their order: a table of
 * who tells of what says nothing in columns of dots. `isIn`: whether a row stands in a source.
 */
export function fullest<Row>(sources: readonly Source[], rows: readonly Row[], isIn: (row: Row, source: string) => boolean): Columns {
  if (sources.length <= most) return { columns: sources, note: '' };
  const weight = new Map(sources.map(({ id }) => [id, rows.filter((row) => isIn(row, id)).length]));
  const chosen = new Set(
    sources.toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || a.number - b.number).slice(0, most),
  );
  return {
    columns: sources.filter((source) => chosen.has(source)),
    note: `the ${most} of ${counted(sources.length, 'source', 'sources')} with most of them`,
  };
}

/** Whether there are so many sources that a row has to stand in several of them to be worth one. */
export const isCrowded = (sources: readonly Source[]): boolean => sources.length > most;
