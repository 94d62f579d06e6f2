import { edtfDate } from '../../model/date.ts';
import type { DateData } from '../../model/date-data.ts';
import { oncePer } from '../../model/once-per.ts';
import { daysBetween, parseDay } from './calendar.ts';
import type { DateFind } from './find.ts';
import type { Passage } from '../words/passage.ts';

/**
 * Two dates with only a dash between them (*January 23 – March 9*), or *from … to*, *between … and* round them, are the ends of a
 * range, and so are two days running whose month is named once, *22 and 23 September*: each keeps its own value, and the first holds the whole, which is what the text tells of.
 */
export function joinRanges(finds: readonly DateFind[], passages: readonly Passage[], data: DateData): readonly DateFind[] {
  const { between, from, and, open } = patternsOf(data);
  return finds.map((find, at) => {
    const [last, next] = [finds[at - 1], finds[at + 1]];
    const text = passages[find.passage]?.block.text ?? '';
    const isRange = (a: DateFind | undefined, b: DateFind | undefined) => {
      if (
        !a?.date
        || !b?.date
        || a.closes
        || b.closes
        || a.passage !== b.passage
        || b.start - a.end > widest
        || a.date.value.length !== b.date.value.length
        || a.date.value >= b.date.value
        || !simple.test(a.date.value)
      )
        return false;
      const words = text.slice(a.end, b.start);
      const before = text.slice(Math.max(0, a.start - 20), a.start);
      if (!and.test(words)) return between.test(words) && (dash.test(words) || from.test(before));
      return open.test(before) || (areOneVisit(a, b, text) && !/\d\s?,\s$/.test(before));
    };
    if (isRange(find, next) && !isRange(last, find) && find.date && next?.date)
      return { ...find, range: { value: edtfDate(`${find.date.value}/${next.date.value}`), end: next.end } };
    return isRange(last, find) ? { ...find, closes: true } : find;
  });
}

/** *22 and (23 September)*, *(April 24) and 25*: two days running, one of them a bare number. */
function areOneVisit(a: DateFind, b: DateFind, text: string): boolean {
  const [first, second] = [parseDay(a.date?.value ?? ''), parseDay(b.date?.value ?? '')];
  const isBare = ({ start, end }: DateFind) => /^\d{1,2}(?:,\s\d{4})?$/.test(text.slice(start, end));
  return first !== undefined && second !== undefined && daysBetween(first, second) === 1 && (isBare(a) || isBare(b));
}

/** Code units between the ends, at most. */
const widest = 12;
const dash = /[-–—]/;
const simple = /^(?:\d{4}|XXXX)(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

const patternsOf = oncePer(({ forms: { rangeFrom, rangeTo, rangeBetween, rangeAnd } }: DateData) => ({
  between: new RegExp(`^(?:\\s*[-–—]\\s*|\\s+${rangeTo}\\s+)$`, 'u'),
  from: new RegExp(`\\b${rangeFrom}\\s+$`, 'u'),
  and: new RegExp(`^\\s+${rangeAnd}\\s+$`, 'u'),
  open: new RegExp(`\\b${rangeBetween}\\s+$`, 'u'),
}));
