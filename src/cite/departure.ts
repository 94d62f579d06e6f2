import type { Source } from '../model/dossier.ts';
import { locatorOf } from '../model/locator.ts';
import { allBlocks, type Block } from '../model/text.ts';
import { findWords, fold, type NotFound } from './quotation.ts';

/**
 * Where words depart from the paragraph they are cited from, in a few sentences: the first difference,
 * the nearest passage, and the paragraph that does have them, if any.
 *
 * @example “annual” stands where S3 ¶3 has “yearly”. The nearest passage: “the yearly budget of the harbour”.
 */
export function departure(words: string, { piece, from }: NotFound, block: Block, source: Source, sources: readonly Source[]): string {
  const where = locatorOf(source.number, block.id);
  const elsewhere = findElsewhere(words, source, sources);
  const found = elsewhere === undefined ? '' : ` The words stand in ${elsewhere}.`;
  if (from > 0 && 'text' in findWords(piece, block.text))
    return `“${shortened(piece)}” stands in ${where} before the piece that precedes it here.${found}`;
  const [wanted, there] = [tokens(fold(piece).text), tokens(fold(block.text).text)];
  const start = nearestWindow(wanted.list, there.list);
  if (start === undefined) return `nothing like it stands in ${where}, which begins “${shortened(fold(block.text).text)}”.${found}`;
  return `${difference(wanted, there, start, where)}${found}`;
}

/** Words and marks of a text, and the text from one to another. */
interface Tokens {
  readonly list: readonly string[];
  readonly cut: (from: number, to: number) => string;
}

function tokens(text: string): Tokens {
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\S/gu)];
  return {
    list: found.map(([token]) => token),
    cut: (from, to) => text.slice(found[from]?.index ?? 0, to > from ? (found[to - 1]?.index ?? 0) + (found[to - 1]?.[0].length ?? 0) : 0),
  };
}

/** Where the stretch of the paragraph with the most of the wanted words begins; none where it has not a third of them. */
function nearestWindow(wanted: readonly string[], there: readonly string[]): number | undefined {
  const lower = wanted.map((word) => word.toLowerCase());
  const bag = new Set(lower);
  let best = { start: 0, score: 0 };
  for (let start = 0; start < there.length; start++) {
    const window = there.slice(start, start + lower.length).map((word) => word.toLowerCase());
    // Words in their places count double: a window one word off would else do as well.
    const score = new Set(window.filter((word) => bag.has(word))).size + window.filter((word, at) => word === lower[at]).length;
    if (score > best.score) best = { start, score };
  }
  return best.score * 3 < bag.size ? undefined : best.start;
}

/** The first difference from the passage, and the passage. */
function difference(wanted: Tokens, there: Tokens, near: number, where: string): string {
  const start = anchored(wanted.list, there.list, near);
  const [mine, own] = [wanted.list, there.list.slice(start)];
  const at = mine.findIndex((word, index) => word !== own[index]);
  const passage = (more: number) => `The nearest passage: “${there.cut(start, Math.min(there.list.length, start + mine.length + more))}”.`;
  // Every word is there, but the first or the last is only part of one: “well” of “well-known”.
  if (at < 0) return `The words do not begin and end where words of ${where} do. ${passage(0)}`;
  const skipped = mine[at + 1] !== undefined && mine[at + 1] === own[at + 1] ? 0 : distanceTo(mine[at], own, at);
  if (skipped > 0)
    return `“${there.cut(start + at, start + at + skipped)}” of ${where} is left out without a gap, […]. ${passage(skipped)}`;
  const put = mine[at + 1] !== undefined && mine[at + 1] === own[at + 1] ? 0 : distanceTo(own[at], mine, at);
  if (put > 0 || own[at] === undefined)
    return `“${wanted.cut(at, at + Math.max(1, put))}” does not stand there in ${where}. ${passage(-put)}`;
  const [here, theirs] = [mine[at] ?? '', own[at] ?? ''];
  return `“${here}” stands where ${where} has “${theirs}”${hint(here, theirs)}. ${passage(0)}`;
}

/** Words looked ahead for what was left out or put in. */
const ahead = 4;

/** How far after a place a word stands in a list; 0 where it does not come soon. */
function distanceTo(word: string | undefined, list: readonly string[], from: number): number {
  const found = list.slice(from + 1, from + 1 + ahead).indexOf(word ?? '');
  return found + 1;
}

/** Where the passage begins: at the first of the wanted words, if it stands close by. */
function anchored(wanted: readonly string[], there: readonly string[], near: number): number {
  const first = (wanted[0] ?? '').toLowerCase();
  const places = Array.from({ length: 2 * ahead + 1 }, (_, at) => near + (at % 2 === 0 ? at / 2 : -(at + 1) / 2));
  return places.find((place) => there[place]?.toLowerCase() === first) ?? near;
}

function hint(mine: string, own: string): string {
  return mine !== own && mine.toLowerCase() === own.toLowerCase()
    ? `; a changed capital stands in brackets, [${mine[0]}]${mine.slice(1)}`
    : '';
}

/** Where the words do stand: in the same source, else in another. */
function findElsewhere(words: string, source: Source, sources: readonly Source[]): string | undefined {
  for (const each of [source, ...sources.filter(({ id }) => id !== source.id)]) {
    const block = allBlocks(each).find(({ text }) => 'text' in findWords(words, text));
    if (block) return `${locatorOf(each.number, block.id)}${block.id === 'title' ? ', its title' : ''}`;
  }
  return undefined;
}

function shortened(words: string): string {
  const all = words.split(' ');
  return all.length > 12 ? `${all.slice(0, 12).join(' ')} …` : words;
}
