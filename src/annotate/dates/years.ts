import type { DateData } from '../../model/date-data.ts';
import { formatMonth } from './calendar.ts';
import { pad } from './arithmetic.ts';
import { grammarOf } from './grammar.ts';
import { earlierStory, isTold, nearest, type DateRule, type RuleMaker } from './reading.ts';

/** Two years further apart than this are no span of years but other numbers. */
const longest = 300;

/** *2023/24* is a season; *2009/28* numbers something else. */
const isSlash = (text: string) => text.charAt(4) === '/' && text.length < 9;

/** Years and more: *1996*, *2014–2019*, *490 BC*, *nineteen ninety-six*, *the end of the year*, *the 1990s*, *the 19th century*. */
export function yearRules(data: DateData, rule: RuleMaker): readonly DateRule[] {
  const g = grammarOf(data);
  const { number, monthOf } = g;
  const { forms } = data;
  const [nameBefore, noYearBefore, yearBefore, noYearAfter, thingsAfter, beforeOurs] = [
    forms.nameBeforeYear,
    forms.noYearBefore,
    forms.yearBeforeNumber,
    forms.noYearAfter,
    forms.thingsAfter,
    `^\\s*${forms.beforeOurs}`,
  ].map((source) => new RegExp(source, 'iu'));
  const endOfYear = new RegExp(forms.endOfYear, 'u');
  const [sure, placed, counted] = [
    new RegExp(forms.earlyYearSure, 'iu'),
    new RegExp(forms.earlyYearPlaced, 'iu'),
    /^\s+(?:\p{Ll}+\s+)?\p{Ll}+s\b/u,
  ];
  const spoken = (words: string) =>
    words
      .toLowerCase()
      .split(/[-\s]+/)
      .reduce((sum, word) => sum + (data.numerals.get(word) ?? 0), 0);
  const plainYear = g.year.replace('(?![%:.,]?\\d)', '');
  return [
    rule('year-range', `(?<![\\d.,$€£-])(${plainYear})[-–/](\\d{4}|\\d{2})\\b(?!/\\p{L}|[-/.]\\d)`, ([text, a, to]) => {
      const from = number(a);
      const end = to?.length === 2 ? Number(`${String(from).slice(0, 2)}${to}`) : number(to);
      return end > from && end - from <= longest && (!isSlash(text) || end === from + 1)
        ? { value: `${from}/${end}`, stated: true }
        : undefined;
    }),
    // *1892 – 94*
    rule('short-year', `(?<=(?<![\\d.,$€£-])(${plainYear})\\s[-–—]\\s)\\d\\d\\b(?![\\d:.,%]\\d|\\s*(?:%|\\p{L}))`, ([text, from]) => {
      const to = `${from?.slice(0, 2)}${text}`;
      return from !== undefined && to > from ? { value: to, stated: true } : undefined;
    }),
    rule(
      'year',
      `(?<![\\d.,:/$€£#+]|(?<!\\b\\p{L}{3,6})-)(${g.year})(?!${forms.decadeEnding}\\b)(?![-–/]\\d|\\.\\d)`,
      ([, year], _context, before, after) => (isYear(number(year), before, after) ? { value: year ?? '', stated: true } : undefined),
    ),
    rule('early-year', `(?<![\\d.,:/$€£#-])(\\d{3})(?![\\d:%°-]|[.,]\\d|\\s*%)`, ([, year], { early }, before, after) =>
      (sure.test(before) && !counted.test(after)) || (early && placed.test(before) && !counted.test(after))
        ? { value: pad(number(year), 4), stated: true }
        : undefined,
    ),
    rule(
      'era-year',
      `(?:\\b${forms.ours}\\s?(\\d{1,4})\\b|(?<![\\d.,$€£-])(\\d{1,4})\\s?(?:(${forms.beforeOurs})|${forms.ours}\\b))`,
      ([, ours, year, before]) => {
        const n = number(ours ?? year);
        return n > 0 && n < 2100 ? { value: before ? (n === 1 ? '0000' : `-${pad(n - 1, 4)}`) : pad(n, 4), stated: true } : undefined;
      },
    ),
    rule(
      'spoken-year',
      `\\b(?:(${g.month})\\s+)?(?:(${g.spokenCentury})\\s+${forms.spokenJoin}(${g.tens})|(${g.spokenThousand})(?:\\s+${forms.spokenJoin}(${g.tens}))?\\b)`,
      ([, name, century, tens, thousand, ones], _context, before, after) => {
        const next = /^\s+(\p{L}+)/u.exec(after)?.[1] ?? '';
        if (
          century === undefined
          && ones === undefined
          && ((!data.prepositions.has(g.wordBefore(before)) && !data.units.has(g.wordBefore(before)))
            || data.notYears.has(next)
            || thingsAfter?.test(after))
        )
          return undefined;
        const year =
          100
            * (century
              ? (data.spokenCenturies.get(century.toLowerCase()) ?? 0)
              : (data.spokenThousands.get((thousand ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? 0))
          + spoken(tens ?? ones ?? '');
        return year > 0 ? { value: name ? formatMonth(year, monthOf(name)) : String(year), stated: true } : undefined;
      },
    ),
    rule('of-the-year', forms.ofTheYear, ([text], context) => {
      const told = context.tense === 'past' ? earlierStory(context) : undefined;
      const from = told ?? nearest(context);
      if (from && !told && context.done && from.month < 12 && endOfYear.test(text)) return { value: pad(from.year - 1, 4) };
      return from ? { value: pad(from.year, 4) } : { unanchored: true };
    }),
    rule('of-the-month', forms.ofTheMonth, (_match, context) => {
      const from = nearest(context);
      return from && !('fine' in from && from.fine === 'year') ? { value: formatMonth(from.year, from.month) } : { unanchored: true };
    }),
    rule('year-before', forms.yearBefore, (_match, context) => {
      const from = nearest(context);
      return from ? { value: pad(from.year - 1, 4) } : { unanchored: true };
    }),
    rule('decade', `(?:${forms.definite}\\s+)?(?:${g.part}[- ]?)?(?<!\\d)((?:1[1-9]|20)\\d0)${forms.decadeEnding}\\b`, ([, year]) => ({
      value: `${year?.slice(0, 3)}X`,
      stated: true,
    })),
    rule(
      'decade-word',
      `(?:${forms.definite}\\s+)(?:${g.part}[- ]?)?(?:['’](\\d0)${forms.decadeEnding}\\b|(${g.decade})\\b)`,
      ([, digits, word], context) => {
        const tens = digits ? number(digits) : (data.decades.get(word ?? '') ?? 0);
        const from = nearest(context);
        const century = from ? Math.floor(from.year / 100) - Number(!isTold(context) && tens > from.year % 100) : 19;
        return { value: `${century}${tens / 10}X` };
      },
    ),
    rule(
      'century',
      `\\b(?:${forms.definite}\\s+)?(\\d{1,2})${forms.ordinalEnding}[- ]${forms.century}\\b`,
      ([, n], _context, _before, after) => (beforeOurs?.test(after) ? {} : { value: `${pad(number(n) - 1, 2)}XX`, stated: true }),
    ),
  ];

  /** Whether a number of four digits is a year, by the words beside it. */
  function isYear(year: number, before: string, after: string): boolean {
    if (
      nameBefore?.test(before)
      || noYearAfter?.test(after)
      || beforeOurs?.test(after)
      || (noYearBefore?.test(before) && !/^\s*[-–—]\s*\d{4}\b/.test(after))
    )
      return false;
    const [next = '', second = ''] = /^\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/u.exec(after)?.slice(1) ?? [];
    if (data.notYears.has(next) || data.notYears.has(second)) return false;
    if (year < 1900 && thingsAfter?.test(after)) return false;
    if (year < 1900 && /\p{L},\s+$/u.test(before) && /^(?:[.;)\]]|$)/.test(after)) return true;
    const alone = before.trim() === '' && after.trim() === '';
    return year >= 1900 || alone || yearBefore?.test(before) === true;
  }
}
