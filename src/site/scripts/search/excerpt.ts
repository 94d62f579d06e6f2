import type { Stretch } from './found.ts';

/** A piece of an excerpt; `hit` where it answers the query. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Characters of an excerpt. */
const longest = 230;

/** The part of a text with the most answers near each other, cut between words, in pieces. */
export function excerptOf(text: string, hits: readonly Stretch[], length = longest): Piece[] {
  const [from, to] = text.length <= length ? [0, text.length] : windowOf(text, hits, length);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', hit: false }] : [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
  return to < text.length ? [...pieces, { text: ' …', hit: false }] : pieces;
}

function windowOf(text: string, hits: readonly Stretch[], length: number): [number, number] {
  const within = (from: number) => hits.filter(({ start, end }) => start >= from && end <= from + length * 0.8).length;
  const best = hits.reduce<Stretch | undefined>((a, b) => (a && within(a.start) >= within(b.start) ? a : b), undefined);
  const wanted = Math.max(0, Math.min((best?.start ?? 0) - length * 0.25, text.length - length));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return [from, Math.max(end, best?.end ?? 0)];
}
