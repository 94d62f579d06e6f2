import type { DateData } from '../../model/date-data.ts';
import { findAll } from '../words/find-all.ts';
import { oncePer } from '../../model/once-per.ts';
import { isDay } from './calendar.ts';
import { grammarOf } from './grammar.ts';

/** Whether the numbers of a text put the day or the month first. */
export type NumericOrder = 'day-first' | 'month-first';

/** `20.05.2024`, `5/20/24`; a leading time of day or a trailing one stays outside. */
export const numericDate = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;

/**
 * The order a text uses, by its own evidence: a number above 12 can only be a day. Where none is,
 * stops mean day first (nobody writes 5.20.2024 for May); with slashes, whoever writes *6 May* has the
 * day first and whoever writes *May 6* the month; where nothing is written out, whoever spells as those do that have the
 * day first (*centre*, *organised*) has it too.
 */
export function readNumericOrder(text: string, data: DateData): NumericOrder {
  let [dayFirst, monthFirst, stops, slashes] = [0, 0, 0, 0];
  for (const [, a, separator, b] of findAll(text, numericDate)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst += 1;
    else if (Number(b) > 12 && Number(a) <= 12) monthFirst += 1;
    if (separator === '.') stops += 1;
    else slashes += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  if (stops >= slashes) return 'day-first';
  const { dayBefore, dayAfter } = writtenOut(data);
  const written = findAll(text, dayBefore).length - findAll(text, dayAfter).length;
  const { dayFirst: dayFirstWords, monthFirst: monthFirstWords } = data.spellings;
  const clear = written === 0 && slashes > 0 ? findAll(text, dayFirstWords).length - findAll(text, monthFirstWords).length : written;
  return clear > 0 ? 'day-first' : 'month-first';
}

/** Days with their months in words, in either order. */
const writtenOut = oncePer((data: DateData) => {
  const { month, day } = grammarOf(data);
  return {
    dayBefore: new RegExp(`(?<![\\d.,])${day}\\s+${month}(?!\\p{L})(?!\\s+\\d{1,2}\\b)`, 'gu'),
    dayAfter: new RegExp(`(?<!\\p{L}|\\d\\s)${month}\\s+${day}(?!:?\\d)`, 'gu'),
  };
});

/** The parts of a numeric date in the order given, or undefined where there is no such day. */
export function parseNumeric(
  a: string,
  b: string,
  year: string,
  order: NumericOrder,
): { year: number; month: number; day: number } | undefined {
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  const [day, month] = order === 'day-first' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (isDay(full, month, day)) return { year: full, month, day };
  return isDay(full, day, month) ? { year: full, month: day, day: month } : undefined;
}
