import edtf from 'edtf';
import { compare } from './order.ts';
import type { Span } from './span.ts';

/**
 * A date as EDTF (ISO 8601-2), as fine as the text says and no finer:
 * `2024-05-06`, `2024-02`, `2024`, `2024-07-09/2024-07-11`, `XXXX-05-06` (year not known),
 * `../2024-06-07` (open start), `2022-03~` (about).
 */
export type Edtf = string & { readonly edtf: unique symbol };

/** Parsing costs 0.1 ms and the same few dates return over and over. */
const known = new Set<string>();

/** Years, months and days that every month has need no parser. */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

/** The only maker of dates. @throws where the text is not EDTF: always a bug of ours. */
export function edtfDate(text: string): Edtf {
  if (!isEdtf(text)) throw new RangeError(`Not an EDTF date: ${text}`);
  return text;
}

/** Whether a text is EDTF; for what people write in `content/`. */
export function isEdtf(text: string): text is Edtf {
  if (plain.test(text) || known.has(text)) return true;
  try {
    edtf(text);
    known.add(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * How a statement is known: the text says it (`stated`), it follows from the text and its
 * date (`resolved`), it follows from other sources (`inferred`), or a person set it (`curated`).
 */
export type Basis = 'stated' | 'resolved' | 'inferred' | 'curated';

/** An event of a text that other sources date. */
export interface SharedEvent {
  /** Its name: *Norden Forum*. */
  readonly event: string;
  /** Where the other sources date it, `S3 ¶12`, in order; never empty. */
  readonly locators: readonly string[];
}

/** A date with how it is known. */
export interface KnownDate {
  readonly value: Edtf;
  readonly basis: Basis;
  /** Words of the seed it rests on; absent where inferred or curated. */
  readonly span?: Span;
  /** Rule id, or for curated dates the reason in words. */
  readonly rule: string;
  /** What an inferred date rests on; the words for it are composed where readers see them. */
  readonly from?: SharedEvent;
  /** Where resolved: the date of the text that it was counted from; absent where that is the text's publication. */
  readonly countedFrom?: Edtf;
  /** True where the words give day or month and only the year was added: *May 6*. */
  readonly yearOnly?: boolean;
  /** Time of day and zone where the text states them, `20:50`, `20:50+02:00`. */
  readonly time?: string;
}

/** How fine a date is. An interval is as fine as its ends. */
export type Granularity = 'day' | 'month' | 'season' | 'year' | 'interval' | 'decade' | 'century';

/** @example granularity(edtfDate('2024-02')) // 'month' */
export function granularity(value: Edtf): Granularity {
  if (value.includes('/')) return 'interval';
  const bare = value.replace(/[?~%]/g, '');
  if (/^-?[\dX]{4}-[\dX]{2}-[\dX]{2}/.test(bare)) return 'day';
  if (/^-?[\dX]{4}-(2[1-9]|3\d|4[01])$/.test(bare)) return 'season';
  if (/^-?[\dX]{4}-[\dX]{2}$/.test(bare)) return 'month';
  if (/^\d{3}X$/.test(bare)) return 'decade';
  if (/^\d{2}XX$/.test(bare)) return 'century';
  return 'year';
}

/** First and last day a date may mean, `YYYY-MM-DD`; undefined on a side that is open or unknown. */
export interface DayRange {
  readonly first?: string;
  readonly last?: string;
}

/**
 * @example dayRange(edtfDate('2024-02')) // { first: '2024-02-01', last: '2024-02-29' }
 * @example dayRange(edtfDate('XXXX-05-06')) // {}
 */
export function dayRange(value: Edtf): DayRange {
  const known = ranges.get(value);
  if (known) return known;
  const range = readRange(value);
  ranges.set(value, range);
  return range;
}

/** Sorting a chronology asks for the same few dates over and over, and parsing one costs 0.1 ms. */
const ranges = new Map<string, DayRange>();

/** Days from the first to the last a date may mean, 0 for one day; undefined where a side is open or unknown. */
export function daysIn(value: Edtf): number | undefined {
  const { first, last } = dayRange(value);
  return first === undefined || last === undefined ? undefined : dayNumber(last) - dayNumber(first);
}

/** Days since 1970. @example dayNumber('1970-01-02') // 1 */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The way back. @example dayOf(1) // '1970-01-02' */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

function readRange(value: Edtf): DayRange {
  const [from = '', to = from] = value.includes('/') ? value.split('/') : [value];
  const first = edge(from, 'min');
  const last = edge(to, 'max');
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
}

/** Order of the chronology: by first day, then by last; dates without a known side come last. */
export function byDate(a: Edtf, b: Edtf): number {
  return compare(timeKey(a), timeKey(b));
}

/** A text that sorts as {@link byDate} orders; no date sorts after all dates. */
export function timeKey(value: Edtf | undefined): string {
  if (value === undefined) return '~';
  const known = keys.get(value);
  if (known !== undefined) return known;
  const { first, last } = dayRange(value);
  const key = `${first ?? last ?? '9999'}|${last ?? '9999'}|${value}`;
  keys.set(value, key);
  return key;
}

const keys = new Map<string, string>();

/** First and last month of the EDTF seasons, northern hemisphere where the code does not say. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03-01', '05-31'],
  22: ['06-01', '08-31'],
  23: ['09-01', '11-30'],
  24: ['12-01', '12-31'],
  33: ['01-01', '03-31'],
  34: ['04-01', '06-30'],
  35: ['07-01', '09-30'],
  36: ['10-01', '12-31'],
  40: ['01-01', '06-30'],
  41: ['07-01', '12-31'],
};

function edge(part: string, side: 'min' | 'max'): string | undefined {
  const bare = part.replace(/[?~%]/g, '');
  if (bare === '' || bare === '..' || bare.startsWith('XXXX')) return undefined;
  if (bare.length === 10 && plain.test(bare)) return bare;
  const season = /^(\d{4})-(\d{2})$/.exec(bare);
  const months = season?.[2] === undefined ? undefined : seasons[season[2]];
  if (months) return `${season?.[1]}-${months[side === 'min' ? 0 : 1]}`;
  // Days, months and years need no parser; what they begin and end with is in their digits.
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(bare) ?? [];
  if (day !== '') return bare;
  if (year !== '' && side === 'min') return `${year}-${month === '' ? '01' : month}-01`;
  if (year !== '')
    return `${year}-${month === '' ? '12' : month}-${new Date(Date.UTC(2000 + (Number(year) % 400), month === '' ? 12 : Number(month), 0)).getUTCDate()}`;
  return new Date(edtf(bare)[side]).toISOString().slice(0, 10);
}
