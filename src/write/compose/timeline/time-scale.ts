import { dayNumber, dayOf } from '../../../model/date.ts';
import { dateWords, shortMonth } from '../date-words.ts';

/** Days on a line. */
export interface TimeScale {
  /** First and last day, `YYYY-MM-DD`: whole months. */
  readonly first: string;
  readonly last: string;
  /** Place of a day's beginning; days outside are held at the ends. */
  readonly x: (day: number) => number;
}

/** A line of the grid with its words. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** At the first tick and where the year changes. */
  readonly year?: string;
}

/** A scale over all the days, from the first of a month to the last of one; undefined for no days. */
export function timeScale(days: readonly number[], left: number, right: number): TimeScale | undefined {
  if (days.length === 0) return undefined;
  const [low, high] = days.reduce(([a, b], day) => [Math.min(a, day), Math.max(b, day)], [Infinity, -Infinity]);
  const first = `${dayOf(low).slice(0, 7)}-01`;
  const next = nextMonth(dayOf(high).slice(0, 7));
  const [start, end] = [dayNumber(first), dayNumber(`${next}-01`)];
  return {
    first,
    last: dayOf(end - 1),
    x: (day) => left + ((Math.min(Math.max(day, start), end) - start) / (end - start)) * (right - left),
  };
}

/** Months where they fit, else quarters, else years, at most about a dozen. */
export function ticks(scale: TimeScale): readonly Tick[] {
  const months: string[] = [];
  for (let month = scale.first.slice(0, 7); month <= scale.last.slice(0, 7); month = nextMonth(month)) months.push(month);
  const steps = [1, 3, 12, 60, 120, 600];
  const step = steps.find((size) => months.length / size <= 14) ?? 1200;
  return months
    .filter((month) => (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) % step === 0)
    .map((month, at): Tick => ({
      x: Math.round(scale.x(dayNumber(`${month}-01`)) * 10) / 10,
      label: step >= 12 ? month.slice(0, 4) : shortMonth(dateWords(month).split(' ')[0] ?? ''),
      ...(step < 12 && (at === 0 || month.endsWith('-01')) ? { year: month.slice(0, 4) } : {}),
    }));
}

/** @example nextMonth('2024-12') // '2025-01' */
export function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}
