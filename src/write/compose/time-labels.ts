import type { DossierEvent } from '../../model/event.ts';
import { shortened } from './in-words.ts';

/** Widths of a label and the number of rows above the lanes. */
const width = 184;
const tiers = 3;
/** Letters that fit one line of a label. */
const lineLength = 25;

/** A label in its row. */
export interface PlacedLabel {
  readonly event: DossierEvent;
  /** Where its leader stands. */
  readonly x: number;
  /** Row from the top, from 0. */
  readonly tier: number;
  /** Side of the leader the words stand on. */
  readonly side: 'right' | 'left';
}

/**
 * Places labels in rows, each as high as it fits: words never meet, and no leader runs through
 * another label's words. A label that fits nowhere is left out.
 */
export function placeLabels(wanted: readonly { readonly event: DossierEvent; readonly x: number }[], right: number): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly start: number; readonly end: number })[] = [];
  for (const { event, x } of wanted.toSorted((a, b) => a.x - b.x)) {
    const side = x + width > right ? 'left' : 'right';
    const [start, end] = side === 'left' ? [x - width, x] : [x, x + width];
    const tier = Array.from({ length: tiers }, (_, at) => at).find((row) => placed.every((other) => {
      if (other.tier === row) return end < other.start || start > other.end;
      if (other.tier < row) return other.x < start || other.x > end;
      return x < other.start || x > other.end;
    }));
    if (tier !== undefined) placed.push({ event, x, tier, side, start, end });
  }
  return placed.map(({ event, x, tier, side }) => ({ event, x, tier, side }));
}

/** A headline on two short lines. @example twoLines('The office opened in the old port') // { text: 'The office opened in the', more: 'old port' } */
export function twoLines(headline: string): { readonly text: string; readonly more?: string } {
  if (headline.length <= lineLength) return { text: headline };
  const end = headline.lastIndexOf(' ', lineLength);
  if (end <= 0) return { text: shortened(headline, lineLength) };
  return { text: headline.slice(0, end), more: shortened(headline.slice(end + 1), lineLength - 1) };
}
