import type { DateData } from '../../model/date-data.ts';
import { dayRules } from './days.ts';
import { grammarOf } from './grammar.ts';
import { monthRules } from './months.ts';
import type { DateRule, RuleMaker } from './reading.ts';
import { relativeRules } from './relative.ts';
import { weekdayRules } from './weekdays.ts';
import { yearPartRules } from './year-parts.ts';
import { yearRules } from './years.ts';
import { oncePer } from '../../model/once-per.ts';

/** As many digits in a row no match of theirs is without. */
const digits: Readonly<Record<1 | 3 | 4, ReadonlySet<string>>> = {
  1: new Set(['famous-day', 'day-month', 'month-day', 'day-of-list', 'day-of-story', 'era-year', 'century']),
  3: new Set(['month-year', 'early-year']),
  4: new Set(['iso', 'day-elsewhere', 'year-range', 'short-year', 'year', 'decade']),
};
/** What they mean hangs on no tense. */
const timeless = new Set([
  'iso',
  'day-elsewhere',
  'famous-day',
  'numeric',
  'month-year',
  'year-range',
  'short-year',
  'year',
  'early-year',
  'era-year',
  'spoken-year',
  'decade',
  'decade-word',
  'century',
  'of-the-month',
  'year-before',
  'that-unit',
  'counted',
  'unit-before',
  'this-part-of-day',
  'vague',
]);
const deictic = new Set(['weekday', 'weekday-of-week', 'day-word', 'the-weekend', 'this-part-of-day', 'shifted-unit', 'month-of-year']);
/** The rules of a language; where two fit, the longer match wins. */
export const dateRulesOf = oncePer(makeRules);

function makeRules(data: DateData): readonly DateRule[] {
  const hints = hintsOf(data);
  const needs = needsOf(data);
  const rule: RuleMaker = (id, source, read) => {
    const [hint, need] = [hints.get(id), needs.get(id)];
    return {
      id,
      pattern: typeof source === 'string' ? new RegExp(source, 'gu') : source,
      digits: digits[4].has(id) ? 4 : digits[3].has(id) ? 3 : digits[1].has(id) || typeof source !== 'string' ? 1 : 0,
      ...(need ? { needs: need } : {}),
      ...(hint ? { hint } : {}),
      ...(deictic.has(id) ? { deictic: true } : {}),
      ...(timeless.has(id) ? { timeless: true } : {}),
      read,
    };
  };
  return [dayRules, monthRules, yearRules, yearPartRules, weekdayRules, relativeRules].flatMap((rules) => rules(data, rule));
}

/** The words of all rules' hints: where none of them stands, only rules without a hint can match. */
export const dateWordsOf = oncePer(
  (data: DateData): ReadonlySet<string> => new Set([...hintsOf(data).values()].flatMap((hint) => [...hint])),
);

/** What no match of some rules is without, where digits alone would not spare many texts their search. */
function needsOf(data: DateData): ReadonlyMap<string, RegExp> {
  const { forms } = data;
  const ordinal = new RegExp(`\\d${forms.ordinalEnding}`, 'u');
  return new Map([
    ['day-of-story', ordinal],
    ['century', ordinal],
    ['decade', new RegExp(`\\d0${forms.decadeEnding}`, 'u')],
    ['era-year', new RegExp(`${forms.ours}|${forms.beforeOurs}`, 'u')],
    ['day-of-list', new RegExp(`${grammarOf(data).day}${forms.and}\\s+\\d`, 'u')],
    ['year-range', /\d[-–/]\d/],
    ['short-year', /\d\s[-–—]\s\d/],
    ['month-of-year', new RegExp(grammarOf(data).yearUnit, 'u')],
  ]);
}

/** For each rule the words that none of its matches is without, as far as one kind of word tells. */
function hintsOf(data: DateData): ReadonlyMap<string, ReadonlySet<string>> {
  const longest = (words: readonly string[]) => words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const parts = (...lists: readonly Iterable<string>[]) =>
    new Set(lists.flatMap((phrases) => [...phrases].map((phrase) => longest(phrase.match(/\p{L}+/gu) ?? []))));
  const [months, seasons, units] = [data.months, data.seasons, data.units].map((map) => parts(map.keys()));
  const wordsOf = (unit: string) => parts([...data.units].flatMap(([word, its]) => (its === unit ? [word] : [])));
  const table: readonly (readonly [ReadonlySet<string> | undefined, string])[] = [
    [parts(data.monthsElsewhere.keys()), 'day-elsewhere'],
    [months, 'day-month month-day day-of-list month-year month-of-year month'],
    [parts(data.weekdays.keys()), 'weekday weekday-of-week'],
    [seasons, 'season'],
    [units, 'shifted-unit counted unit-before'],
    [wordsOf('year'), 'of-the-year year-before'],
    [wordsOf('month'), 'of-the-month'],
    [wordsOf('weekend'), 'the-weekend'],
    [wordsOf('century'), 'century'],
    [parts(data.units.keys(), data.seasons.keys()), 'that-unit'],
    [parts(data.days.keys()), 'day-word'],
    [parts(data.timesOfDay), 'this-part-of-day'],
    [parts(data.vague), 'vague'],
    [parts(data.holidays.keys()), 'holiday'],
    [parts(data.yearParts.keys(), [data.forms.quarterSign.toLowerCase(), data.forms.halfSign.toLowerCase()]), 'quarter'],
    // With the letter of *the ’80s*.
    [parts(data.decades.keys(), data.forms.decadeEnding.match(/\p{L}+/gu) ?? []), 'decade-word'],
    [parts(data.spokenCenturies.keys(), data.spokenThousands.keys()), 'spoken-year'],
  ];
  return new Map(table.flatMap(([words, ids]) => (words ? ids.split(' ').map((id) => [id, words] as const) : [])));
}
