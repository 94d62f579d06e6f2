/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const msPerDay = 86_400_000;

/** @example formatDay({ year: 2024, month: 5, day: 6 }) // '2024-05-06' */
export function formatDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The day `n` days on (back where negative). */
export function addDays(day: Day, n: number): Day {
  return fromStamp(stamp(day) + n * msPerDay);
}

/** Months counted on, the day left out. @example addMonths({ year: 2024, month: 1, day: 9 }, -1) // [2023, 12] */
export function addMonths({ year, month }: Day, n: number): readonly [year: number, month: number] {
  const months = year * 12 + month - 1 + n;
  return [Math.floor(months / 12), ((months % 12) + 12) % 12 + 1];
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((Math.floor(stamp(day) / msPerDay) + 3) % 7 + 7) % 7 + 1;
}

/** Days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((stamp(b) - stamp(a)) / msPerDay);
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day an EDTF date begins with; undefined where it names none. */
export function parseDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

function stamp({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromStamp(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
