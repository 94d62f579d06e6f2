import { span } from '../model/span.ts';
import type { StatedFact } from './facts.ts';
import type { Line } from './lines.ts';

/**
 * A person's name alone on the line beside the date of the text: *Jane Doe* over *May 6, 2024*. That it is a person's
 * is told by its given name; sections and sites have none.
 */
export function findBylineName(lines: readonly Line[], stated: readonly StatedFact[], isClaimed: (line: Line) => boolean, givenNames: ReadonlySet<string>): readonly StatedFact[] {
  const dates = stated.filter(({ fact }) => fact === 'date').map(({ line }) => lines.indexOf(line));
  const line = lines.find((each, at) => !isClaimed(each) && dates.some((date) => Math.abs(date - at) === 1) && alone.test(each.text) && givenNames.has(each.text.split(/\s/)[0]?.toLowerCase() ?? ''));
  const name = line && (alone.exec(line.text)?.[1] ?? line.text);
  return line && name ? [{ line, rule: 'byline-name', fact: 'byline', value: span(line.span.start, line.span.start + name.length) }] : [];
}

/** Two or three words with capitals, initials among them, and where they are: *Jane Doe in Oslo*. */
const alone = /^(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}\.)?\s(?:(?:van|von|de|der|del|di|la|le)\s){0,2}\p{Lu}[\p{L}'’-]+)(?:\s(?:in|at)\s\p{Lu}[\p{L}'’ -]{1,30})?$/u;
