import { span, type Span } from './span.ts';

/**
 * A stretch of text in parts of at most `longest` code units, without the white space between them. A part ends where a
 * sentence does, else at white space, else anywhere but inside a character.
 *
 * @example partsOf('One two. Three', span(0, 14), 10) // [0, 8), [9, 14)
 */
export function partsOf(text: string, { start, end }: Span, longest: number): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const to = from + lengthOfPart(text.slice(from, from + longest));
    parts.push(trimmed(text, from, to));
    from = to;
  }
  return [...parts, trimmed(text, from, end)].filter((part) => part.end > part.start);
}

function lengthOfPart(slice: string): number {
  let space = -1;
  for (let at = slice.length - 1; at > slice.length / 2; at -= 1) {
    if (!/\s/.test(slice.charAt(at))) continue;
    if (space < 0) space = at;
    if (/[.!?…]["'”’)\]]*$/.test(slice.slice(Math.max(0, at - 4), at))) return at;
  }
  return space > 0 ? space : slice.length - (/[\uD800-\uDBFF]$/.test(slice) ? 1 : 0);
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return span(
    start + slice.length - slice.trimStart().length,
    Math.max(start + slice.length - slice.trimStart().length, start + slice.trimEnd().length),
  );
}
