import type { Language } from '../model/language.ts';
import { proseWeight, type Stretch } from './article-stretch.ts';
import type { Claim, Line } from './lines.ts';
import { isHeadline, withoutSite } from './title.ts';

/** So many lines before the first paragraph may hold the title, and so many before the title date and byline. */
const titleLines = 30;
const headLines = 5;
/** So many lines after the article may hold its keywords. */
const footLines = 10;
/** Words a line under the title has where it is more than a label. */
const standfirst = 12;
/** A page has at least so many lines that are no prose outside its article … */
const outside = 10;
/** … of which at least so many, of at least two wordings, are a site's furniture by their words. */
const furniture = 3;

/**
 * Whether a text is that of a whole page, navigation and footers included, or of an article. Evidence for a page: before or after the stretch that has the
 * prose stand many lines that are none, and several of them say what only a site's frame says
 * (*Log in*, *Privacy policy*, *Share on Facebook*). Short lines alone prove nothing: lists, poems
 * and tables have them too.
 *
 * @param known lines that rules for single leftovers know.
 */
export function isPage(lines: readonly Line[], known: ReadonlySet<Line>, stretch: Stretch, { leftovers: { page }, stopwords }: Language): boolean {
  const frame = [...lines.slice(0, stretch.from), ...lines.slice(stretch.to + 1)];
  const short = frame.filter((line) => known.has(line) || proseWeight(line.text, stopwords) < 0);
  const words = short.filter((line) => known.has(line) || page.furniture.test(line.text) || page.ends.test(line.text) || page.pauses.test(line.text) || page.comments.test(line.text));
  return short.length >= outside && words.length >= furniture && new Set(words.map(({ text }) => text)).size > 1;
}

/**
 * The line that is a page's title: of those before the article, the one most of whose words the
 * article uses too, which menus and section labels do not manage. Undefined where none shares half.
 */
export function findPageTitle(lines: readonly Line[], { from, to }: Stretch, { stopwords }: Language): Line | undefined {
  const words = (text: string) => (text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !stopwords.has(word));
  const used = new Set(lines.slice(from, to + 1).flatMap(({ text }) => words(text)));
  let best: Line | undefined;
  let most = 0.5;
  for (const line of lines.slice(Math.max(0, from - titleLines), from)) {
    const own = words(line.text);
    const share = isHeadline(line.text) && own.length >= 2 ? own.filter((word) => used.has(word)).length / own.length : 0;
    if (share > most) [best, most] = [line, share];
  }
  return best && withoutSite(best, lines.slice(Math.max(0, from - titleLines), from));
}

/** The article with the lines before and after it that may state title, date, author and keywords. */
export function nearArticle(lines: readonly Line[], { from, to }: Stretch, title: Line | undefined): readonly Line[] {
  return lines.slice(Math.max(0, (title ? lines.indexOf(title) : from) - headLines), to + 1 + footLines);
}

/** What stands outside the article of a page, save the lines round its title, which may state date and author. Prose among it waits in `review`. */
export function findFrame(lines: readonly Line[], { from, to }: Stretch, title: Line | undefined, { stopwords }: Language): Claim[] {
  const head = Math.max(0, (title ? lines.indexOf(title) : from) - headLines);
  return lines.flatMap((line, at) => {
    if (at >= head && at <= to) return [];
    const doubtful = proseWeight(line.text, stopwords) > 1;
    return [{ line, rule: at < head ? 'page-head' : 'page-foot', ...(doubtful ? { doubtful } : {}) }];
  });
}

/** Lines before the article that neither state a fact nor are its title. What may be a standfirst, under the title and of some length, stays. */
export function findRestOfHead(open: readonly Line[], first: Line, title: Line | undefined): Claim[] {
  const under = (line: Line) => title !== undefined && line.span.start > title.span.start && line.text.split(/\s+/).length >= standfirst;
  return open.flatMap((line) => (line.span.start < first.span.start && line !== title && !under(line) ? [{ line, rule: 'page-head' }] : []));
}
