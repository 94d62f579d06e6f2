import { span } from '../model/span.ts';
import type { StatedFact } from './facts.ts';
import type { Line } from './lines.ts';

/** What a language knows of the names of authors. */
interface AuthorNames {
  /** A line that is a name; its first group. */
  readonly bylineName: RegExp;
  /** What an author is, alone on a line. */
  readonly bylineJob?: RegExp | undefined;
  /** What stands above such a line. */
  readonly bylineLabel?: RegExp | undefined;
  readonly givenNames: ReadonlySet<string>;
}

/**
 * A person's name alone on the line beside the date of the text, *Jane Doe* over *May 6, 2024*, or over what she is,
 * *Mining reporter*, or under *By*. That it is a person's is told by its given name; sections and sites have none.
 *
 * @param all the lines with those that others have claimed.
 */
export function findBylineName(
  lines: readonly Line[],
  all: readonly Line[],
  stated: readonly StatedFact[],
  isClaimed: (line: Line) => boolean,
  { bylineName, bylineJob, bylineLabel, givenNames }: AuthorNames,
): readonly StatedFact[] {
  const dates = stated.filter(({ fact }) => fact === 'date').map(({ line }) => lines.indexOf(line));
  for (const [at, line] of lines.entries()) {
    const hasJob = bylineJob?.test(lines[at + 1]?.text ?? '') === true && (dates[0] === undefined || Math.abs(dates[0] - at) <= near);
    const isLabelled = bylineLabel?.test(all[all.indexOf(line) - 1]?.text ?? '') === true;
    if (isClaimed(line) || (!hasJob && !isLabelled && !dates.some((date) => Math.abs(date - at) === 1))) continue;
    const name = bylineName.exec(line.text)?.[1];
    const [given] = name?.split(/\s/) ?? [];
    if (name && given && givenNames.has(given.toLowerCase()))
      return [{ line, rule: 'byline-name', fact: 'byline', value: span(line.span.start, line.span.start + name.length) }];
  }
  return [];
}

/** As many lines lie between an author and the date of the text: job, place, a button. */
const near = 5;
