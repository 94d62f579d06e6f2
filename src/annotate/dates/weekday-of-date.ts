import type { DateData } from '../../model/date-data.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Passage } from '../words/passage.ts';
import type { DateFind } from './find.ts';

/** *on October 11, 2019, a Friday, …*: the weekday says what day that was, and no other one. */
export function withWeekdays(finds: readonly DateFind[], passages: readonly Passage[], data: DateData): readonly DateFind[] {
  return finds.map((find, at) => {
    const last = finds[at - 1];
    if (find.rule !== 'weekday' || last?.passage !== find.passage || !last.date || !/^\d{4}-\d\d-\d\d$/.test(last.date.value)) return find;
    const between = passages[find.passage]?.block.text.slice(last.end, find.start) ?? '';
    return between.length < longest && patternOf(data).test(between)
      ? { ...find, date: { ...last.date, rule: find.rule }, closes: true }
      : find;
  });
}

const longest = 12;
const patternOf = oncePer(({ indefinite }: DateData) => new RegExp(`^,?\\s+\\(?(?:${oneOf(indefinite)})\\s+$`, 'u'));
