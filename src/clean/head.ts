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

/**
 * How many lines under the first prose still belong to the head: those up to the next prose, where a byline stands
 * among them. The prose above them is then a standfirst.
 */
export function linesUnderStandfirst(lines: readonly Line[], first: number, isByline: (line: Line) => boolean): number {
  const under = lines.slice(first + 1, first + 1 + mostUnder);
  const next = under.findIndex((line) => isProse(line.text));
  const between = next < 0 ? [] : under.slice(0, next);
  return between.some(isByline) ? between.length + 1 : 0;
}

/** Byline, credits, date and time of a text that has a standfirst. */
const mostUnder = 8;
