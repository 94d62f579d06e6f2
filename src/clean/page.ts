import type { Language } from '../model/language.ts';
import { proseWeight, type Stretch } from './article-stretch.ts';
import type { Claim, Line } from './lines.ts';
import { findFacts } from './facts.ts';
import { wordsOf } from './shared-words.ts';
import { fold, isHeadline, isOverStandfirst, withoutSite } from './title.ts';
import { isItem } from './wrapped.ts';

/** So many lines before the first paragraph may hold the title, and so many before the title date and byline. */
const titleLines = 30;
const headLines = 5;
/** So many lines after the article may hold its keywords. */
const footLines = 10;
/** What a title must reach: more than one word of the article in a line of two. */
const enough = 1;
/** What it says for a title that the heading of the comments names it: *27 thoughts on “Why the dam failed”*. */
const commented = 8;
/** Words a line under the title has where it is more than a label. */
const standfirst = 12;
/** Words a point of a list has there. */
const point = 4;
/** A page has at least so many lines that are no prose outside its article … */
const outside = 10;
/** … of which at least so many, of at least two wordings, are a site's furniture by their words. */
const furniture = 3;

/**
 * Whether a text is that of a whole page, navigation and footers included, or of an article. Evidence for a page: before or after the
 * stretch that has the prose stand many lines that are none, and several of them say what only a site's frame says (*Log in*, *Privacy
 * policy*, *Share on Facebook*). Short lines alone prove nothing: lists, poems and tables have them too.
 *
 * @param known lines that rules for single leftovers know.
 */
export function isPage(
  lines: readonly Line[],
  known: ReadonlySet<Line>,
  stretch: Stretch,
  { leftovers: { page }, stopwords }: Language,
): boolean {
  const frame = [...lines.slice(0, stretch.from), ...lines.slice(stretch.to + 1)];
  const short = frame.filter((line) => known.has(line) || proseWeight(line.text, stopwords) < 0);
  const words = short.filter(
    (line) =>
      known.has(line)
      || page.furniture.test(line.text)
      || page.ends.test(line.text)
      || page.pauses.test(line.text)
      || page.comments.test(line.text),
  );
  return short.length >= outside && words.length >= furniture && new Set(words.map(({ text }) => text)).size > 1;
}

/**
 * The line that is a page's title: of those before the article, the one that has most words the article uses too,
 * which menus and section labels do not manage, and few others. A line that stands there twice (path, heading,
 * sharing) or right above date and author is the likelier. Undefined where none shares enough.
 */
export function findPageTitle(
  lines: readonly Line[],
  { from, to }: Stretch,
  { stopwords, leftovers: { page, facts } }: Language,
  known: ReadonlySet<Line>,
): Line | undefined {
  const used = new Set(lines.slice(from, to + 1).flatMap(({ text }) => wordsOf(text, stopwords)));
  const before = lines.slice(Math.max(0, from - titleLines), from);
  const repeated = repeatedLines(lines);
  const comments = lines.filter(({ text }) => page.comments.test(text)).map(({ text }) => fold(text));
  const isFact = new Set(findFacts(before, before.length, facts).map(({ line }) => line));
  let best: Line | undefined;
  // A line that just reaches it must do so by two words.
  const reached = (score: number, shared: number) => (best ? score > most : score > enough || (score === enough && shared > 1));
  let most = enough;
  for (const [at, line] of before.entries()) {
    if (!isHeadline(line.text) || known.has(line) || isFact.has(line) || page.furniture.test(line.text)) continue;
    const own = [...new Set(wordsOf(line.text, stopwords))];
    const shared = own.filter((word) => used.has(word)).length;
    const score =
      (Math.min(shared, 8) * shared) / Math.max(own.length, 1)
      + (repeated.has(fold(line.text)) && shared > 0 ? 2 : 0)
      + (before.slice(at + 1, at + 1 + headLines).some((next) => isFact.has(next)) && shared > 0 ? 2 : 0)
      + (comments.some((text) => text.includes(` ${fold(line.text)}`)) ? commented : 0);
    if (reached(score, shared)) [best, most] = [line, score];
  }
  const above = best && before[before.indexOf(best) - 1];
  const title = above && isHeadline(above.text) && !known.has(above) && !isFact.has(above) && isOverStandfirst(above, best) ? above : best;
  return title && withoutSite(title, before);
}

function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const { text } of lines) count.set(fold(text), (count.get(fold(text)) ?? 0) + 1);
  return new Set([...count].flatMap(([text, n]) => (n > 1 ? [text] : [])));
}

/** The article with the lines before and after it that may state title, date, author and keywords. */
export function nearArticle(lines: readonly Line[], { from, to }: Stretch, title: Line | undefined): readonly Line[] {
  return lines.slice(Math.max(0, (title ? lines.indexOf(title) : from) - headLines), to + 1 + footLines);
}

/**
 * What stands outside the article of a page, save the lines round its title, which may state date and author. Prose among it waits in
 * `review`.
 */
export function findFrame(lines: readonly Line[], { from, to, box }: Stretch, title: Line | undefined, { stopwords }: Language): Claim[] {
  const head = Math.max(0, (title ? lines.indexOf(title) : from) - headLines);
  return lines.flatMap((line, at) => {
    if (at >= head && at <= to && !box?.has(at)) return [];
    const doubtful = proseWeight(line.text, stopwords) > 1;
    return [{ line, rule: at < head ? 'page-head' : 'page-foot', ...(doubtful ? { doubtful } : {}) }];
  });
}

/**
 * Lines before the article that neither state a fact nor are its title. What may be a standfirst, under the title and of some length or
 * right under it, stays, and so do the points of a list that sums the text up.
 */
export function findRestOfHead(open: readonly Line[], first: Line, title: Line | undefined): Claim[] {
  const words = ({ text }: Line) => text.split(/\s+/).length;
  const under = (line: Line) =>
    title !== undefined
    && line.span.start > title.span.start
    && (words(line) >= standfirst || (isItem(line.text) && words(line) >= point) || isOverStandfirst(title, line));
  return open.flatMap((line) =>
    line.span.start < first.span.start && line !== title && !under(line) ? [{ line, rule: 'page-head' }] : [],
  );
}
