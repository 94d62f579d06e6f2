import { oncePer } from '../../model/once-per.ts';
import type { Passage } from './passage.ts';

/** With a short title before the capitals, and a party or post in brackets after them, before a colon, or a stop and a dash. */
const label = /^((?:\p{Lu}\p{Ll}{0,4}\.?\s)?\p{Lu}[\p{Lu}.'’ -]{1,30}?(?:\s\([^()]{2,40}\))?)(?::|\.?\s?[—–])\s/u;
const record = /^[^—–:]+\.?\s?[—–]\s/u;

/**
 * Words in capitals that open two paragraphs or more before a colon, as in a transcript, *HOST: …*; or before a dash, as in the
 * record of a parliament, *Ms. BERG. — …*, where those who speak once have the same form.
 */
export const labelsOf = oncePer((passages: readonly Passage[]): ReadonlySet<string> => {
  const found = passages.flatMap(({ block }) => {
    const words = label.exec(block.text)?.[1];
    return words === undefined ? [] : [{ words, isRecord: record.test(block.text) }];
  });
  const opened = found.map(({ words }) => words);
  const repeated = new Set(opened.filter((words, at) => opened.indexOf(words) < at));
  const isRecord = found.some(({ words, isRecord }) => isRecord && repeated.has(words));
  return new Set([...repeated, ...found.flatMap(({ words, isRecord: each }) => (isRecord && each ? [words] : []))]);
});

/** How many code units of a passage its label and colon take; 0 where it has none. */
export function labelLength({ block }: Passage, labels: ReadonlySet<string>): number {
  const found = labels.size > 0 ? label.exec(block.text) : null;
  return found?.[1] !== undefined && labels.has(found[1]) ? found[0].length - 1 : 0;
}
