import { edtfDate, type KnownDate } from '../../model/date.ts';
import type { DateData } from '../../model/date-data.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Day } from '../dates/calendar.ts';
import type { NumericOrder } from '../dates/numeric-dates.ts';
import { digitRunIn } from '../dates/reading.ts';
import { dateRulesOf } from '../dates/rules.ts';

/** A day with its year, in a line. */
export interface Found {
  readonly date: Omit<KnownDate, 'rule'>;
  readonly start: number;
  readonly end: number;
}

/**
 * The first day of a line that has its year.
 *
 * @param worded whether any word stands there that dates are told by
 * @param shape how fine the date must be
 * @param anchor what gives one without a year its year
 * @example fullDate('Posted on 6 May 2024', dates, 'day-first', true) // { date: { value: '2024-05-06', … }, start: 10, end: 20 }
 */
export function fullDate(
  line: string,
  data: DateData,
  order: NumericOrder,
  worded: boolean,
  shape = /^\d{4}-\d\d-\d\d$/,
  anchor?: Day,
): Found | undefined {
  const digits = digitRunIn(line);
  if (digits === 0) return undefined;
  let best: Found | undefined;
  for (const rule of dateRulesOf(data)) {
    if (rule.digits === 0 || rule.digits > digits || (rule.hint && !worded) || rule.needs?.test(line) === false) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(line); match; match = rule.pattern.exec(line)) {
      const read = rule.read(
        match,
        { order, ...(anchor ? { anchor } : {}) },
        line.slice(0, match.index),
        line.slice(match.index + match[0].length),
      );
      if (
        !read
        || (!read.stated && !(anchor && read.yearOnly))
        || !read.value
        || !shape.test(read.value)
        || (best && best.start <= match.index)
      )
        continue;
      const time = timeOf(line, data);
      best = {
        date: { value: edtfDate(read.value), basis: 'stated', ...(time ? { time } : {}) },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  }
  return best;
}

/** @example timeOf('15:08 GMT+7', dates) // '15:08+07:00' */
function timeOf(line: string, data: DateData): string | undefined {
  const match = timePatternOf(data).exec(line);
  if (!match) return undefined;
  const [, h = '', m, morning, evening, zone] = match;
  const hour = (morning ?? evening) ? (Number(h) % 12) + (evening ? 12 : 0) : Number(h);
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  const offset = !zone ? '' : sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z';
  return `${String(hour).padStart(2, '0')}:${m}${offset}`;
}

const timePatternOf = oncePer(
  ({ forms: { beforeNoon, afterNoon } }: DateData) =>
    new RegExp(
      `(?<![\\d.:])([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?(?:\\s*(?:(${beforeNoon})|(${afterNoon})))?(?:\\s*\\(?(Z|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}))?`,
      'i',
    ),
);
