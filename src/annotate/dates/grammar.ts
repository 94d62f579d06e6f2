import type { DateData } from '../../model/date-data.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import { wordBefore } from '../words/word-before.ts';

/** Pieces of date patterns, as regular-expression source, and readers of their words; made once per language. */
interface DateGrammar {
  readonly month: string;
  /** As other languages write it, in any letter case. */
  readonly monthElsewhere: string;
  readonly weekday: string;
  readonly season: string;
  readonly ordinal: string;
  readonly numeral: string;
  /** With a small or a capital letter: *Last Year*. */
  readonly unit: string;
  /** *year*, singular. */
  readonly yearUnit: string;
  /** *week*, singular. */
  readonly weekUnit: string;
  readonly yearKind: string;
  readonly yearPart: string;
  /** *the*; *before*, *after*; *this*, *last* (morning). */
  readonly article: string;
  readonly neighbour: string;
  readonly partShift: string;
  readonly shift: string;
  /** Of these, *this*. */
  readonly sameShift: string;
  readonly after: string;
  readonly day: string;
  readonly year: string;
  readonly timeOfDay: string;
  /** *early*, *mid-* before a day, month or decade. */
  readonly part: string;
  readonly decade: string;
  /** Number words below a hundred: *ninety-seven*. */
  readonly tens: string;
  readonly vague: string;
  readonly holiday: string;
  readonly dayWord: string;
  readonly spokenCentury: string;
  readonly spokenThousand: string;
  /** Between the two ends of a range. */
  readonly to: string;
  /** 1–12 of a month's name, 0 of another word. */
  readonly monthOf: (text: string | undefined) => number;
  readonly shiftOf: (text: string | undefined) => number | undefined;
  /** Whether a name of a month or weekday is cut short: *Sept*. */
  readonly isShort: (name: string) => boolean;
  readonly number: (text: string | undefined) => number;
  /** The last word before an expression, lower case. */
  readonly wordBefore: (before: string) => string;
}

/** The pieces of a language's date patterns. */
export const grammarOf = oncePer(makeGrammar);

function makeGrammar(data: DateData): DateGrammar {
  const names = [...data.months.keys(), ...data.weekdays.keys()];
  const short = new Set(names.filter((name) => names.some((full) => full.length > name.length && full.startsWith(name))));
  const capital = (words: Iterable<string>) => {
    const all = [...words];
    return `(?:${oneOf(all.filter((w) => short.has(w)).map(capitalised))}\\b\\.?|${oneOf(all.filter((w) => !short.has(w)).map(capitalised))}\\b)`;
  };
  const number = (from: number, to: number) =>
    oneOf([...data.numerals].flatMap(([word, n]) => (n >= from && n <= to && word.length > 2 ? [word] : [])));
  const one = (kind: string) =>
    oneOf([...data.units].flatMap(([word, unit]) => (unit === kind && !data.pluralUnits.has(word) ? [word] : [])));
  const clean = (text: string | undefined) => (text ?? '').toLowerCase().replace('.', '');
  return {
    month: `(?:${capital(data.months.keys())}|${capitals(data.months.keys())}\\b)`,
    monthElsewhere: oneOf([...data.monthsElsewhere.keys()].flatMap((name) => [name, capitalised(name), name.toUpperCase()])),
    weekday: `(?:${capital(data.weekdays.keys())}|${capitals(data.weekdays.keys())}\\b)`,
    season: anyCase(data.seasons.keys()),
    ordinal: anyCase(data.ordinals.keys()),
    numeral: anyCase(data.numerals.keys()),
    unit: anyCase(data.units.keys()),
    yearUnit: one('year'),
    weekUnit: one('week'),
    yearKind: oneOf(data.yearKinds),
    yearPart: oneOf(data.yearParts.keys()),
    article: anyCase(data.articles),
    neighbour: oneOf(data.neighbours.keys()),
    partShift: anyCase(data.partShifts.keys()),
    shift: anyCase(data.shifts.keys()),
    sameShift: anyCase([...data.shifts].flatMap(([word, by]) => (by === 0 ? [word] : []))),
    after: oneOf(data.after.keys()),
    day: `(?:3[01]|[12]\\d|0?[1-9])${data.forms.ordinalEnding}?\\b`,
    year: '(?:1[1-9]\\d\\d|20\\d\\d)\\b(?![%:.,]?\\d)',
    timeOfDay: oneOf(data.timesOfDay),
    part: anyCase(data.parts),
    decade: oneOf(data.decades.keys()),
    tens: `(?:${number(20, 99)}(?:[-\\s]${number(1, 9)})?|${number(1, 19)})\\b`,
    vague: oneOf(data.vague),
    holiday: oneOf([...data.holidays.keys()].map(titled)).replaceAll("'", "['’]"),
    dayWord: `(?:${anyCase(data.days.keys())}|${capitals(data.days.keys())})`,
    spokenCentury: anyCase(data.spokenCenturies.keys()),
    spokenThousand: anyCase(data.spokenThousands.keys()),
    to: '\\s*[-–—]\\s*',
    monthOf: (text) => data.months.get(clean(text)) ?? 0,
    shiftOf: (text) => (text === undefined ? undefined : data.shifts.get(text.toLowerCase())),
    isShort: (name) => short.has(clean(name)),
    number: (text) => Number.parseInt(text ?? '', 10),
    wordBefore,
  };
}

/** Words in capitals. */
function capitals(words: Iterable<string>): string {
  return oneOf([...words].map((word) => word.toUpperCase()));
}

/** Words with a small or a capital first letter. */
function anyCase(words: Iterable<string>): string {
  return oneOf([...words].flatMap((w) => [w, capitalised(w)]));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @example titled('fourth of july') // 'Fourth of July' */
function titled(words: string): string {
  return words.replace(/(?<![\p{L}'])\p{L}(?=\p{L}{2}|\p{L}\b\.)/gu, (letter) => letter.toUpperCase());
}
