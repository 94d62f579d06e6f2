import type { FigureData } from '../../model/reading-data.ts';
import { plain } from './plain.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';

/** Patterns of figures, made once per language. */
export interface FigurePattern {
  /**
   * A number or a range of two, each with its sign (`sign`, `code`, `sign2`), digits or words (`n`, `n2`), multiplier (`m1`, `m2`) and unit
   * (`u1`); `open` opens a range.
   */
  readonly number: RegExp;
  /** The first number of a range alone, from where it begins. */
  readonly single: RegExp;
  /** Before *from … to …*: the way from one amount to another, no range. */
  readonly change: RegExp;
  /** Right before two amounts that are no range: by how much, and to what. */
  readonly by: RegExp;
  /** A word that opens a range whatever stands before: *between*. */
  readonly between: RegExp;
  /** A part of a whole: `whole`; `count` and `part`; `some` and `all`. */
  readonly share: RegExp;
  /** Words of which one stands in every share: a fraction, or the first that joins its two numbers. */
  readonly fractionWords: ReadonlySet<string>;
  readonly shareWords: ReadonlySet<string>;
  readonly of: RegExp;
  readonly modifier: RegExp;
  /** A modifier that stands after. */
  readonly after: RegExp;
  readonly period: RegExp;
  readonly currency: RegExp;
  /** A currency by its code, in capitals, after the number. */
  readonly code: RegExp;
  /** A unit that is more than one word, or none: *km/h*, *cubic metres*, *m*. */
  readonly measure: RegExp;
  readonly percent: RegExp;
  /** A unit that hangs on its number: *two-year*. */
  readonly hyphened: RegExp;
  readonly periodAdjective: RegExp;
  /** Dollars of no country that is named: *$5*, *5 dollars*; not *US$5*, *5 U.S. dollars*. */
  readonly bareDollars: RegExp;
}

/** The patterns of a language's figures. */
export const figurePatternOf = oncePer(makePattern);

