import type { DateData } from '../model/date-data.ts';
import { addDays, addMonths, daysBetween, formatDay, formatMonth, isDay, weekdayOf, type Day } from './calendar.ts';
import type { DateContext, DateReading } from './date-reading.ts';

/** A day or a range of days by its numbers; `yearText` as written, `shift` for *last Oct. 23*. */
export function days(from: number, to: number | undefined, month: number, month2: number, yearText: string | undefined, { anchor, story, tense, close }: DateContext, shift?: number): DateReading | undefined {
  if (month === 0) return undefined;
  const base = anchor ?? story;
  const year = yearText ? Number(yearText) : base && (shift === undefined ? likelyYear(month, from, base, anchor ? tense : undefined, close === true) : shiftedYear(month, from, base, shift));
  const text = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (!isDay(year ?? 2000, month, from)) return undefined;
  const first = `${text}-${two(month)}-${two(from)}`;
  const closes = to !== undefined && isDay(year ?? 2000, month2, to) && (month2 !== month || to > from);
  const value = closes ? `${first}/${text}-${two(month2)}-${two(to)}` : first;
  return year === undefined ? { value, unanchored: true } : { value, stated: yearText !== undefined };
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

/** *last month*, *the following day*, *this year*. */
export function shifted(shift: string, unit: string | undefined, by: number, article: boolean, written: string, { anchor, story }: DateContext): DateReading | undefined {
  if (unit === undefined || written.endsWith('s') || ['hour', 'minute', 'second', 'decade', 'century'].includes(unit)) return undefined;
  if (shift === 'past' || shift === 'coming' || shift === 'current' && unit === 'day') return article && unit !== 'day' && shift === 'current' && anchor ? counted(0, unit, true, { order: 'day-first', anchor }) : undefined;
  const inStory = article && (shift === 'next' || shift === 'following' || shift === 'previous') || shift === 'following' || shift === 'previous';
  const from = inStory ? story ?? anchor : anchor;
  if (!from) return inStory ? {} : { unanchored: true };
  if (article && shift === 'last') return undefined;
  if (unit === 'day' && !inStory) return undefined;
  return counted(by, unit, true, { order: 'day-first', anchor: from });
}

/** `n` units on from the anchor (*ago*, *from now*) or from where the story stands (*later*, *earlier*). */
export function counted(n: number, unit: string | undefined, fromNow: boolean, { anchor, story }: DateContext): DateReading | undefined {
  const from = fromNow ? anchor : story ?? anchor;
  if (unit === undefined || ['hour', 'minute', 'second'].includes(unit)) return undefined;
  if (!from) return { unanchored: true };
  switch (unit) {
    case 'day': return { value: formatDay(addDays(from, n)) };
    case 'week': {
      if (!fromNow || Math.abs(n) > 1) return { value: formatDay(addDays(from, 7 * n)) };
      const monday = addDays(from, 1 - weekdayOf(from) + 7 * n);
      return { value: `${formatDay(monday)}/${formatDay(addDays(monday, 6))}` };
    }
    case 'weekend': {
      const saturday = addDays(from, 6 - weekdayOf(from) + 7 * n);
      return { value: `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}` };
    }
    case 'month': return { value: formatMonth(...addMonths(from, n)) };
    case 'quarter': {
      const [year, month] = addMonths(from, 3 * n);
      return { value: `${year}-${33 + Math.floor((month - 1) / 3)}` };
    }
    case 'year': return { value: String(from.year + n) };
    case 'decade': return { value: `${String(from.year + 10 * n).slice(0, 3)}X` };
    default: return undefined;
  }
}

/** Whether a number of four digits is a year, by the words beside it. */
export function isYear(year: number, before: string, after: string, data: DateData): boolean {
  if (/^\s*(?:%|percent|°|h\b|hrs?\b)/.test(after) || /(?:\$|€|£|#|\bRs\.?)\s*$/.test(before)) return false;
  if (/\b(?:than|least|about|some|nearly|almost|approximately|over|around|exactly|roughly)\s+$/.test(before)) return false;
  const [next = '', second = ''] = /^\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/u.exec(after)?.slice(1) ?? [];
  if (data.notYears.has(next) || data.notYears.has(second)) return false;
  if (/^[- ]years?[- ]old\b/.test(after) || year < 1900 && /^\s+\p{Ll}+(?:s|ren)\b/u.test(after)) return false;
  if (/^\s*(?:BC|BCE|B\.C\.)/.test(after)) return false;
  if (year >= 1900 && year < 2100) return true;
  return /\b(?:in|since|of|from|until|till|by|between|to|and|year|circa|c\.|born|around|before|after|early|late|mid)[\s(-]+$/i.test(before) || /\($/.test(before);
}

/** @example two(5) // '05' */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}
