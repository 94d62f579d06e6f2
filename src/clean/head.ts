import { isProse, type Line } from './lines.ts';

/**
 * How many lines stand before the first line of prose: the part of a scraped text that may
 * state its title, date, byline and section. At most 15 lines; 0 where the text opens with prose.
 *
 * @param wrapped the lines of paragraphs that were wrapped at some width: prose, each for itself or not.
 */
export function headLength(lines: readonly Line[], wrapped: ReadonlySet<Line>): number {
  const first = lines.slice(0, 16).findIndex((line) => wrapped.has(line) || isProse(line.text));
  return first < 0 ? 0 : first;
}
