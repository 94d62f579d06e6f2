import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { dayRange } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import type { DossierEvent } from '../../model/event.ts';
import { dateWords, dateWordsInYear } from './date-words.ts';
import { shapeOf } from './event-shape.ts';
import { counted } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { salientEvents } from './salient.ts';
import { dayNumber, ticks, timeScale, type TimeScale } from './time-scale.ts';
import { placeLabels, twoLines } from './time-labels.ts';
import { block } from './tree.ts';

/** Lanes that fit one picture. */
const mostLanes = 12;
/** Longest span drawn as a mark; longer ones are thin bars under the lane. */
const longest = 62;

/** Measures of the picture, in its own units. */
const sheet = { width: 976, left: 118, right: 966, tier: 50, stack: 13 } as const;

/**
 * The span of the dossier as one picture: a lane for each source in order of publication, a mark for
 * each event it tells of. Nothing where there are too many lanes, or fewer than two dated events.
 */
export function timeline(lookup: Lookup): MdxJsxFlowElement[] {
  const { chronicle } = lookup;
  const dated = chronicle.events.filter(({ value }) => value !== undefined && isDrawable(value));
  if (dated.length < 2 || chronicle.sources.length > mostLanes) return [];
  const scale = timeScale(spanDays(dated, chronicle.sources), sheet.left, sheet.right);
  if (!scale) return [];
  const labels = placeLabels(salientEvents(lookup, 8).filter(({ value }) => value !== undefined && isDrawable(value) && !isLong(value)).map((event) => ({ event, x: middle(event, scale) })), sheet.right);
  const top = (Math.max(-1, ...labels.map(({ tier }) => tier)) + 1) * sheet.tier + 10;
  const lanes = layLanes(chronicle.sources, dated, scale, top + 14);
  const bottom = lanes.at(-1)?.bottom ?? top;
  const [first, last] = [dateWords(scale.first.slice(0, 7)), dateWords(scale.last.slice(0, 7))];
  return [block('Timeline', {
    height: String(bottom + 40),
    label: `Events by source, ${first} to ${last}`,
    description: `${counted(lanes.length, 'lane', 'lanes')}, one for each source in the order of publication. ${counted(dated.length, 'event', 'events')}; the same events are listed in words.`,
  },
  ...ticks(scale).map(({ x, label, year }) => block('TimeTick', { x: String(x), y: String(top), height: String(bottom - top), label, year })),
  ...labels.map(({ event, x, tier, side }) => block('TimeLabel', {
    x: String(x), y: String(tier * sheet.tier + 12), foot: String(lanes.find(({ source }) => event.evidence.some((place) => place.source === source.id))?.middle ?? bottom),
    side, when: event.basis === 'inferred' ? `[${dateWordsInYear(event.value ?? '')}]` : dateWordsInYear(event.value ?? ''), ...twoLines(event.headline),
  })),
  ...lanes.map(({ source, middle: y, flag }) => block('TimeLane', {
    y: String(y), x: String(sheet.left), end: String(sheet.right), flag: flag === undefined ? undefined : String(flag), source: String(source.number),
    date: source.published ? (source.published.basis === 'inferred' ? `[${dateWordsInYear(source.published.value)}]` : dateWordsInYear(source.published.value)) : 'no date',
  })),
  ...lanes.flatMap(({ marks }) => marks.map((mark) => block('TimeMark', mark))))];
}

function isDrawable(value: string): boolean {
  const { first, last } = dayRange(value as never);
  return first !== undefined || last !== undefined;
}

function days(event: DossierEvent): readonly [number, number] {
  const { first, last } = event.value === undefined ? {} : dayRange(event.value);
  const [from, to] = [dayNumber(first ?? last ?? ''), dayNumber(last ?? first ?? '')];
  return [from, to];
}

function isLong(value: NonNullable<DossierEvent['value']>): boolean {
  const { first, last } = dayRange(value);
  return first !== undefined && last !== undefined && dayNumber(last) - dayNumber(first) > longest;
}

/** First and last day to be drawn: of publications and of events that are not long. */
function spanDays(events: readonly DossierEvent[], sources: readonly Source[]): readonly number[] {
  const short = events.filter(({ value }) => value !== undefined && !isLong(value));
  return [
    ...(short.length > 0 ? short : events).flatMap(days),
    ...sources.flatMap(({ published }) => (published ? [dayNumber(dayRange(published.value).first ?? ''), dayNumber(dayRange(published.value).last ?? '')] : [])),
  ].filter((day) => !Number.isNaN(day));
}

function middle(event: DossierEvent, scale: TimeScale): number {
  const [from, to] = days(event);
  return Math.round((scale.x(from) + scale.x(to + 1)) * 5) / 10;
}

interface Lane {
  readonly source: Source;
  readonly middle: number;
  readonly bottom: number;
  readonly flag?: number;
  readonly marks: readonly { readonly x: string; readonly y: string; readonly width: string; readonly status: string; readonly shape: string }[];
}

/** Lanes from top to bottom; marks of one place in time stand on each other. */
function layLanes(sources: readonly Source[], events: readonly DossierEvent[], scale: TimeScale, from: number): readonly Lane[] {
  const order = (source: Source) => dayRange(source.published?.value ?? ('9999' as never)).first ?? '9999';
  const sorted = sources.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.number - b.number));
  let y = from;
  return sorted.map((source): Lane => {
    const own = events.filter(({ evidence }) => evidence.some((place) => place.source === source.id));
    const taken: { readonly start: number; readonly end: number; readonly level: number }[] = [];
    const placed = own.map((event) => {
      const [first, last] = days(event);
      const long = event.value !== undefined && isLong(event.value);
      const [start, end] = [scale.x(first), scale.x(last + 1)];
      const day = shapeOf(event.value) === 'day';
      const box = day ? { start: (start + end) / 2 - 6, end: (start + end) / 2 + 6 } : { start: start + 0.75, end: Math.max(end - 0.75, start + 7.25) };
      const level = long ? -1 : 1 + Math.max(-1, ...taken.filter((other) => other.start < box.end && box.start < other.end).map((other) => other.level));
      if (!long) taken.push({ ...box, level });
      return { event, box, level, long, day };
    });
    const levels = Math.max(1, ...placed.map(({ level }) => level + 1));
    const hasLong = placed.some(({ long }) => long);
    const centre = y + 8;
    const bottom = y + levels * sheet.stack + (hasLong ? 10 : 0) + 13;
    const lane: Lane = {
      source, middle: centre, bottom,
      ...(source.published ? { flag: Math.round(scale.x(dayNumber(dayRange(source.published.value).last ?? ''))) } : {}),
      marks: placed.map(({ event, box, level, long, day }) => ({
        x: String(Math.round(box.start * 10) / 10), width: String(Math.round((box.end - box.start) * 10) / 10),
        y: String(long ? centre + (levels - 1) * sheet.stack + 12 : centre + level * sheet.stack),
        status: event.status, shape: long ? 'span' : day ? 'day' : shapeOf(event.value),
      })),
    };
    y = bottom;
    return lane;
  });
}
