import type { StatedFact } from './facts.ts';
import type { Line } from './lines.ts';
import { isHeadline } from './title.ts';

/**
 * The name of an institution that stands over its own text: *Ministry of Bridges of the Republic of Norland*. It is no
 * title where a headline follows before the prose, and tells who published the text.
 *
 * @param head the lines before the first prose that nobody has claimed.
 */
export function findLetterhead(head: readonly Line[], letterhead: RegExp): readonly StatedFact[] {
  const at = head.slice(0, reach).findIndex(({ text }) => letterhead.test(text));
  const line = head[at];
  if (!line || !head.slice(at + 1).some(({ text }) => isHeadline(text) && !letterhead.test(text))) return [];
  return [{ line, rule: 'letterhead', fact: 'outlet', value: line.span }];
}

/** It stands at the very top: as many lines are looked at. */
const reach = 3;
