import { Temporal } from 'temporal-polyfill';

/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** @example formatDay({ year: 2024, month: 5, day: 6 }) // '2024-05-06' */
export function formatDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The day `n` days on (back where negative). */
export function addDays(day: Day, n: number): Day {
  const { year, month, day: date } = plain(day).add({ days: n });
  return { year, month, day: date };
}

/** Months counted on, the day left out. @example addMonths({ year: 2024, month: 1, day: 9 }, -1) // [2023, 12] */
export function addMonths({ year, month }: Day, n: number): readonly [year: number, month: number] {
  const sum = new Temporal.PlainYearMonth(year, month).add({ months: n });
  return [sum.year, sum.month];
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return plain(day).dayOfWeek;
}

/** Days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return plain(a).until(plain(b), { largestUnit: 'days' }).days;
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Temporal.PlainYearMonth(year, month).daysInMonth;
}

/** The day an EDTF date begins with; undefined where it names none. */
export function parseDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Days out of range (30 February) count as the month's last, as a slip of the text would. */
function plain({ year, month, day }: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
