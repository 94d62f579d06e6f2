import { edtfDate } from '../../model/date.ts';
import { span } from '../../model/span.ts';
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
  return new Map([...openings(passages, dates)].map(([at, first]) => {
    const { block: { text }, sentences } = passages[at] ?? { block: { text: '' }, sentences: [] };
    const sentence = span(0, sentences.find(({ end }) => end > first.end + 4)?.end ?? text.length);
    const finer = (byPassage.get(at) ?? []).filter(({ date, end }) => date && end <= sentence.end && date.value.startsWith(`${first.date?.value}-`));
    const date = finer.length === 1 ? finer[0] ?? first : first;
    return [at, { span: sentence, sentence, status: 'past', date, rule: 'entry' }];
  }));
}

/** Days without a year in the lines of a chronicle are of the year the line opens with: *1963 First heard on 24 September*. */
export function withYearsOfEntries(passages: readonly Passage[], dates: readonly DateFind[]): readonly DateFind[] {
  const opening = openings(passages, dates);
  return opening.size === 0 ? dates : dates.map((find) => {
    const year = opening.get(find.passage)?.date?.value;
    if (!find.date?.yearOnly || year === undefined || !/^\d{4}$/.test(year) || !/^[\dX]{4}-/.test(find.date.value)) return find;
    return { ...find, date: { ...find.date, value: edtfDate(`${year}${find.date.value.slice(4)}`), countedFrom: edtfDate(year) } };
  });
}

/** The dates that lines of a chronicle open with, by passage. */
function openings(passages: readonly Passage[], dates: readonly DateFind[]): ReadonlyMap<number, DateFind> {
  const found = dates.filter((find, at) => {
    const { text } = passages[find.passage]?.block ?? { text: '' };
    return find.start === 0 && dates[at - 1]?.passage !== find.passage && /^\d{4}/.test(find.date?.value ?? '') && entry.test(text.slice(find.end)) && text.length - find.end >= 4;
  });
  return new Map(found.length < fewest ? [] : found.map((find) => [find.passage, find]));
}
