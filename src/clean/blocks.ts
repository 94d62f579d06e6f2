import { partsOf } from '../model/parts.ts';
import { span, type Span } from '../model/span.ts';
import type { Block, BlockKind, Edit } from '../model/text.ts';
import { endsSentence, type Line } from './lines.ts';
import { inOneByte } from './one-byte.ts';
import { isHardWrapped, isItem, runningOn } from './wrapped.ts';

/** The unclaimed lines of a seed as numbered blocks: `p1`, `p2` … for headings and items too. */
export function toBlocks(seed: string, lines: readonly Line[], edits: readonly Edit[]): Block[] {
  const groups = isHardWrapped(lines) ? joinWrapped(lines) : joinRunning(lines, runningOn(lines));
  const marked = new Set(edits.flatMap(({ rule, span: { start } }) => (rule === 'heading-mark' ? [start] : [])));
  const placed = groups.flatMap((group, index) => {
    const first = group[0] as Line;
    const last = group.at(-1) as Line;
    const kind = kindOf(group, groups[index + 1]?.[0], marked.has(first.span.start));
    return partsOf(seed, span(first.span.start, last.span.end), longest).map((where) => ({ kind, where }));
  });
  return placed.map(({ kind, where }, index) => block(seed, `p${index + 1}`, kind, where, edits));
}

/**
 * A paragraph longer than any that somebody writes comes in parts: it could not be cited, and what compares its words would take for ever.
 */
const longest = 10_000;

/** One block with its repairs made. */
export function block(seed: string, id: string, kind: BlockKind, where: Span, edits: readonly Edit[]): Block {
  const inside = editsIn(where, edits);
  return { id, kind, span: where, text: inOneByte(edited(seed, where, inside)), edits: inside };
}

/** Words of a seed as they read with the repairs made that lie in them. */
export function textAfter(seed: string, where: Span, edits: readonly Edit[]): string {
  return edited(seed, where, editsIn(where, edits));
}

function edited(seed: string, where: Span, inside: readonly Edit[]): string {
  let text = '';
  let at = where.start;
  for (const edit of inside) {
    text += seed.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return text + seed.slice(at, where.end);
}

function editsIn(where: Span, edits: readonly Edit[]): Edit[] {
  const inside: Edit[] = [];
  for (let at = firstFrom(edits, where.start); at < edits.length && (edits[at] as Edit).span.end <= where.end; at++)
    inside.push(edits[at] as Edit);
  return inside;
}

/** Index of the first edit that starts at an offset or after it. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as Edit).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joinWrapped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.opens || isItem(line.text) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Lines with those that run on into the next. */
function joinRunning(lines: readonly Line[], running: ReadonlySet<Line>): Line[][] {
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && running.has(before)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A heading has its mark (Markdown); or it stands alone, is short, does not end like a sentence, and something longer follows. */
function kindOf(group: readonly Line[], next: Line | undefined, marked: boolean): BlockKind {
  const line = group[0] as Line;
  if (marked) return 'heading';
  if (isItem(line.text)) return 'item';
  const short = group.length === 1 && line.text.length <= 90 && !endsSentence(line.text) && !/[;,"”]$/.test(line.text);
  return short && /^["“‘«]?\p{Lu}/u.test(line.text) && next && next.text.length > line.text.length && endsSentence(next.text)
    ? 'heading'
    : 'paragraph';
}
