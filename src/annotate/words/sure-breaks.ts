import { span, type Span } from '../../model/span.ts';

/** Part of a text between two sure ends of sentences; `whole` where no stop inside leaves a doubt, so that it is one sentence. */
interface Part extends Span {
  readonly whole: boolean;
}

/** As long may the word before a stop be, from the space before it; longer ones are left to the parser. */
const longestWord = 40;

/** Whether the parser ends a sentence right behind a word with its stop; undefined where it does beside it. */
export type BreaksAfter = (word: string) => boolean | undefined;

/**
 * Cuts a text where a sentence is sure to end: after a word with its stop, before a space and what may open another, if
 * the parser ends one there by itself (`breaksAfter`, asked once for each word with its stop). Its rules look no
 * further than that, so what it makes of the parts is what it makes of the whole; and a part whose stops are
 * all decided so needs no parser.
 *
 * @example “He left. Gen. Kell spoke.” → “He left.” “Gen. Kell spoke.”
 */
export function partsBetweenSureBreaks(text: string, { start, end }: Span, breaksAfter: BreaksAfter): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  let whole = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return [{ start, end, whole: false }];
    if (!isStop(code)) continue;
    if (code === 0x2e && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)) && at > start && at + 1 < end) continue;
    let after = at + 1;
    while (after < end && isCloser(text.charCodeAt(after))) after += 1;
    if (after === end) continue;
    const next = whatFollows(text, after, end);
    const word = next === 'other' ? undefined : wordBefore(text, start, at, after);
    const breaks = word !== undefined && (next === 'more' ? false : breaksAfter(word));
    if (breaks) {
      parts.push({ ...span(from, after), whole });
      [from, whole] = [after + 1, true];
    } else if (word === undefined || breaks === undefined) whole = false;
    at = after - 1;
  }
  if (from < end) parts.push({ ...span(from, end), whole });
  return parts;
}

/**
 * What stands behind a stop: a comma, or a space and a small letter, and the sentence goes on; a space and what may open a sentence; or
 * anything else.
 */
function whatFollows(text: string, after: number, end: number): 'opens' | 'more' | 'other' {
  const code = text.charCodeAt(after);
  if (code === 0x2c) return 'more';
  if (code !== 0x20 || after + 1 >= end) return 'other';
  let at = after + 1;
  while (at < end && isOpener(text.charCodeAt(at))) at += 1;
  const first = text.charCodeAt(at);
  if (at === end || !isWordCode(first)) return 'other';
  return at === after + 1 && first >= 0x61 ? 'more' : 'opens';
}

/**
 * The word with its stop at `stop` and what closes behind it; undefined where it holds anything but plain letters, digits and marks, or
 * another stop at which a sentence may end.
 */
function wordBefore(text: string, start: number, stop: number, after: number): string | undefined {
  let from = stop;
  while (from > start && text.charCodeAt(from - 1) !== 0x20) {
    from -= 1;
    const code = text.charCodeAt(from);
    if (!isPlain(code) || stop - from > longestWord) return undefined;
    if (isStop(code) && !(code === 0x2e && isWordCode(text.charCodeAt(from - 1)) && isWordCode(text.charCodeAt(from + 1))))
      return undefined;
  }
  return isWordCode(text.charCodeAt(stop - 1)) ? text.slice(from, after) : undefined;
}

/** `.` `!` `?` `…` `‽` */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203d;
}

/** `"` `'` `)` `’` `”` */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x29 || code === 0x2019 || code === 0x201d;
}

/** `"` `(` `` ` `` `“` `‘` */
function isOpener(code: number): boolean {
  return code === 0x22 || code === 0x28 || code === 0x60 || code === 0x201c || code === 0x2018;
}

/** a–z, A–Z, 0–9 */
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** ASCII that prints, and quotation marks. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x2018 && code <= 0x201d);
}
