import { toCsv } from './csv.ts';
import type { Exported } from './exported.ts';

/** One row for each amount: the number multiplied out, its unit, and the words it was read from. */
export function figuresCsv({ data, place }: Exported): Iterable<string> {
  return toCsv(
    ['value', 'max', 'unit', 'modifier', 'per', 'of', 'words', 'source', 'locator', 'start', 'end', 'address'],
    data.figures.map((figure) => {
      const { words, locator, address } = place(figure);
      return [
        figure.value,
        figure.max,
        figure.unit,
        figure.modifier,
        figure.per,
        figure.of,
        words,
        figure.source,
        locator,
        figure.start,
        figure.end,
        address,
      ];
    }),
  );
}
