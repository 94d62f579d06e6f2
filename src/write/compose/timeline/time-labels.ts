import { fitted, textWidth, wrapped } from '../pictures/text-width.ts';

/** Type sizes of a label's date and words, a little larger than they are set (a bold and a serif face), and its widest line. */
const size = { when: 13, words: 14.3, line: 172, lines: 3 } as const;
/** Room between leader and words, and between labels. */
const gap = { leader: 7, between: 8 } as const;
/** Rows above the lanes. */
const tiers = 4;

/** What a label says, line by line. */
export interface Label {
  readonly when: string;
  readonly lines: readonly string[];
}

/** A label in its row. */
export interface PlacedLabel<Item> {
  readonly item: Item;
  /** Where its leader stands. */
  readonly x: number;
  /** Row from the top, from 0. */
  readonly tier: number;
  /** Side of the leader the words stand on. */
  readonly side: 'right' | 'left';
}

/** Words on at most three lines; what does not fit is cut between words. */
export function toLabel(when: string, words: string, width: number = size.line): Label {
  const all = wrapped(words, size.words, width);
  if (all.length <= size.lines) return { when, lines: all };
  return { when, lines: [...all.slice(0, size.lines - 1), fitted(`${all.slice(size.lines - 1).join(' ')}`, size.words, width)] };
}

/** How far a label reaches from its leader. */
export function widthOfLabel({ when, lines }: Label): number {
  return gap.leader + Math.max(textWidth(when, size.when), ...lines.map((text) => textWidth(text, size.words)));
}

/**
 * Places labels in rows, each as high as it fits: words never meet, and no leader runs through
 * another label's words. A label that fits nowhere is left out.
 */
export function placeLabels<Item>(
  wanted: readonly { readonly item: Item; readonly x: number; readonly width: number }[],
  right: number,
): readonly PlacedLabel<Item>[] {
  const placed: (PlacedLabel<Item> & { readonly start: number; readonly end: number })[] = [];
  for (const { item, x, width } of wanted.toSorted((a, b) => a.x - b.x)) {
    const sides = (x + width > right ? ['left'] : ['right', 'left']) as readonly ('right' | 'left')[];
    const places = sides.flatMap((side) =>
      Array.from({ length: tiers }, (_, tier) => ({
        side,
        tier,
        start: side === 'left' ? x - width : x,
        end: side === 'left' ? x : x + width,
      })),
    );
    const place = places.find(
      ({ tier, start, end }) =>
        start >= 0
        && placed.every((other) => {
          if (Math.abs(other.x - x) < 4) return false;
          if (other.tier === tier) return end + gap.between < other.start || start > other.end + gap.between;
          if (other.tier < tier) return other.x < start - 2 || other.x > end + 2;
          return x < other.start - 2 || x > other.end + 2;
        }),
    );
    if (place) placed.push({ item, x, ...place });
  }
  return placed.map(({ item, x, tier, side }) => ({ item, x, tier, side }));
}

/** Heads of labels down a column: each at its place or the next free below, and up again where the column ends. */
export function placeDown(wanted: readonly { readonly y: number; readonly height: number }[], bottom: number): readonly number[] {
  const heads: number[] = [];
  let free = -Infinity;
  for (const { y, height } of wanted) {
    heads.push(Math.max(y, free));
    free = Math.max(y, free) + height;
  }
  let limit = bottom;
  for (let at = wanted.length - 1; at >= 0; at -= 1) {
    const height = wanted[at]?.height ?? 0;
    heads[at] = Math.min(heads[at] ?? 0, limit - height);
    limit = heads[at] ?? 0;
  }
  return heads;
}
