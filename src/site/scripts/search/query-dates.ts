import { oneOf } from '../../../model/one-of.ts';
import { dayMarks, monthMark } from '../../../model/search-words.ts';

/** A date of a query: as it was typed, and the mark that the index has for it. */
export interface QueryDate {
  readonly word: string;
  readonly mark: string;
}

/** What a form of date has: a day, a month by name or number, a year; `a` and `b` where day and month may stand either way. */
type Pieces = Readonly<Partial<Record<'d' | 'm' | 'name' | 'y' | 'a' | 'b', string>>>;

/** Full dates, months with a year and days with a month, and what is left of the query without them. */
export function takeDates(
  text: string,
  months: Readonly<Record<string, number>>,
): { readonly rest: string; readonly dates: readonly QueryDate[] } {
  const dates: QueryDate[] = [];
  const names = oneOf(Object.keys(months).map((name) => name.replace(/\W/g, '')));
  const take = (word: string, pieces: Pieces) => {
    dates.push({ word, mark: markOf(pieces, months) });
    return ' ';
  };
  const apart = text
    .replace(firstOfDays(names), (...match: unknown[]) => {
      const pieces = match.at(-1) as Pieces;
      return take(`${pieces.d} ${pieces.name}`, pieces);
    })
    .replace(new RegExp(`\\b(${names})\\b\\.? (\\d{1,2}) ?[-–] ?(\\d{1,2})\\b(?!-)`, 'gi'), '$1 $2; $1 $3');
  const rest = formsOf(names).reduce(
    (left, form) => left.replace(form, (all: string, ...match: unknown[]) => take(all, match.at(-1) as Pieces)),
    apart,
  );
  return { rest, dates };
}

/** The first of two days that share a month: *9–* of *9–11 July 2031*. */
function firstOfDays(names: string): RegExp {
  return new RegExp(`\\b(?<d>\\d{1,2}) ?[-–] ?(?=\\d{1,2} (?<name>${names})\\b\\.?,?(?: (?<y>\\d{4})\\b)?)`, 'gi');
}

/** In the order in which they are looked for: what is longer goes before what it holds. */
function formsOf(names: string): readonly RegExp[] {
  return [
    /\b(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)\b/g, // 2031-07-09
    /\b(?<a>\d{1,2})([./])\s?(?<b>\d{1,2})\2(?<y>\d{4})\b/g, // 9.7.2031, 7/19/2031
    new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?<name>${names})\\b\\.?,?(?: (?<y>\\d{4})\\b)?`, 'gi'), // 9 July 2031, 9 July
    new RegExp(`\\b(?<name>${names})\\b\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y>\\d{4})\\b)?`, 'gi'), // July 9th, 2031
    new RegExp(`\\b(?<name>${names})\\b\\.?,? (?<y>\\d{4})\\b`, 'gi'), // Sept 2031
    /\b(?<y>\d{4})-(?<m>\d\d)\b/g, // 2031-07
  ];
}

/** The mark that the index has for a date; of a day without a year, that of the day in any year. */
function markOf({ d, m, name, y, a = '', b = '' }: Pieces, months: Readonly<Record<string, number>>): string {
  const two = (number: string | number) => String(number).padStart(2, '0');
  const [first, second] = Number(b) > 12 ? [b, a] : [a, b];
  const day = d ?? first;
  const month = two(name === undefined ? (m ?? second) : (months[name.toLowerCase().replace('.', '')] ?? 0));
  if (day === '') return monthMark(`${y}-${month}`);
  const [own = '', ofAnyYear = ''] = dayMarks(`${y ?? ''}-${month}-${two(day)}`);
  return y === undefined ? ofAnyYear : own;
}
