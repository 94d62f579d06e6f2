import { dayNumber, dayRange } from '../../../model/date.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { longSpan, shapeOf } from '../events/event-shape.ts';
import type { TimeScale } from './time-scale.ts';

/** Length of a mark with an open end, in units of the picture. */
const openLength = 28;

/** An event that can be drawn: its days, and which end is open. */
export interface Drawn {
  readonly event: DossierEvent;
  readonly first: number;
  readonly last: number;
  readonly shape: 'day' | 'bar' | 'span';
  readonly open?: 'by' | 'from';
}

/** Days and shape of an event; undefined for one that no day can be given. */
export function toDrawn(event: DossierEvent): Drawn | undefined {
  if (event.value === undefined) return undefined;
  const { first, last } = dayRange(event.value);
  const [known, until] = [first ?? last, last ?? first];
  if (known === undefined || until === undefined) return undefined;
  const [from, to] = [dayNumber(known), dayNumber(until)];
  const [size, open] = shapeOf(event.value).split(' ');
  const side = first === undefined ? 'by' : last === undefined ? 'from' : open === 'by' || open === 'from' ? open : undefined;
  return {
    event,
    first: from,
    last: to,
    shape: to - from > longSpan ? 'span' : size === 'day' ? 'day' : 'bar',
    ...(side === undefined ? {} : { open: side }),
  };
}

/** A mark along its lane: from, to, and how many stand between it and the lane's line. */
export interface PlacedMark {
  readonly drawn: Drawn;
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/** Places marks so that none touches another: the next level where the place is taken. Spans are not placed. */
export function placeMarks(all: readonly Drawn[], scale: TimeScale): readonly PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const drawn of all) {
    if (drawn.shape === 'span') continue;
    const { start, end } = extentOf(drawn, scale);
    const level = 1 + Math.max(-1, ...placed.filter((other) => other.start < end && start < other.end).map((other) => other.level));
    placed.push({ drawn, start, end, level });
  }
  return placed;
}

/** Where a mark begins and ends along the scale; never too short to be seen, and inside the picture. */
export function extentOf({ first, last, shape, open }: Drawn, scale: TimeScale): { readonly start: number; readonly end: number } {
  const [from, to] = [scale.x(first), scale.x(last + 1)];
  if (shape === 'day') return { start: rounded((from + to) / 2 - 6), end: rounded((from + to) / 2 + 6) };
  if (open === 'by') return { start: rounded(Math.min(from, to - openLength)), end: rounded(to) };
  if (open === 'from') return { start: rounded(from), end: rounded(Math.max(to, from + openLength)) };
  return { start: rounded(from + 0.75), end: rounded(Math.max(to - 0.75, from + 8)) };
}

/** The middle of what is known of an event: where its label points. */
export function middleOf(drawn: Drawn, scale: TimeScale): number {
  const { start, end } = extentOf(drawn, scale);
  return rounded((start + end) / 2);
}

/** @example rounded(1.26) // 1.3 */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
