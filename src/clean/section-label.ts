import type { Claim, Line } from './lines.ts';
import type { SharesWords } from './shared-words.ts';

/**
 * A word or two above the date or title (*Facts*, *World news*): the site's section, not the text.
 * Only lines before the first claimed line of the head count, so that a short first line of a
 * text without apparatus stays. Two or three words that are all the head has for a title are the title; two only where
 * the text uses one of them.
 *
 * @param title what is a title by its words: *Ada Berg obituary*.
 * @param shares whether a line has words in common with the text under the head.
 */
export function findSectionLabels(head: readonly Line[], isClaimed: (line: Line) => boolean, shares: SharesWords, title?: RegExp): Claim[] {
  const last = head.findLastIndex(isClaimed);
  const words = (line: Line) => line.text.split(/\s+/).length;
  const mayBeTitle = (line: Line) => !isClaimed(line) && words(line) >= 3;
  return head
    .slice(0, Math.max(last, 0))
    .filter(
      (line) =>
        !isClaimed(line)
        && words(line) <= 3
        && title?.test(line.text) !== true
        && /^\p{Lu}[\p{L}\s&-]+$/u.test(line.text)
        && (words(line) < 2 || (words(line) === 2 && !shares(line, 1)) || head.some((other) => other !== line && mayBeTitle(other))),
    )
    .map((line) => ({ line, rule: 'section-label' }));
}
