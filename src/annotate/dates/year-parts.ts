import type { DateData } from '../../model/date-data.ts';
import { oneOf } from '../../model/one-of.ts';
import { pad } from './arithmetic.ts';
import { grammarOf } from './grammar.ts';
import { earlierStory, isTold, nearest, type DateContext, type DateReading, type DateRule, type RuleMaker } from './reading.ts';

/** Quarters, halves and seasons: *the first quarter of 2023*, *Q2*, *the second half of last year*, *in spring*. */
export function yearPartRules(data: DateData, rule: RuleMaker): readonly DateRule[] {
  const g = grammarOf(data);
  const { number, shiftOf, wordBefore } = g;
  const { of, definite, quarterSign, halfSign } = data.forms;
  const quarters = [...data.yearParts.values()].find(({ count }) => count === 4) ?? { before: 32, count: 4 };
  const halves = [...data.yearParts.values()].find(({ count }) => count === 2) ?? { before: 39, count: 2 };
  // *the end of the (summer)*
  const ofPart = new RegExp(`\\b(?:${oneOf(data.parts)})\\s+${of}\\s+(?:${g.article}\\s+)?$`, 'u');
  const ofWhat = new RegExp(`^\\s+${of}\\s`, 'u');
  return [
    rule(
      'quarter',
      `\\b(?:(${definite})\\s+)?(?:(${g.ordinal})[- ](${g.yearPart})|${quarterSign}([1-4])|${halfSign}([12]))\\b(?:(?:\\s+${of})?\\s+(?:(${g.year})|(${g.shift})\\s+${g.yearUnit}))?`,
      ([, article, ordinal, part, q, h, year, shift], context, before) => {
        const { before: code, count } = data.yearParts.get(part ?? '') ?? (h ? halves : quarters);
        const n = (q ?? h) ? number(q ?? h) : (data.ordinals.get((ordinal ?? '').toLowerCase()) ?? 9);
        const placed =
          data.prepositions.has(wordBefore(before)) || (article !== undefined && data.prepositions.has(wordBefore(before.trimEnd() + ' ')));
        if (n > count || (count === 2 && !year && !shift) || (!q && !year && !shift && !placed)) return undefined;
        const base = nearest(context)?.year;
        const found = year ? number(year) : base === undefined ? undefined : base + (shiftOf(shift) ?? 0);
        return found === undefined
          ? { unanchored: true }
          : { value: `${pad(found, 4)}-${code + n}`, stated: year !== undefined, yearOnly: shift === undefined };
      },
    ),
    rule(
      'season',
      `\\b(?:(${g.shift})\\s+)?(${g.season})(?:(?:\\s+${of})?\\s+(${g.year}))?\\b`,
      ([, shift, name, year], context, before, after) => {
        // *the last autumn of his life*: counted from nowhere.
        if (shift && data.articles.has(wordBefore(before)) && ofWhat.test(after)) return {};
        const code = data.seasons.get((name ?? '').toLowerCase()) ?? 21;
        if (year) return { value: `${year}-${code}`, stated: true };
        const word = wordBefore(before);
        const article = data.articles.has(word);
        const place = article || data.parts.has(word) ? wordBefore(before.replace(/\p{L}+[\s-]+$/u, '')) : word;
        const placed = ofPart.test(before) || data.placesYear.has(place) || data.looksBack.has(place) || data.parts.has(place);
        if ((!shift && !placed) || (data.seasonsDoubtful.has(name ?? '') && !shift && article)) return undefined;
        const found = seasonYear(code, shift, context);
        return found === undefined
          ? { unanchored: true }
          : ({ value: `${pad(found, 4)}-${code}`, yearOnly: shift === undefined } satisfies DateReading);
      },
    ),
  ];

  function seasonYear(code: number, shift: string | undefined, context: DateContext): number | undefined {
    const { tense, story, done } = context;
    const told = done ? earlierStory(context) : undefined;
    const from = told ?? nearest(context);
    if (!from) return undefined;
    const at = 21 + Math.floor(((from.month + 9) % 12) / 3);
    const by = shiftOf(shift);
    if (by === -1) return from.year - (code >= at ? 1 : 0);
    if (by === 1) return from.year + (code <= at ? 1 : 0);
    // The last month of spring is 5, of winter 14.
    if (told) return told.year + (told.fine !== 'year' && 3 * (code - 20) + 2 < told.month ? 1 : 0);
    if (story && isTold(context)) return from.year + (story.fine !== 'year' && at - code > 1 ? 1 : 0);
    return tense === 'past' && (done ? code >= at : code > at) ? from.year - 1 : from.year;
  }
}
