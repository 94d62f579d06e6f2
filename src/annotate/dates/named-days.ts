import type { Edtf } from '../../model/date.ts';
import type { DateData } from '../../model/date-data.ts';
import type { DateFind } from './find.ts';
import { findAll } from '../words/find-all.ts';
import { grammarOf } from './grammar.ts';
import type { Passage } from '../words/passage.ts';
import { oncePer } from '../../model/once-per.ts';

/**
 * Days that a text names by what they are, where it says beside the name which day that is:
 * *Saturday, the opening night*; *Yesterday, day five of the cup*; *today is the eighth day*.
 * The opening night and day five stand for that day in the rest of the text; a *first day* may be that of anything.
 */
export function readNamedDays(passages: readonly Passage[], finds: readonly DateFind[], data: DateData): readonly DateFind[] {
  const { some, pattern, before, after } = patternsOf(data);
  const byPassage = Map.groupBy(finds, ({ passage }) => passage);
  const said = passages.flatMap(({ block: { text } }, passage) => {
    if (!some.test(text)) return [];
    const dates = byPassage.get(passage) ?? [];
    return findAll(text, pattern).flatMap((match): readonly Said[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (dates.some((date) => date.start < end && start < date.end)) return [];
      const beside = dates.find(
        (date) =>
          isDay(date)
          && ((date.end <= start && before.test(text.slice(date.end, start)))
            || (date.start >= end && date.start - end < widest && after.test(text.slice(end, date.start)))),
      );
      return [{ passage, start, end, ...nameOf(match, data), ...(beside?.date ? { value: beside.date.value } : {}) }];
    });
  });
  const known = new Map<string, ReadonlySet<Edtf>>();
  for (const { name, value } of said) if (value !== undefined) known.set(name, new Set([...(known.get(name) ?? []), value]));
  return said.flatMap(({ passage, start, end, name, own, value }): readonly DateFind[] => {
    const [only, ...others] = known.get(name) ?? [];
    const found = value ?? (own && others.length === 0 ? only : undefined);
    return found === undefined
      ? []
      : [
          {
            passage,
            start,
            end,
            rule: 'named-day',
            date: { value: found, basis: 'resolved', rule: 'named-day' },
            ...(value === undefined ? {} : { closes: true }),
          },
        ];
  });
}

/** Without the years inside names of days: *day five of the (2018) cup*. */
export function withoutYearsOf(
  finds: readonly DateFind[],
  named: readonly DateFind[],
  passages: readonly Passage[],
  { forms }: DateData,
): readonly DateFind[] {
  const joined = new RegExp(`^\\s+${forms.of}\\s+${forms.definite}\\s+$`, 'u');
  return finds.filter(
    (find) =>
      find.rule !== 'year'
      || !named.some(
        (day) =>
          day.passage === find.passage
          && day.end < find.start
          && find.start - day.end < 12
          && joined.test(passages[find.passage]?.block.text.slice(day.end, find.start) ?? ''),
      ),
  );
}

/** As far from its name a day may stand: *opening night of the exhibition, January 23*. */
const widest = 70;

interface Said {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** True for a name that is of one day in the whole text. */
  readonly own: boolean;
  readonly value?: Edtf;
}

function isDay({ date }: DateFind): boolean {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date.value);
}

function nameOf(
  [, opening, ordinal, word, count]: RegExpExecArray,
  { numerals }: DateData,
): { readonly name: string; readonly own: boolean } {
  if (count !== undefined) return { name: String(numerals.get(count.toLowerCase()) ?? Number(count)), own: true };
  return { name: `${opening ?? ordinal} ${word}`.toLowerCase(), own: opening !== undefined };
}

interface Patterns {
  readonly some: RegExp;
  readonly pattern: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
}

const patternsOf = oncePer(makePatterns);

function makePatterns(data: DateData): Patterns {
  const { ordinal, numeral, article } = grammarOf(data);
  const { namedDay, namedDayOf, dayOrNight, dayNumber, isThe, of } = data.forms;
  return {
    some: new RegExp(`\\b(?:${dayOrNight}|${dayNumber})\\b`, 'u'),
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:${article}\\s+)?(?:(${namedDay})|(${namedDayOf}|${ordinal}))\\s+(${dayOrNight})|${dayNumber}\\s+(\\d{1,2}|${numeral}))(?![\\p{L}-])`,
      'gu',
    ),
    before: new RegExp(`^(?:,\\s+|\\s+${isThe}\\s+)$`, 'u'),
    after: new RegExp(`^(?:\\s+${of}\\s[^,.;]+)?,\\s+(?:\\p{Ll}{2}\\s+)?$`, 'u'),
  };
}
