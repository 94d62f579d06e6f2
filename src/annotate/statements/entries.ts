import { edtfDate, isEdtf } from '../../model/date.ts';
import { span } from '../../model/span.ts';
import { formatDay, type Day } from '../dates/calendar.ts';
import type { DateFind } from '../dates/find.ts';
import type { Passage } from '../words/passage.ts';
import type { Found } from './statement-find.ts';

/** So many entries make a chronicle: *1981 Prix Italia* alone may be anything. */
const fewest = 3;
/** What stands between the date of an entry and its words: nothing, or a sign; never a comma, as in a sentence. */
const entry = /^\s*(?:[:–—|-]\s*)?(?=["“‘(]?[\p{Lu}\d])/u;

/**
 * The entries of a chronicle, by their passages: lines that open with a date and go on as a headline does, *1940 The
 * family moves to Bergen*. What a line tells is of its date, whatever its verb. Fewer than three are none.
 */
export function readEntries(passages: readonly Passage[], dates: readonly DateFind[]): ReadonlyMap<number, Found> {
  const byPassage = Map.groupBy(dates, ({ passage }) => passage);
  return new Map(
    [...openings(passages, dates)].map(([at, first]) => {
      const {
        block: { text },
        sentences,
      } = passages[at] ?? { block: { text: '' }, sentences: [] };
      const sentence = span(0, sentences.find(({ end }) => end > first.end + 4)?.end ?? text.length);
      const finer = (byPassage.get(at) ?? []).filter(
        ({ date, end }) => date && end <= sentence.end && date.value.startsWith(`${first.date?.value}-`),
      );
      const date = finer.length === 1 ? (finer[0] ?? first) : first;
      return [at, { span: sentence, sentence, status: 'past', date, rule: 'entry' }];
    }),
  );
}

/** Days without a year in the lines of a chronicle are of the year the line opens with: *1963 First heard on 24 September*. */
export function withYearsOfEntries(passages: readonly Passage[], dates: readonly DateFind[]): readonly DateFind[] {
  const opening = openings(passages, dates);
  return opening.size === 0
    ? dates
    : dates.map((find) => {
        const year = opening.get(find.passage)?.date?.value;
        if (!find.date?.yearOnly || year === undefined || !/^\d{4}$/.test(year) || !/^[\dX]{4}-/.test(find.date.value)) return find;
        return { ...find, date: { ...find.date, value: edtfDate(`${year}${find.date.value.slice(4)}`), countedFrom: edtfDate(year) } };
      });
}

/**
 * Lines of what is to come, *10 June: hearing*, *4 February: next talks*, one under the other: once the first lies ahead, none goes back
 * before the one above it. Seen by itself, a day more than half a year ahead is nearer in the year that has been.
 */
export function withYearsAhead(passages: readonly Passage[], dates: readonly DateFind[], anchor: Day | undefined): readonly DateFind[] {
  if (!anchor) return dates;
  const today = formatDay(anchor);
  let above: { readonly passage: number; readonly value: string } | undefined;
  return dates.map((find) => {
    const text = passages[find.passage]?.block.text ?? '';
    const { date } = find;
    if (
      !date?.yearOnly
      || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date.value)
      || !/^[^\p{L}\p{N}]*$/u.test(text.slice(0, find.start))
      || !signed.test(text.slice(find.end))
    )
      return find;
    const isRun = above !== undefined && find.passage - above.passage === 1;
    const value = isRun && above && date.value < above.value ? `${Number(date.value.slice(0, 4)) + 1}${date.value.slice(4)}` : date.value;
    above = isRun || value >= today ? { passage: find.passage, value } : undefined;
    return value === date.value || !isEdtf(value) ? find : { ...find, date: { ...date, value: edtfDate(value) } };
  });
}

/** What stands behind the date of such a line. */
const signed = /^\s*[:–—|-]\s/u;

/** The dates that lines of a chronicle open with, by passage. */
function openings(passages: readonly Passage[], dates: readonly DateFind[]): ReadonlyMap<number, DateFind> {
  const found = dates.filter((find, at) => {
    const { text } = passages[find.passage]?.block ?? { text: '' };
    return (
      find.start === 0
      && dates[at - 1]?.passage !== find.passage
      && /^\d{4}/.test(find.date?.value ?? '')
      && entry.test(text.slice(find.end))
      && text.length - find.end >= 4
    );
  });
  return new Map(found.length < fewest ? [] : found.map((find) => [find.passage, find]));
}
