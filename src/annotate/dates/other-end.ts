import type { DateData } from '../../model/date-data.ts';
import { oncePer } from '../../model/once-per.ts';
import { grammarOf } from './grammar.ts';

/** The month and year that the other of two dates states. */
interface OtherEnd {
  readonly month: number;
  readonly year: number;
}

/**
 * The date that follows a bare month or day and states its year for both.
 * @example otherEnd(' to 5 August 2012, it', data) // { month: 8, year: 2012 }
 */
export function otherEnd(after: string, data: DateData): OtherEnd | undefined {
  if (!/^(?:\s+\p{Ll}|\s*[-–—/])/u.test(after)) return undefined;
  const { number, monthOf } = grammarOf(data);
  const pattern = patternOf(data);
  const [, month, month2, year] = pattern.exec(after) ?? [];
  return year === undefined ? undefined : { month: monthOf(month ?? month2), year: number(year) };
}

/**
 * The same behind *and* and the same preposition: *from (August) and a second time from April 2025*.
 *
 * @example repeatedEnd('in', ' and closed in March 2024, it', data) // { month: 3, year: 2024 }
 */
export function repeatedEnd(preposition: string, after: string, data: DateData): OtherEnd | undefined {
  const { number, monthOf } = grammarOf(data);
  const [, again, month, year] = data.prepositions.has(preposition) ? (repeatedOf(data).exec(after) ?? []) : [];
  return again?.toLowerCase() !== preposition || year === undefined ? undefined : { month: monthOf(month), year: number(year) };
}

/** The year of a month before such a date: *December to March 2013* begins in 2012. */
export function yearBefore(month: number, end: OtherEnd): number {
  return month > end.month ? end.year - 1 : end.year;
}

const repeatedOf = oncePer((data: DateData) => {
  const { month, year } = grammarOf(data);
  return new RegExp(`^,?\\s+${data.forms.rangeAnd}\\s+[^.;:]{0,40}?(?<!\\p{L})(\\p{L}+)\\s+(${month})\\s+(${year})`, 'u');
});

const patternOf = oncePer((data: DateData) => {
  const { month, day, year } = grammarOf(data);
  const { toOtherEnd, of } = data.forms;
  return new RegExp(
    `^(?:\\s+${toOtherEnd}\\s+|\\s*[-–—/]\\s*)(?:(${month})(?:\\s+${day})?|${day}\\s+(?:${of}\\s+)?(${month}))(?:,\\s*|\\s+)(?:${of}\\s+)?(${year})`,
    'u',
  );
});
