import type { DateData } from '../../model/date-data.ts';
import { addMonths, formatDay, isDay, type Day } from './calendar.ts';
import { days, holidayIn, pad, yearOf } from './arithmetic.ts';
import { grammarOf } from './grammar.ts';
import { otherEnd, yearBefore } from './other-end.ts';
import { isTold, nearest, type DateContext, type DateReading, type DateRule, type RuleMaker } from './reading.ts';
import { numericDate, parseNumeric } from './numeric-dates.ts';

/** Days by their numbers or names: *6 May*, *July 9-11, 2024*, *07.06.2024*, *April 24 and 25*, *Good Friday*. */
export function dayRules(data: DateData, rule: RuleMaker): readonly DateRule[] {
  const g = grammarOf(data);
  const { number, monthOf, shiftOf } = g;
  const ahead = (before: string) => data.ahead.has(g.wordBefore(before)) && !data.aheadByTense.has(g.wordBefore(before));
  /** *3 June to 5 July 2013* states its year once. */
  const yearOfEnd = (name: string | undefined, after: string) => {
    const end = otherEnd(after, data);
    return end && String(yearBefore(monthOf(name), end));
  };
  /** *No. 14, 5 April*. */
  const noYearBefore = new RegExp(data.forms.noYearBefore, 'iu');
  /** *30 September 420*, where nothing follows that there could be so many of. */
  const earlyYear = '\\d{3}(?=[);:.](?!\\d)|,(?!\\d)|\\s[-–—]|$)';
  /** *3 March last year*; of *3 March this year* the year is a date of its own. */
  const ofYear = `(?:\\s+(?:${data.forms.of}\\s+)?(${g.shift})\\s+${g.yearUnit}\\b)(?<!${g.sameShift}\\s+${g.yearUnit})`;
  /** *5 July that year*: of the year the text has just named. */
  const thatYear = `\\s+(?:${data.forms.of}\\s+)?(${data.forms.sameUnit})\\s+${g.yearUnit}\\b`;
  const yearOfStory = (same: string | undefined, { story }: DateContext) => (same === undefined || !story ? undefined : pad(story.year, 4));
  const yearBy = (shift: string | undefined, context: DateContext) => {
    const [by, from] = [shiftOf(shift), nearest(context)];
    return by === undefined || !from ? undefined : pad(from.year + by, 4);
  };
  return [
    rule('iso', '(?<![\\d/-])(\\d{4})([-/])(\\d\\d)\\2(\\d\\d)(?![\\d/-])', ([, y, , m, d]) =>
      isDay(number(y), number(m), number(d)) ? { value: `${y}-${m}-${d}`, stated: true } : undefined,
    ),
    ...data.famous.map(({ pattern, value }) => rule('famous-day', pattern, () => ({ value, stated: true }))),
    rule('numeric', numericDate, ([, a, , b, y], { order }) => {
      const day = parseNumeric(a ?? '', b ?? '', y ?? '', order);
      return day && { value: formatDay(day), stated: true };
    }),
    rule(
      'day-month',
      `(?<![\\d.,$€£])(?:${g.weekday},?\\s+(?:${data.forms.definite}\\s+)?)?(${g.day})(?:(?:${g.to}|/)(${g.day}))?(?:\\.?(?:\\s+${data.forms.dayOf})?\\s+|-)(${g.month})(?:(?:,?\\s+|-)(${g.year})|\\s+(${earlyYear})|${ofYear}|${thatYear})?`,
      ([, from, to, name, late, early, shift, same], context, before, after) =>
        days(
          {
            from: number(from),
            to: to ? number(to) : undefined,
            month: monthOf(name),
            year: late ?? early?.padStart(4, '0') ?? yearBy(shift, context) ?? yearOfStory(same, context) ?? yearOfEnd(name, after),
            isCounted: shift !== undefined || same !== undefined,
            ahead: ahead(before),
          },
          context,
        ),
    ),
    rule(
      'month-day',
      `(?:(${g.shift})\\s+)?(?:${g.weekday},?\\s+)?(?<!\\p{L}|(?<!\\d)\\d{1,2}\\s)(${g.month})\\s+(?:${data.forms.definite}\\s+)?(${g.day})(?!:\\d|\\s*%|,\\d)(?:${g.to}(${g.day}))?(?:(?:,\\s*|\\s+)(${g.year})|${ofYear}|${thatYear})?`,
      ([, shift, name, from, to, year, shift2, same], context, before, after) =>
        days(
          {
            from: number(from),
            to: to ? number(to) : undefined,
            month: monthOf(name),
            year: year ?? yearBy(shift2, context) ?? yearOfStory(same, context) ?? (shift ? undefined : yearOfEnd(name, after)),
            isCounted: shift2 !== undefined || same !== undefined,
            shift: shiftOf(shift),
            ahead: ahead(before),
          },
          context,
        ),
    ),
    // Some put a stop, a sign or a preposition between: *3. Mai 2023*, *1er mars 2024*, *4 de abril de 2023*.
    rule(
      'day-elsewhere',
      `(?<![\\d.,$€£])(\\d{1,2})(?:\\.|er|º|ª)?\\s+(?:de\\s+|d[’'])?(${g.monthElsewhere})\\.?,?\\s+(?:del?\\s+)?(${g.year})`,
      ([, day, name, year]) => {
        const month = data.monthsElsewhere.get((name ?? '').toLowerCase()) ?? 0;
        return isDay(number(year), month, number(day))
          ? { value: formatDay({ year: number(year), month, day: number(day) }), stated: true }
          : undefined;
      },
    ),
    // The second day of two that share a month stands alone, with the month and year of the first or last.
    rule(
      'day-of-list',
      `(?<=(?<!\\p{L})(${g.month})\\s+${g.day}(?:${data.forms.and}\\s+${g.day}){0,3}${data.forms.and}\\s+)(${g.day})(?![:.]?\\d|\\s*%|\\s+\\p{L}{3,}s\\b|\\s+${g.month})(?:,\\s+(${g.year}))?`,
      ([, name, from, year], context) => days({ from: number(from), month: monthOf(name), year }, context),
    ),
    rule(
      'day-of-list',
      `(?<![\\d.,$€£:])(${g.day})(?=(?:${data.forms.and}\\s+${g.day}){1,4}\\s+(${g.month})(?:,?\\s+(${g.year}))?)`,
      ([, from, name, year], context, before) =>
        noYearBefore.test(before) ? undefined : days({ from: number(from), month: monthOf(name), year }, context),
    ),
    rule(
      'day-of-story',
      `(?<=\\b${data.forms.onThe}\\s+)(\\d{1,2})${data.forms.ordinalEnding}\\b(?!\\s+(?!${data.forms.subject})\\p{L}|-)`,
      ([, day], context) => {
        const { story, anchor, tense } = context;
        if (!story || story.fine === 'year' || !isTold(context))
          return anchor && !context.narrative ? inMonthOf(anchor, number(day), tense) : undefined;
        return isDay(story.year, story.month, number(day))
          ? { value: formatDay({ year: story.year, month: story.month, day: number(day) }) }
          : undefined;
      },
    ),
    rule(
      'holiday',
      `(?<!\\p{L}|-)(?:(${g.shift})\\s+)?(${g.holiday})(?!\\p{L}|-\\p{L})(?:,?\\s+(?:${data.forms.of}\\s+)?(${g.year}))?`,
      ([, shift, name, year], context, before, after) => {
        const key = (name ?? '').toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
        const holiday = data.holidays.get(key);
        if (
          !holiday
          || (data.holidaysDoubtful.has(key)
            && ((!shift && !year && !data.prepositions.has(g.wordBefore(before))) || (!shift && !year && /^\s+\p{L}{4}/u.test(after))))
        )
          return undefined;
        const near = holidayIn((nearest(context) ?? { year: 2000 }).year, holiday);
        const found = year ? number(year) : yearOf(near.month, near.day, context, shiftOf(shift), ahead(before));
        if (found === undefined)
          return { ...('day' in holiday ? { value: `XXXX-${pad(holiday.month, 2)}-${pad(holiday.day, 2)}` } : {}), unanchored: true };
        return { value: formatDay(holidayIn(found, holiday)), ...(year ? { stated: true } : { yearOnly: shift === undefined }) };
      },
    ),
  ];
}

/** *on the 20th*, in news: the last such day, or the next one where the text looks ahead. */
function inMonthOf(anchor: Day, day: number, tense: 'past' | 'future' | undefined): DateReading | undefined {
  const by = tense === 'future' ? (day < anchor.day ? 1 : 0) : day > anchor.day ? -1 : 0;
  const [year, month] = addMonths(anchor, by);
  return isDay(year, month, day) ? { value: formatDay({ year, month, day }) } : undefined;
}
