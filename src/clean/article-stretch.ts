import { countWords, hasWord } from '../model/count-words.ts';
import type { PageData } from '../model/language.ts';
import { endsSentence, type Line } from './lines.ts';

/** A stretch of lines, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Lines of a box inside it after which the article goes on, by their index. */
  readonly box?: ReadonlySet<number>;
}

/** What one line that is no prose costs, in words of prose; less where that leaves too much of the prose outside. */
const shortLine = [4, 2, 1] as const;
/** The share of a page's prose an article has. */
const mostProse = 0.5;
/** Prose counts by its words, up to here: one huge line proves no more than a paragraph does. */
const longest = 60;
/**
 * What a heading of another part of the page costs (*Related*) where all prose stands before it, and less the
 * earlier it stands: boxes stand in articles too. The article goes on after it only if much of it is left.
 */
const otherPart = 150;
/** So many words of prose in a row are an article, after which a heading of comments is its end. */
const article = 100;

/**
 * Where in a page the article is: the stretch of lines in which prose most outweighs short
 * lines. Each line of prose adds its words, each short line takes {@link shortLine} away, a heading
 * that opens another part of the page up to {@link otherPart}; the stretch with the highest sum is the
 * article. Short lines between paragraphs (subheadings, lists, captions) are thereby inside, menus
 * and rows of headlines outside. Undefined where there is no prose at all.
 */
export function findStretch(
  lines: readonly Line[],
  known: ReadonlySet<Line>,
  page: PageData,
  commonest: ReadonlySet<string>,
  wrapped: ReadonlySet<Line>,
): Stretch | undefined {
  const parts = lines.map(({ text }) => page.ends.test(text) || page.pauses.test(text));
  const all = lines.map((line, at) =>
    known.has(line) || parts[at] ? -1 : wrapped.has(line) ? countWords(line.text, longest) : proseWeight(line.text, commonest),
  );
  const weights = all.slice(0, commentsAt(lines, all, page));
  const total = sumOf(weights);
  let before = 0;
  const partCosts = weights.map((weight, at) => {
    before += Math.max(0, weight);
    return parts[at] ? otherPart * (before / total) : 0;
  });
  for (const cost of shortLine) {
    const found = heaviest(weights.map((weight, at) => (weight < 0 ? -cost - (partCosts[at] ?? 0) : weight)));
    if (!found || cost === shortLine.at(-1) || sumOf(weights.slice(found.from, found.to + 1)) >= total * mostProse)
      return found && withEntries(lines, goingOn(lines, weights, found, page), page);
  }
  return undefined;
}

/** So many lines has a box in an article (*Share*, *Recommended*, a newsletter's form) at most. */
const longestBox = 9;
/** So many words has a line of prose that shows that the article goes on, and two of them stand there. */
const goesOn = 12;

/**
 * A stretch with what stands behind a box: after a few lines that are no prose two paragraphs, one right after the other,
 * that neither speak to the reader nor stand among comments. What follows an article comes as single teasers under
 * their headlines, as a note or as an appeal.
 */
function goingOn(
  lines: readonly Line[],
  weights: readonly number[],
  { from, to }: Stretch,
  { appeals, comments, notes }: PageData,
): Stretch {
  const isBody = (at: number) =>
    (weights[at] ?? 0) >= goesOn
    && endsSentence(lines[at]?.text ?? '')
    && !notes.test(lines[at]?.text ?? '')
    && (!appeals.test(lines[at]?.text ?? '') || /["“]/.test(lines[at]?.text ?? ''));
  let next = to + 1;
  while (next - to <= longestBox && next < weights.length && !isBody(next) && !comments.test(lines[next]?.text ?? '')) next++;
  if (!isBody(next) || !isBody(next + 1)) return { from, to };
  let last = next + 1;
  while (isBody(last + 1)) last++;
  return { from, to: last, box: new Set([...lines.keys()].slice(to + 1, next)) };
}

/**
 * A stretch with what stands right under it and goes with it: dated lines, two and more, under a heading or not (a calendar stands at the
 * end of a newsletter), and the list that its last words announce.
 */
function withEntries(lines: readonly Line[], stretch: Stretch, { entry, ends, pauses }: PageData): Stretch {
  const isEntry = (at: number) => entry?.test(lines[at]?.text ?? '') === true;
  const { to } = stretch;
  const heading = lines[to + 1]?.text ?? '';
  const isOther = ends.test(heading) || pauses.test(heading);
  const first = isEntry(to + 1) ? to + 1 : isOther ? lines.length : to + 2;
  const dated = whileTrue(first, isEntry);
  if (dated > 1) return { ...stretch, to: first + dated - 1 };
  return isOther ? stretch : { ...stretch, to: to + announced(lines, to) };
}

/** How many lines belong to the list that a line or the next one announces with a colon; none where that has fewer than two items. */
function announced(lines: readonly Line[], at: number): number {
  const text = (which: number) => lines[which]?.text ?? '';
  const first = text(at).endsWith(':') ? at + 1 : text(at + 1).endsWith(':') ? at + 2 : lines.length;
  const items = whileTrue(first, (each) => item.test(text(each)));
  return items < 2 ? 0 : first + items - at - 1;
}

/** A line of a list: behind a mark or a number, going on in lower case, or an amount behind its label (*Up to 500 cc: 6%*). */
const item = /^(?:[•▪●◦*–-]\s?\S|\(?(?:\d{1,2}|[a-z])[.)]\s|\p{Ll}|[^:]{2,60}:\s\p{Sc}?\d[\d.,]*\s?%?$)/u;

function whileTrue(first: number, is: (at: number) => boolean): number {
  let next = first;
  while (is(next)) next++;
  return next - first;
}

/** The stretch with the highest sum. */
function heaviest(weights: readonly number[]): Stretch | undefined {
  let [best, sum, from] = [0, 0, 0];
  let found: Stretch | undefined;
  for (const [at, weight] of weights.entries()) {
    if (sum <= 0) [sum, from] = [0, at];
    sum += weight;
    if (sum > best) [best, found] = [sum, { from, to: at }];
  }
  return found;
}

/** Where readers' comments begin: at a heading of comments soon after much prose; else the end. */
function commentsAt(lines: readonly Line[], weights: readonly number[], page: PageData): number {
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    if (sum >= article && page.comments.test(lines[at]?.text ?? '')) return at;
    sum = Math.max(0, sum + (weight < 0 ? -shortLine[0] : weight));
  }
  return lines.length;
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
}

/** Words of prose in a line; negative where it is none. */
export function proseWeight(text: string, commonest: ReadonlySet<string>): number {
  const isCommon = (word: string) => commonest.has(word.toLowerCase());
  const isCut = /(?:…|\.\.\.)["'”’»)]*$/.test(text);
  if (endsSentence(text) && !isCut) return countWords(text, 8) < 8 || !hasWord(text, isCommon) ? 1 : countWords(text, longest);
  const words = countWords(text);
  if (words >= 18 && !isCut && text.split(/\s+/).filter(isCommon).length * 5 > words) return Math.min(words, longest) / 2;
  return text.endsWith(':') && words > 3 ? 0 : -1;
}
