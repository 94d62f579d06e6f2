import { addDays, addMonths, daysBetween, easterOf, formatDay, formatMonth, isDay, weekdayOf, type Day } from './calendar.ts';
import { earlierStory, isTold, nearest, type DateContext, type DateReading, type StoryDay } from './reading.ts';
import type { Holiday } from '../../model/date-data.ts';

/** A unit that can be counted from a day; hours and shorter ones name no day. */
type Unit = 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute' | 'second';

/** A day, or from the first day to the last. */
interface DayNumbers {
  readonly from: number;
  readonly to?: number | undefined;
  readonly month: number;
  /** As written. */
  readonly year?: string | undefined;
  /** True where that year is counted: *last year*. */
  readonly isCounted?: boolean;
  /** For *last Oct. 23*. */
  readonly shift?: number | undefined;
  /** True after a word that looks ahead: *payable Jan. 2*. */
  readonly ahead?: boolean;
}

/** A day or a range of days by its numbers. */
export function days(
  { from, to, month, year: written, isCounted, shift, ahead }: DayNumbers,
  context: DateContext,
): DateReading | undefined {
  if (month === 0) return undefined;
  const year = written ? Number(written) : yearOf(month, from, context, shift, ahead === true);
  if (!isDay(year ?? 2000, month, from)) return undefined;
  const own = to !== undefined && to > from && isDay(year ?? 2000, month, to) ? [from, to] : [from];
  const value = own.map((day) => `${year === undefined ? 'XXXX' : pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`).join('/');
  if (year === undefined) return { value, unanchored: true, yearOnly: true };
  return { value, stated: written !== undefined && !isCounted, yearOnly: shift === undefined && !isCounted };
}

/** The year a bare day or month belongs to; undefined where nothing tells. */
export function yearOf(month: number, day: number, context: DateContext, shift: number | undefined, ahead = false): number | undefined {
  const base = nearest(context);
  if (!base) return undefined;
  if (shift !== undefined) return shiftedYear(month, day, base, shift);
  const { story, tense, close, done } = context;
  if (story && isTold(context)) return toldYear(month, day, story);
  const told = done ? earlierStory(context) : undefined;
  if (told) return toldYear(month, day, told);
  // A text may have been written on for some days: *had not been mended by 1 March*, in one of 27 February.
  if (done) return base.year - (daysBetween(base, { year: base.year, month, day }) > writtenOn ? 1 : 0);
  return (ahead && tense === undefined) || tense === 'future' || ahead
    ? likelyYear(month, day, base, 'future', true)
    : likelyYear(month, day, base, tense, close === true);
}

/** So many days a text may be written on after the day it gives as its own. */
const writtenOn = 7;

/** In a story a month without its year is of the story's year, or of the next where that is much nearer. */
export function toldYear(month: number, day: number, story: StoryDay): number {
  if (story.fine === 'year') return story.year;
  const away = (year: number) => daysBetween(story, { year, month, day });
  const cost = (year: number) => (away(year) < 0 ? -1.3 : 1) * away(year) + (year === story.year ? 0 : year > story.year ? 40 : 120);
  return [story.year, story.year + 1, story.year - 1].reduce((best, year) => (cost(year) < cost(best) ? year : best));
}

/**
 * The year that makes a day likeliest: near the anchor, and on the side its tense asks for. A past
 * tense elsewhere in the sentence is weak evidence (*declared a dividend payable Dec. 15*), so it
 * weighs as much as some months of distance and no more.
 */
export function likelyYear(month: number, day: number, anchor: Day, tense: 'past' | 'future' | undefined, close: boolean): number {
  const cost = (year: number) => {
    const ahead = daysBetween(anchor, { year, month, day });
    const against = tense === 'past' ? ahead > 1 : tense === 'future' ? ahead < -1 : false;
    return Math.abs(ahead) + (against ? (close ? 260 : 130) : 0) + (tense === undefined && ahead > 0 ? 40 : 0);
  };
  return [anchor.year, anchor.year - 1, anchor.year + 1].reduce((best, year) => (cost(year) < cost(best) ? year : best));
}

/** *last Oct. 23*, *next 4 July*. */
function shiftedYear(month: number, day: number, anchor: Day, shift: number): number {
  const ahead = daysBetween(anchor, { year: anchor.year, month, day });
  if (shift < 0) return anchor.year - (ahead > 0 ? 1 : 0);
  return shift > 0 ? anchor.year + (ahead < 0 ? 1 : 0) : anchor.year;
}

/** The day of a feast in a year. */
export function holidayIn(year: number, holiday: Holiday): Day {
  if ('easter' in holiday) return addDays(easterOf(year), holiday.easter);
  if ('day' in holiday) return { year, month: holiday.month, day: holiday.day };
  const { month, weekday, nth } = holiday;
  const first = { year, month, day: 1 };
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.max(nth, 1) - 1);
  if (nth > 0) return { year, month, day };
  const last = [35, 28, 21].map((on) => day + on).find((each) => isDay(year, month, each));
  return { year, month, day: last ?? day };
}

/** `n` units on from a day. A story that stands at a month or year gives nothing finer. */
export function counted(n: number, unit: Unit | undefined, from: Day | StoryDay, whole: boolean): DateReading | undefined {
  if (unit === undefined || unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  const fine = 'fine' in from ? from.fine : 'day';
  if (
    (fine === 'year' && unit !== 'year' && unit !== 'decade')
    || (fine === 'month' && (unit === 'day' || unit === 'week' || unit === 'fortnight' || unit === 'weekend'))
  )
    return {};
  switch (unit) {
    case 'day':
      return { value: formatDay(addDays(from, n)) };
    case 'fortnight':
      return { value: formatDay(addDays(from, 14 * n)) };
    case 'week': {
      if (!whole || Math.abs(n) > 1) return { value: formatDay(addDays(from, 7 * n)) };
      const monday = addDays(from, 1 - weekdayOf(from) + 7 * n);
      return { value: `${formatDay(monday)}/${formatDay(addDays(monday, 6))}` };
    }
    case 'weekend': {
      const saturday = addDays(from, 6 - weekdayOf(from) + 7 * n);
      return { value: `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}` };
    }
    case 'month':
      return { value: formatMonth(...addMonths(from, n)) };
    case 'quarter': {
      const [year, month] = addMonths(from, 3 * n);
      return { value: `${year}-${33 + Math.floor((month - 1) / 3)}` };
    }
    case 'year':
      return { value: pad(from.year + n, 4) };
    case 'decade':
      return { value: `${pad(from.year + 10 * n, 4).slice(0, 3)}X` };
    case 'century':
      return undefined;
  }
}

/** @example pad(5, 2) // '05' */
export function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
