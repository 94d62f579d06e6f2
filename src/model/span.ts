/**
 * A stretch of text: half-open `[start, end)`, counted in UTF-16 code units.
 * Unless a type says otherwise, a span lies in the decoded seed, so that
 * `seed.text.slice(start, end)` gives the words it stands for.
 */
export interface Span {
  /** First code unit of the stretch, from 0. */
  readonly start: number;
  /** One past the last code unit; never before `start`. */
  readonly end: number;
}

/**
 * The only maker of spans.
 *
 * @example span(4, 7) // { start: 4, end: 7 }
 * @throws RangeError where the ends are not whole, negative or crossed: always a bug of ours.
 */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`Not a span: [${start}, ${end})`);
  }
  return { start, end };
}

/** The words a span stands for: `cut("a bridge", span(2, 8))` is `"bridge"`. */
export function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The same stretch, `by` code units further on (back where `by` is negative). */
export function shift({ start, end }: Span, by: number): Span {
  return span(start + by, end + by);
}

/** Whether `outer` holds all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit; touching ends do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order of reading: by start, then the longer one first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