/** @example numberOf('2.5', 'million') // 2500000 */
export function numberOf(
  written: string | undefined,
  multiplier: string | undefined,
  { numerals, multipliers, one, halves, andHalf }: FigureData,
): number | undefined {
  if (written === undefined) return undefined;
  const times = multiplier === undefined ? 1 : (multipliers.get(multiplier.toLowerCase().replace('.', '')) ?? 1);
  const all = plain(written);
  const half = all.endsWith(andHalf) ? 0.5 : 0;
  const lower = half > 0 ? all.slice(0, -andHalf.length).trim() : all;
  const word = one.has(lower)
    ? 1
    : (halves.get(lower)
      ?? (lower.includes('-') && /^\p{L}/u.test(lower)
        ? lower.split('-').reduce((sum, part) => sum + (numerals.get(part) ?? Number.NaN), 0)
        : numerals.get(lower)));
  const number =
    word
    ?? Number(
      /^\d{1,3}(?:(?:\.\d{3}){2,}|\.000)$/.test(lower)
        ? lower.replace(/\./g, '')
        : /[, ]\d{3}(?!\d)/.test(lower)
          ? lower.replace(/[, ]/g, '')
          : lower.replace(',', '.'),
    );
  const value = (number + half) * times;
  if (!Number.isFinite(value)) return undefined;
  // What multiplying leaves behind the twelfth digit is no part of the number: 2.3 million.
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

function makePattern(data: FigureData): FigurePattern {
  const capital = (words: Iterable<string>) => oneOf([...words].flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1)]));
  const named = (from: number, to: number) =>
    oneOf([...data.numerals].flatMap(([word, value]) => (value >= from && value <= to ? [word] : [])));
  // A space may stand before the sign: *NZ $ 26 million*.
  const signs = oneOf(data.currencySigns.keys()).replace(/(?<=\p{Lu})(?=\\\$)/gu, '\\s?');
  const codes = oneOf(
    [...data.currencies.keys()].filter((w) => w.length === 3 && data.currencies.get(w) === w.toUpperCase()).map((w) => w.toUpperCase()),
  );
  const units = oneOf([...data.units.keys()].filter((unit) => /^\p{L}+$/u.test(unit)));
  const multipliers = [...data.multipliers.keys()].filter((w) => !data.multiplierSigns.has(w));
  // A headline may have *Million*, a line in capitals *MILLION*: single words, for of a pattern beyond 20 KB V8 makes slow code,.
  const [single, several] = [multipliers.filter((word) => !word.includes(' ')), multipliers.filter((word) => word.includes(' '))];
  const long = `(?:${oneOf(several)}|${oneOf(single.map((word) => word.toUpperCase()))}|${oneOf(single).replace(/(?<=[:|])\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`)})`;
  const multiplier = `(?:${long}|(?<=\\d)${oneOf(data.multiplierSigns)})\\b`;
  // Indian texts part hundreds of thousands: *1,50,000*. Continental texts part thousands by a space or stop (by a stop where nothing else
  // can be meant), and decimals by a comma.
  const digits = `\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:\\.\\d{3})+\\.\\d{3}(?!\\d)|\\d{1,3}\\.000(?!\\d)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d|\\s\\d)|\\d+,\\d{1,2}(?=\\s*${long}\\b|\\s?%)|\\d+(?:\\.\\d+)?`;
  const inWords = `(?:${named(20, 90)}-${named(1, 9)}|${capital(data.numerals.keys())})`;
  const words = `${inWords}(?![\\p{L}\\d]|-(?!(?:${units})\\b|${long}\\b))`;
  const one = `(?:${capital(data.halves.keys())}|${capital(data.one)})(?=\\s*${long}\\b)`;
  const n = `(?:${digits}|${words}|${one})(?:\\s+${data.andHalf.replace(/ /g, '\\s+')}\\b)?`;
  const money = oneOf([...data.currencies.keys()].filter((word) => word.length > 3 && !word.includes(' ')));
  const percent = `(?:\\s?${oneOf([...data.percent].filter((w) => w !== '%'))}\\b|\\s?%)`;
  const first = `(?:(?<sign>${signs})\\s?|(?<code>${codes})\\s?)?(?<n>${n})(?:[\\s-]*(?<m1>${multiplier}))?`;
  const second = `(?:(?<sign2>${signs}|${codes})\\s?)?(?<n2>${n})(?:[\\s-]*(?<m2>${multiplier}))?`;
  const unitBetween = `(?<u1>${percent}|\\s${money}\\b)?`;
  const opened = [...data.ranges].map(([open, and]) => `(?<open>${capital([open])}\\s+)${first}${unitBetween}\\s+${and}\\s+${second}`);
  const plainRange = `${first}(?:${unitBetween}\\s*(?:[-–—]|(?<=\\s)${oneOf(data.between)}\\b)\\s*${second})?`;
  const unitSigns = [...data.units.keys()].filter((unit) => unit.length === 1 || /[^a-z]/.test(unit) || /^(?:ha|kph|kmh)$/.test(unit));
  // *9km*, *450MW*: the short ones without a space; with one they are words like others.
  const glued = [...data.units.keys()].filter((unit) => /^[a-z]{2,3}$/.test(unit)).flatMap((unit) => [unit, data.units.get(unit) ?? unit]);
  return {
    number: new RegExp(`(?<![\\p{L}\\d.,:/-])(?:${[...opened, plainRange].join('|')})(?![\\d]|[.:/,-]\\d)`, 'gu'),
    single: new RegExp(`${first}(?![\\d])`, 'uy'),
    change: new RegExp(`\\b${oneOf(data.changes)}\\b[^.;]{0,40}$`, 'u'),
    by: new RegExp(`\\b${oneOf(data.changeBy)}\\s+$`, 'u'),
    between: new RegExp(`^${capital([...data.ranges].flatMap(([open, and]) => (data.between.has(and) ? [] : [open])))}\\s`, 'u'),
    share: new RegExp(
      `(?<![\\p{L}\\d.,-])(?:(?<whole>${capital(data.wholeFractions.keys())})(?=\\s+${data.of}\\b|\\s+${oneOf(data.articles)}\\s)|(?<count>${capital(data.one)}|${inWords})[\\s-](?<part>${oneOf(data.fractions.keys())})(?=\\s+${data.of}\\b)|(?<some>${n})\\s+${oneOf(data.shareOf)}\\s+(?<all>${n}))(?![\\p{L}\\d-])`,
      'gu',
    ),
    fractionWords: new Set([...data.wholeFractions.keys(), ...data.fractions.keys()]),
    shareWords: new Set([...data.shareOf].map((words) => words.split(' ')[0] ?? '')),
    of: new RegExp(`^\\s+(?:${data.of}\\s+(?:${oneOf(data.wholes)}\\s+)*|${oneOf(data.articles)}\\s+)`, 'u'),
    // *below the 5 percent they had asked for* says what 5 percent is compared with, not that it is less.
    modifier: new RegExp(`\\b${oneOf(data.modifiers.keys())}\\s+$`, 'iu'),
    after: new RegExp(`^\\s+${oneOf(data.modifiersAfter.keys())}\\b`, 'u'),
    period: new RegExp(`^\\s+${oneOf(data.periods.keys())}\\b`, 'u'),
    code: new RegExp(`^\\s?(${oneOf([...data.currencySigns.keys()].filter((sign) => /^\p{Lu}{3}$/u.test(sign)))})(?![\\p{L}\\d])`, 'u'),
    measure: new RegExp(`^(?:\\s?(${oneOf(unitSigns)})|(${oneOf(glued)}))(?![\\p{L}\\d/])`, 'u'),
    percent: new RegExp(`^${percent}`, 'u'),
    hyphened: new RegExp(`^-(${units})\\b(?!-${data.age})`, 'u'),
    periodAdjective: new RegExp(`\\b(${oneOf(data.periodAdjectives.keys())})\\b[^.,;]{0,40}$`, 'u'),
    bareDollars: new RegExp(`(?<!\\p{L}\\s?)\\$|(?<!\\p{Lu}[\\p{L}.]*\\s+)${data.dollars.word}`, 'u'),
    currency: new RegExp(
      `^[\\s-]?(${oneOf(data.currencies.keys())}|${oneOf([...data.currencySigns.keys()].filter((sign) => sign.length === 1 && sign !== '$'))})(?![\\p{L}])`,
      'iu',
    ),
  };
}
