import type { DateData } from '../../model/date-data.ts';
import { formatMonth } from './calendar.ts';
import { likelyYear, pad, toldYear } from './arithmetic.ts';
import { grammarOf } from './grammar.ts';
import { otherEnd, repeatedEnd, yearBefore } from './other-end.ts';
import { earlierStory, isTold, nearest, type DateContext, type DateReading, type DateRule, type RuleMaker } from './reading.ts';

/** Two words that may be the rest of a person's name. */
const givenName = /^\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+|[’']s\s|\s\()/u;

/** Months: *May 2024*, *May to July 2024*, *May last year*, *in May*. */
export function monthRules(data: DateData, rule: RuleMaker): readonly DateRule[] {
  const g = grammarOf(data);
  const { number, monthOf, shiftOf, wordBefore } = g;
  const { of, sameUnit } = data.forms;
  const possessive = new RegExp(`^${data.forms.possessive}\\b`, 'u');
  // *May and (June)*
  const joined = new RegExp(`(?<!\\p{L})${g.month}(?:\\s+${data.forms.toOtherEnd}\\s+|\\s*[-–—/]\\s*)$`, 'u');
  // *sales this year through August*
  const ofYear = new RegExp(`\\b(${g.shift})\\s+${g.yearUnit}\\s+\\p{Ll}+\\s+$`, 'u');
  return [
    rule(
      'month-year',
      `(?<!\\p{L})(${g.month})(?:${g.to}(${g.month}))?(?:(?:,|\\s+${of})?\\s+(${g.year})|\\s+${of}\\s+(\\d{3})(?=[).;:,]?(?:\\s|$)))`,
      ([, name, name2, late, early]) => {
        const year = late ?? early;
        return {
          value: name2
            ? `${formatMonth(number(year), monthOf(name))}/${formatMonth(number(year), monthOf(name2))}`
            : formatMonth(number(year), monthOf(name)),
          stated: true,
        };
      },
    ),
    rule(
      'month-of-year',
      `(?<!\\p{L})(${g.month})\\s+(?:${of}\\s+)?(?:(${g.shift})\\s+${g.yearUnit}|(?:${data.forms.definite}\\s+)?(${g.shift})\\s+${g.yearUnit}|(${sameUnit})\\s+${g.yearUnit})\\b`,
      ([, name, shift, shift2, same], context) => {
        const by = shiftOf(shift ?? shift2);
        const told =
          same !== undefined || data.shiftsOfStory.has((shift ?? shift2 ?? '').toLowerCase()) || (shift === undefined && isTold(context));
        const from = told ? context.story : nearest(context);
        return from
          ? { value: formatMonth(from.year + (by ?? 0), monthOf(name)) }
          : { value: `XXXX-${pad(monthOf(name), 2)}`, unanchored: true };
      },
    ),
    rule(
      'month',
      `(?<!\\p{L})(?:(${g.shift})\\s+)?(${g.month})(?!\\p{L}|\\s+\\d|-(?!${g.month})\\p{Lu})`,
      ([, shift, name], context, before, after) => {
        if (!isMonth(name ?? '', shift, before, after)) return undefined;
        const end = shift === undefined ? (otherEnd(after, data) ?? repeatedEnd(wordBefore(before), after, data)) : undefined;
        if (end) return { value: formatMonth(yearBefore(monthOf(name), end), monthOf(name)), stated: true };
        return bareMonth(monthOf(name), shift, context, before);
      },
    ),
  ];

  /** Months that are other words too need a word before them that shows the month. */
  function isMonth(name: string, shift: string | undefined, before: string, after: string): boolean {
    const lower = name.toLowerCase().replace('.', '');
    if (joined.test(before)) return true;
    // *by June Kell Berg (Norden)*: whoever did it.
    if (!shift && data.monthsAlsoGiven.has(lower) && data.beforeWhoDid.has(wordBefore(before)) && givenName.test(after)) return false;
    const cut = g.isShort(name) && !name.endsWith('.');
    const word = wordBefore(before);
    const article = (data.articles.has(word) || data.owners.has(word)) && !cut && /^\s+\p{Ll}/u.test(after);
    if (!shift && (data.monthsDoubtful.has(lower) || cut) && !(data.prepositions.has(word) || data.parts.has(word) || article))
      return false;
    return !data.monthsAlsoNames.has(lower) || (!possessive.test(after) && !data.saying.has(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? ''));
  }

  function bareMonth(month: number, shift: string | undefined, context: DateContext, before: string): DateReading {
    const told = context.done && !isTold(context) ? earlierStory(context) : undefined;
    const by = shiftOf(shift);
    // *last October* counts from the day of writing, whatever the text tells of.
    const from =
      by !== undefined && shift !== undefined && !data.shiftsOfStory.has(shift.toLowerCase()) && context.anchor
        ? context.anchor
        : nearest(context);
    const word = wordBefore(before);
    if (!from) return { value: `XXXX-${pad(month, 2)}`, unanchored: true, yearOnly: true };
    const { tense, story, close } = context;
    const ahead = tense === 'future' || data.ahead.has(word);
    let { year } = from;
    const [, owner] = ofYear.exec(before) ?? [];
    if (by === undefined && owner !== undefined && !isTold(context)) return { value: formatMonth(year + (shiftOf(owner) ?? 0), month) };
    if (by === undefined && told) year = toldYear(month, 15, told);
    else if (by === undefined && context.done && !isTold(context)) year -= month > from.month ? 1 : 0;
    else if (by === -1) year -= month >= from.month ? 1 : 0;
    else if (by === 1) year += month <= from.month ? 1 : 0;
    else if (by === undefined && story && isTold(context)) year = toldYear(month, 15, story);
    else if (by === undefined && month !== from.month)
      year = likelyYear(month, 15, { ...from, day: 15 }, ahead ? 'future' : tense, close === true);
    return { value: formatMonth(year, month), yearOnly: by === undefined };
  }
}
