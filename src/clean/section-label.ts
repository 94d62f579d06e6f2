import type { Claim, Line } from './lines.ts';

/**
 * A word or two above the date or title (*Facts*, *World news*): the site's section, not the text.
 * Only lines before the first claimed line of the head count, so that a short first line of a
 * text without apparatus stays.
 */
export function findSectionLabels(head: readonly Line[], isClaimed: (line: Line) => boolean): Claim[] {
  const last = head.findLastIndex(isClaimed);
  return head
    .slice(0, Math.max(last, 0))
    .filter((line) => !isClaimed(line) && line.text.split(/\s+/).length <= 3 && /^\p{Lu}[\p{L}\s&-]+$/u.test(line.text))
    .map((line) => ({ line, rule: 'section-label' }));
}
