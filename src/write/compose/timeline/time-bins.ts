import { dayNumber, dayOf } from '../../../model/date.ts';
import { dateWords } from '../date-words.ts';
import { grouped } from '../in-words.ts';
import type { Drawn } from './time-marks.ts';
import { nextMonth, type TimeScale } from './time-scale.ts';

/** Bars along a lane, at most. */
const most = 72;

/** Events of one stretch of time, counted. */
export interface Bin {
  /** First day, and the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Those that had happened. */
  readonly past: number;
  /** 0 to 1: square root of the share of the largest count in any lane. */
  readonly height: number;
  readonly title: string;
}

/** Lanes of events counted by week, month or year, as finely as fits; long spans are not counted. */
export function fillBins(
  lanes: readonly (readonly Drawn[])[],
  scale: TimeScale,
): { readonly unit: string; readonly lanes: readonly (readonly Bin[])[] } {
  const { unit, edges } = edgesOf(scale);
  const days = edges.map(dayNumber);
  const filled = lanes.map((lane) =>
    edges.slice(0, -1).flatMap((edge, at) => {
      const [from = 0, to = 0] = [days[at], days[at + 1]];
      const own = lane.filter(({ shape, first, last }) => shape !== 'span' && (first + last) / 2 >= from && (first + last) / 2 < to);
      return own.length === 0
        ? []
        : [
            {
              from,
              to,
              count: own.length,
              past: own.filter(({ event }) => event.status === 'past').length,
              title: `${unit === 'week' ? `week of ${dateWords(edge)}` : dateWords(unit === 'month' ? edge.slice(0, 7) : edge.slice(0, 4))}: ${grouped(own.length)}`,
            },
          ];
    }),
  );
  const largest = Math.max(1, ...filled.flat().map(({ count }) => count));
  return { unit, lanes: filled.map((lane) => lane.map((bin) => ({ ...bin, height: Math.sqrt(bin.count / largest) }))) };
}

/** First days of the stretches, and the day after the last. */
function edgesOf({ first, last }: TimeScale): { readonly unit: string; readonly edges: readonly string[] } {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1];
  if ((end - start) / 7 <= most)
    return { unit: 'week', edges: [...Array.from({ length: Math.ceil((end - start) / 7) }, (_, at) => dayOf(start + at * 7)), dayOf(end)] };
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(`${month}-01`);
  const unit = months.length <= most ? 'month' : 'year';
  return {
    unit,
    edges: [...(unit === 'month' ? months : months.filter((month, at) => at === 0 || month.slice(5, 7) === '01')), dayOf(end)],
  };
}
