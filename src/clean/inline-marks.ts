import { span } from '../model/span.ts';
import type { Edit } from '../model/text.ts';
import type { Line } from './lines.ts';

/** A run of stars or strokes, and what stands on both sides of it. */
const run = /(?<=(?<before>[^*_]?))(?<![*_])(?<mark>\*{1,3}|_{1,3})(?![*_])(?=(?<after>.?))/gsu;
/** Words that lead somewhere, or a picture: `[words](address)`. */
const link = /(?<open>!?\[)(?<words>[^[\]]{1,300})(?<middle>\]\()(?:[^()\s]|\([^()\s]{0,200}\)){1,500}(?: "[^"]{0,200}")?\)/g;
const address = /(?:https?:\/\/|www\.)\S+/g;
/** `> ` before a quoted line; a stroke before a mark that is none; a fence of code, in which nothing is a mark. */
const quoted = /^(?:> ?)+(?=\S)/;
const escaped = /\\(?=[*_[\]#>`])/g;
const fence = /^(?:```|~~~)/;
/** So many runs may wait for their other half: real text has three. */
const waiting = 12;

/**
 * What Markdown has inside lines and before quoted ones, read as nothing: `**bold**` is *bold*, `[words](address)` is *words (address)*,
 * for an address is something a text says. Marks come in pairs, as in CommonMark but stricter: never inside a word, never in an address.
 */
export function inlineMarks(lines: readonly Line[]): readonly Edit[] {
  const edits: Edit[] = [];
  let open: { readonly mark: string; readonly at: number }[] = [];
  let code = false;
  for (const {
    text,
    span: { start },
    opens,
  } of lines) {
    const isFence = fence.test(text);
    if (isFence) code = !code;
    if (isFence || code) continue;
    if (opens) open = [];
    const edit = (at: number, length: number, instead = '') =>
      edits.push({ span: span(start + at, start + at + length), text: instead, rule: 'inline-mark' });
    edit(0, quoted.exec(text)?.[0].length ?? 0);
    for (const { index } of text.matchAll(escaped)) edit(index, 1);
    for (const { index, groups: { open: before = '', words = '', middle = '' } = {} } of text.matchAll(link)) {
      edit(index, before.length);
      edit(index + before.length + words.length, middle.length, ' (');
    }
    const addresses = [...text.matchAll(address)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
    let next = 0;
    for (const { index, groups: { before = '', mark = '', after = '' } = {} } of text.matchAll(run)) {
      while ((addresses[next]?.to ?? Infinity) <= index) next += 1;
      if (before === '\\' || (addresses[next]?.from ?? Infinity) <= index) continue;
      const half = isClosing(before, after) ? open.findLastIndex((other) => other.mark === mark) : -1;
      if (half >= 0) {
        const { at = 0 } = open[half] ?? {};
        edits.push({ span: span(at, at + mark.length), text: '', rule: 'inline-mark' });
        edit(index, mark.length);
        open = open.slice(0, half);
      } else if (isOpening(before, after)) open = [...open.slice(1 - waiting), { mark, at: start + index }];
    }
  }
  return edits.filter(({ span: { start, end } }) => start < end);
}

/** A line's words without marks of emphasis, for rules that ask what the whole line says. */
export function withoutEmphasis(text: string): string {
  return /[*_]/.test(text)
    ? text.replace(run, (mark: string, ...rest: readonly unknown[]) => {
        const { before = '', after = '' } = rest.at(-1) as Readonly<Record<string, string>>;
        return isOpening(before, after) || isClosing(before, after) ? '' : mark;
      })
    : text;
}

function isOpening(before: string, after: string): boolean {
  return /^\S/.test(after) && !/[\p{L}\p{N}]/u.test(before);
}

function isClosing(before: string, after: string): boolean {
  return /\S$/.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
