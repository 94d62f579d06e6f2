import type { BlockRule } from '../model/language.ts';
import { isProse, type Claim, type Line } from './lines.ts';

/**
 * Blocks of leftovers under a heading of their own (*More about*, *Latest*): the heading and the
 * lines after it, as long as they look like headlines and times. Prose ends a block: what reads
 * like the article is never taken along.
 *
 * @param taken says which lines other rules have claimed already; a block runs on over them.
 * @param wrapped the lines of paragraphs that were wrapped at some width.
 */
export function findLeftoverBlocks(
  lines: readonly Line[],
  rules: readonly BlockRule[],
  taken: (line: Line) => boolean,
  wrapped: ReadonlySet<Line>,
): Claim[] {
  const claims: Claim[] = [];
  let open: BlockRule | undefined;
  let short = 0;
  for (const line of lines) {
    const opener = rules.find(({ pattern }) => pattern.test(line.text));
    if (opener) {
      open = opener.reach === 'run' && !line.opens ? undefined : opener;
      if (!open && !taken(line)) claims.push({ line, rule: opener.rule });
      short = 0;
    } else if (open && !taken(line)) {
      if (wrapped.has(line) || (isProse(line.text) && !isHeadline(line.text)) || (open.reach === 'run' && line.opens)) open = undefined;
      else if (open.reach === 'list' && line.opens && short++ > 0) open = undefined;
    }
    if (open && !taken(line)) claims.push({ line, rule: open.rule });
  }
  return claims;
}

/** Long headlines exist: no full stop at the end and no second sentence tells them from prose. */
function isHeadline(text: string): boolean {
  return text.length < 300 && !/[.!?]["'”’»)]*( |$)/.test(text.replace(/\b(?:\p{Lu}|[A-Za-z]{1,4})\.(?= )/gu, ''));
}
