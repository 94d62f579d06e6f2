import type { Passage } from '../words/passage.ts';
import type { DateFind } from './find.ts';

/** *today (Tuesday 12 March)*, *on Tuesday (9 July 2024)*: the day in brackets says which one is meant, and tells nothing more. */
export function inBrackets(finds: readonly DateFind[], passages: readonly Passage[]): readonly DateFind[] {
  const isSaid = (find: DateFind | undefined, next: DateFind | undefined) =>
    find !== undefined
    && next?.date !== undefined
    && find.passage === next.passage
    && (find.rule === 'weekday' || find.rule === 'day-word')
    && /^\d{4}-\d\d-\d\d$/.test(next.date.value)
    && /^\s*\(\s*$/.test(passages[find.passage]?.block.text.slice(find.end, next.start) ?? '')
    && passages[find.passage]?.block.text.charAt(next.end) === ')';
  return finds.map((find, at) => {
    const [last, next] = [finds[at - 1], finds[at + 1]];
    if (isSaid(last, find)) return { ...find, closes: true };
    return next?.date && isSaid(find, next) ? { ...find, date: { ...next.date, rule: find.rule } } : find;
  });
}
