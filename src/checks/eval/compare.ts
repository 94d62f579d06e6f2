import type { Figure } from './figures.ts';
import { mishaps } from './metrics.ts';

/** A figure beside its kept value. */
export interface Compared extends Figure {
  /** Absent where none is kept. */
  readonly kept?: number;
  /** By more than the tolerance. */
  readonly worse: boolean;
}

/** A little less is no news: a rule that helps elsewhere may cost one name or two of a thousand. In points. */
const tolerance = 0.3;

export function compare(now: readonly Figure[], before: readonly Figure[]): Compared[] {
  return now.map((figure) => {
    const kept = before.find(
      ({ corpus, metric, name }) => corpus === figure.corpus && metric === figure.metric && name === figure.name,
    )?.value;
    if (kept === undefined) return { ...figure, worse: false };
    const gain = mishaps.has(figure.name) ? kept - figure.value : figure.value - kept;
    return { ...figure, kept, worse: gain < -tolerance };
  });
}

/**
 * The comparison as lines for the terminal, and what it comes to.
 *
 * @example
 * corpus    metric  figure        now    kept   change
 * gum-news  names   typed F1    81.76   82.90    -1.14  ✗ worse
 */
export function toTable(rows: readonly Compared[]): string {
  const cells = rows.map(({ corpus, metric, name, value, kept, worse }) => [
    corpus,
    metric,
    name,
    value.toFixed(2),
    kept?.toFixed(2) ?? '–',
    kept === undefined ? '' : signed(value - kept),
    worse ? '✗ worse' : '',
  ]);
  const all = [['corpus', 'metric', 'figure', 'now', 'kept', 'change', ''], ...cells];
  const widths = [0, 1, 2, 3, 4, 5, 6].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column >= 3 && column <= 5;
  const lines = all.map((row) =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...summary(rows)].join('\n');
}

function summary(rows: readonly Compared[]): string[] {
  const [worse, compared] = [rows.filter((row) => row.worse).length, rows.filter(({ kept }) => kept !== undefined).length];
  const unkept = [...new Set(rows.filter(({ kept }) => kept === undefined).map(({ corpus }) => corpus))];
  return [
    ...(compared === 0 ? [] : [`${worse === 0 ? 'None' : worse} of ${compared} figures worse than kept by more than ${tolerance}.`]),
    ...(unkept.length === 0 ? [] : [`Nothing is kept to compare with for ${unkept.join(', ')}: --keep keeps these figures.`]),
  ];
}

function signed(difference: number): string {
  const rounded = difference.toFixed(2);
  return difference > 0 && rounded !== '0.00' ? `+${rounded}` : rounded.replace(/^-(?=0\.00$)/, '');
}
