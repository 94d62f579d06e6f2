import type { PageData } from '../model/language.ts';
import { proseWeight, type Stretch } from './article-stretch.ts';
import type { Claim, Line } from './lines.ts';

/**
 * What an article text carries behind its article: from the first heading of another part (*About the
 * author*, *Related articles*, *3 comments*) after the last of its prose, to the end. Without such
 * a heading nothing: articles may end in a list; nor where much of the prose stands after it. Prose among it waits in `review`.
 */
export function findAfterArticle(lines: readonly Line[], { to }: Stretch, page: PageData, commonest: ReadonlySet<string>): Claim[] {
  const start = lines.findIndex(({ text }, at) => at > to && (page.ends.test(text) || page.comments.test(text)));
  if (start < 0) return [];
  const prose = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + Math.max(0, proseWeight(text, commonest)), 0);
  if (!page.comments.test(lines[start]?.text ?? '') && prose(lines.slice(to + 1)) > prose(lines) * mostAfter) return [];
  return lines
    .slice(start)
    .map((line) => ({ line, rule: 'after-article', ...(proseWeight(line.text, commonest) > 1 ? { doubtful: true } : {}) }));
}

/** Buttons and menu words in a row: one alone may be anything, several running are a site's frame. */
export function findNavigationRows(lines: readonly Line[], known: ReadonlySet<Line>, { furniture }: PageData): Claim[] {
  const isFurniture = lines.map((line) => known.has(line) || furniture.test(line.text));
  return lines.flatMap((line, at) => {
    if (known.has(line) || !isFurniture[at]) return [];
    let [from, to] = [at, at];
    while (isFurniture[from - 1] && at - from < row) from--;
    while (isFurniture[to + 1] && to - at < row) to++;
    return to - from + 1 >= row ? [{ line, rule: 'navigation-row' }] : [];
  });
}

/** The share of a text's prose that a note on its author and the like may have. */
const mostAfter = 0.15;
/** So many in a row. */
const row = 3;
