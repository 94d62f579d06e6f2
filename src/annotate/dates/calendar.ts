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

/** @example formatMonth(2024, 5) // '2024-05' */
export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The day `n` days on (back where negative). Days out of range (30 February) count as the month's last, as a slip of the text would. */
export function addDays(day: Day, n: number): Day {
  return dayOf(dayNumber(day) + n);
}

/** Months counted on, the day left out. @example addMonths({ year: 2024, month: 1, day: 9 }, -1) // [2023, 12] */
export function addMonths({ year, month }: Day, n: number): readonly [year: number, month: number] {
  const sum = new Temporal.PlainYearMonth(year, month).add({ months: n });
  return [sum.year, sum.month];
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((dayNumber(day) + 2) % 7) + 1;
}

/** Days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= lastDay(year, month);
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876). @example easterOf(2024) // 31 March */
export function easterOf(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const leaps = Math.floor(century / 4);
  const moon = (19 * golden + century - leaps - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * shift + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The day an EDTF date begins with; undefined where it names none. */
export function parseDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Days since 1 March of the year 0, a Wednesday; by counting years from March, 29 February is a year's last day. */
function dayNumber({ year, month, day }: Day): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return (
    365 * y
    + Math.floor(y / 4)
    - Math.floor(y / 100)
    + Math.floor(y / 400)
    + Math.floor((153 * m + 2) / 5)
    + Math.min(day, lastDay(year, month))
    - 1
  );
}

/** The way back of {@link dayNumber}: 146,097 days are 400 years. */
function dayOf(number: number): Day {
  const era = Math.floor(number / 146097);
  const rest = number - era * 146097;
  const y = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365);
  const ofYear = rest - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  return { year: y + era * 400 + (m >= 10 ? 1 : 0), month: m < 10 ? m + 3 : m - 9, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
