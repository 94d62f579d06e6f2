import type { Edtf, KnownDate } from '../../model/date.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** EDTF codes that stand in the month's place for seasons, quarters and halves. */
const seasons: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  29: 'spring',
  30: 'summer',
  31: 'autumn',
  32: 'winter',
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'fourth quarter',
  37: 'first third',
  38: 'second third',
  39: 'last third',
  40: 'first half',
  41: 'second half',
};

/**
 * A date in words, as fine as it is and no finer.
 *
 * @example dateWords('2024-07-09/2024-07-11') // '9–11 July 2024'
 * @example dateWords('../2024-06-07') // 'by 7 June 2024'
 * @example dateWords('XXXX-05-06') // '6 May, year not stated'
 */
export function dateWords(value: Edtf | string): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const words = inWords(value);
  known.set(value, words);
  return words;
}

/** The same few thousand dates are asked for over and over: once for every list an event stands in. */
const known = new Map<string, string>();

function inWords(value: string): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return yearNote(point(from), [from]);
  if (isOpen(from) && isOpen(to)) return 'not dated';
  if (isOpen(from)) return yearNote(`${from === '' ? 'until' : 'by'} ${point(to)}`, [to]);
  if (isOpen(to)) return yearNote(`from ${point(from)}`, [from]);
  return yearNote(range(from, to), [from, to]);
}

/** The same with its day and month held on one line, for running words of pages; data and search keep plain spaces. */
export function dateOnPage(value: Edtf | string): string {
  return unbroken(dateWords(value));
}

/** A date's words with a no-break space between day and month. @example unbroken('by 7 June 2024') // 'by 7\u00a0June 2024' */
export function unbroken(date: string): string {
  return date.replace(/(?<=\d) (?=\p{Lu})/gu, '\u00a0');
}

/**
 * The same without the year and with long months cut, for narrow columns under the year; a stretch of several years keeps them.
 *
 * @example '9–11 Sept', 'Jan 2020 – Nov 2024'
 */
export function dateWordsInYear(value: Edtf | string): string {
  const [from = '', to = from] = value.split('/');
  const isOfYears = !isOpen(from) && !isOpen(to) && from.slice(0, 4) !== to.slice(0, 4);
  const words =
    (isOfYears ? dateWords(value) : dateWords(value).replace(/(?:,? (?:of )?)(?:\d{4}|year not stated)(?=$| –)/g, '')).trim()
    || dateWords(value);
  return /\d/.test(words) ? words.replace(/\p{Lu}\p{Ll}+/gu, shortMonth) : words;
}

/** A month's name, cut where it is long. @example shortMonth('September') // 'Sept' */
export function shortMonth(name: string): string {
  if (!months.includes(name) || name.length < 6) return name;
  return name.slice(0, name === 'September' ? 4 : 3);
}

/** A date's words before those of a later one: without the year they share. @example withoutYearOf('2024-09', '2024-02') // 'February' */
export function withoutYearOf(later: string, date: string): string {
  return date.slice(0, 4) === later.slice(0, 4) ? dateWords(date).replace(/ \d+$/, '') : dateWords(date);
}

/**
 * A known date as pages show it: the time of day where stated, square brackets round what no source says.
 *
 * @example '12 March 2024, 16:07 UTC'
 */
export function knownDateWords({ value, basis, time }: Pick<KnownDate, 'value' | 'basis' | 'time'>): string {
  const words = `${dateWords(value)}${time === undefined ? '' : `, ${time.replace(/Z$|(?=[+-]\d\d:\d\d$)/, ' UTC')}`}`;
  return basis === 'inferred' ? `[${words}]` : words;
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

/** One end: its words with *c.* and *perhaps* before them; a year that is not known is left out. */
function point(part: string): string {
  const bare = part.replace(/[?~%]/g, '');
  const doubt = part.includes('%') ? 'perhaps c. ' : part.includes('?') ? 'perhaps ' : part.includes('~') ? 'c. ' : '';
  return doubt + join(pieces(bare));
}

interface Pieces {
  readonly day?: string;
  readonly month?: string;
  /** True where `month` is a season, quarter or half. */
  readonly season?: boolean;
  readonly year?: string;
}

function pieces(bare: string): Pieces {
  const match = /^(-?[\dX]{4,})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(bare);
  if (!match) return { year: bare };
  const [, year = '', month, day] = match;
  const season = month === undefined ? undefined : seasons[month];
  const name = season ?? (month === undefined ? undefined : months[Number(month) - 1]);
  return {
    ...(day === undefined || day.includes('X') || name === undefined ? {} : { day: String(Number(day)) }),
    ...(name === undefined ? {} : { month: name }),
    ...(season === undefined ? {} : { season: true }),
    ...(year.startsWith('XXXX') ? {} : { year: yearWords(year) }),
  };
}

function yearWords(year: string): string {
  if (/^\d{2}XX$/.test(year)) return ordinalCentury(Number(year.slice(0, 2)) + 1);
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (year.startsWith('-')) return `${Number(year.slice(1)) + 1} BC`;
  return String(Number(year));
}

/** @example ordinalCentury(21) // '21st century' */
function ordinalCentury(number: number): string {
  const tail = number % 100 >= 11 && number % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return `${number}${tail} century`;
}

function join({ day, month, season, year }: Pieces): string {
  const of = season && month?.includes(' ') && year !== undefined ? 'of ' : '';
  return [day, month, year === undefined ? undefined : `${of}${year}`].filter((part) => part !== undefined).join(' ');
}

function range(from: string, to: string): string {
  const plain = !/[?~%]/.test(from + to);
  const [a, b] = [pieces(from.replace(/[?~%]/g, '')), pieces(to.replace(/[?~%]/g, ''))];
  const sameYear = a.year === b.year;
  if (plain && sameYear && a.month === b.month && a.day !== undefined && b.day !== undefined) return `${a.day}–${join(b)}`;
  if (plain && sameYear && a.month !== undefined && b.month !== undefined) {
    const { year: _, ...start } = a;
    return start.day === undefined && b.day === undefined ? `${join(start)}–${join(b)}` : `${join(start)} – ${join(b)}`;
  }
  if (plain && a.month === undefined && b.month === undefined) return `${join(a)}–${join(b)}`;
  return `${point(from)} – ${point(to)}`;
}

/** Says once that no year is stated, where none is and something else is. */
function yearNote(words: string, parts: readonly string[]): string {
  if (!parts.some((part) => part.startsWith('XXXX'))) return words;
  return words === '' ? 'year not stated' : `${words}, year not stated`;
}
