import type { KnownDate } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import { span } from '../../model/span.ts';
import { toSeed, type CleanText } from '../../model/text.ts';
import { parseDay, daysBetween, type Day } from '../dates/calendar.ts';
import type { DateData } from '../../model/date-data.ts';
import { digitRunIn } from '../dates/reading.ts';
import type { NumericOrder } from '../dates/numeric-dates.ts';
import type { Passage } from '../words/passage.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { fullDate } from './full-date.ts';

/**
 * When the text was published: the first dated line that `clean` found, else a line of the body
 * that is nothing but a date, else a dateline with its year (*KYIV, 6 May 2024 –*) or a day alone before
 * the first sentence (*6 May 2024 –*), else the title of what is named by its day, else a dateline to which a day of the text gives the year.
 */
export function readPublication(
  passages: readonly Passage[],
  lineDates: readonly KnownDate[],
  language: Pick<Language, 'reading'>,
  order: NumericOrder,
): KnownDate | undefined {
  const [first] = lineDates;
  return (
    first
    ?? bodyDate(passages, language, order)
    ?? openingDate(passages, language, order)
    ?? titleDate(passages, language, order)
    ?? datelineByText(passages, language, order)
  );
}

/**
 * The day of a dateline without its year, *OSLO, 6 May –*, where the text names a day of the weeks before it with its year, and none of
 * another year.
 */
function datelineByText(passages: readonly Passage[], language: Pick<Language, 'reading'>, order: NumericOrder): KnownDate | undefined {
  const {
    reading: { dates },
  } = language;
  if (!passages.slice(0, 10).some(({ block }) => mayBeDateline(block.text) && /\d/.test(block.text.slice(0, head)))) return undefined;
  const named = passages.flatMap(({ block, sentences, kinds }) =>
    digitRunIn(block.text) < 4
      ? []
      : sentences.flatMap(({ start, end }) => {
          const day = parseDay(fullDate(block.text.slice(start, end), dates, order, hasKind({ kinds }, kind.date))?.date.value ?? '');
          return day ? [day] : [];
        }),
  );
  const own = named.flatMap((day) => {
    const date = bodyDate(passages, language, order, day);
    const found = date && parseDay(date.value);
    return found && daysBetween(day, found) >= 0 && daysBetween(day, found) <= before ? [date] : [];
  });
  const [date] = own;
  return date && own.every(({ value }) => value === date.value) ? { ...date, basis: 'resolved' } : undefined;
}

/** So many days before a dateline may lie the day that tells its year. */
const before = 45;

/**
 * The day at the end of a title, of what is named by its day: *149th sitting. Oslo, Thursday, 25 January 2024*, *Press briefing, May 8,
 * 2024*.
 */
function titleDate(
  passages: readonly Passage[],
  { reading: { dates } }: Pick<Language, 'reading'>,
  order: NumericOrder,
): KnownDate | undefined {
  const title = passages[0];
  if (title?.block.kind !== 'title') return undefined;
  const { text } = title.block;
  const found = fullDate(text, dates, order, true);
  if (!found || !/^[\s.)]*$/.test(text.slice(found.end))) return undefined;
  // *Telephone call between the two ministers (4 May 2024)*.
  const isInBrackets = text.charAt(found.start - 1) === '(' && text.charAt(found.end) === ')';
  const isDated = title.tokens.some(({ lower, end }) => (end <= found.end && dates.weekdays.has(lower)) || dates.datedTexts.has(lower));
  return isDated || isInBrackets
    ? { ...found.date, span: toSeed(title.block, span(found.start, found.end)), rule: 'title-date' }
    : undefined;
}

/** Characters of a line that is nothing but a date, and of the part of any other in which a dateline is looked for. */
const [longestLine, head] = [200, 120];

/**
 * What stands before and behind the day of a dateline: *KYIV, (6 May 2024) (Reuters) –*, *OSLO, (May 6, 2024) /PR Wire/ --*; *(Oslo, (6 May
 * 2024)) *.
 */
const beforeDay = /^\*{0,2}\p{Lu}[\p{L} .,()/|–-]{2,40}$/u;
const inBrackets = [/^\(\p{Lu}[\p{L} ./-]{2,40},\s$/u, /^\)\s+(?=["“]?\p{Lu})/u] as const;
const behindDay = /^\)?\*{0,2}\.?\s*(?:\([^)]{2,20}\)\s*|\/[^/]{2,30}\/\.?\s*)?(?:(?:[–—:]|--?)\s|(?<=\/\.?\s)(?=\p{Lu}))/u;

/** The day that the first lines of the body give as their own; with an `anchor`, that of a dateline without its year as well. */
function bodyDate(
  passages: readonly Passage[],
  { reading }: Pick<Language, 'reading'>,
  order: NumericOrder,
  anchor?: Day,
): KnownDate | undefined {
  for (const passage of passages.slice(0, 10)) {
    const { block, kinds } = passage;
    const line = block.text.length > longestLine ? block.text.slice(0, head) : block.text;
    // With an anchor only a dateline counts.
    if (digitRunIn(line) === 0 || (!mayBeDateline(block.text) && (anchor || !mayBeDayAlone(passage, reading.dates)))) continue;
    const found = fullDate(line, reading.dates, order, hasKind({ kinds }, kind.date), undefined, anchor);
    if (!found) continue;
    const rest = block.text.slice(0, found.start) + block.text.slice(found.end);
    const alone = !(rest.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => !reading.dates.publication.has(word));
    // *Ada Kell (November 11, 1914 – August 25, 2011)* are the days of a life.
    const isClosed = block.text.charAt(found.start - 1) !== '(' || block.text.charAt(found.end) === ')';
    const [before, behind] = [block.text.slice(0, found.start), block.text.slice(found.end)];
    const dateline =
      found.end < 60
      && ((isClosed && beforeDay.test(before) && behindDay.test(behind)) || (inBrackets[0].test(before) && inBrackets[1].test(behind)));
    if ((alone && !anchor) || dateline)
      return { ...found.date, span: toSeed(block, span(found.start, found.end)), rule: alone ? 'date-alone' : 'dateline' };
  }
  return undefined;
}

/** The day before the first sentence, *6 May 2024 – The office opened*; a day before other paragraphs too is an entry of a chronology. */
function openingDate(
  passages: readonly Passage[],
  { reading: { dates } }: Pick<Language, 'reading'>,
  order: NumericOrder,
): KnownDate | undefined {
  const opening = ({ block: { text }, kinds }: Passage) => {
    const line = text.slice(0, head);
    if (!/^[\p{Lu}\d][^–—:|]{5,30}[–—:|-]\s/u.test(line)) return undefined;
    const found = fullDate(line, dates, order, hasKind({ kinds }, kind.date));
    return found?.start === 0 && /^\s*[–—:|-]\s+(?=["“]?\p{Lu})/u.test(text.slice(found.end)) ? found : undefined;
  };
  const [first, ...others] = passages.filter(({ block }) => block.kind !== 'title');
  const found = first && opening(first);
  if (!found || others.some(opening)) return undefined;
  return { ...found.date, span: toSeed(first.block, span(found.start, found.end)), rule: 'dateline' };
}

/** No date has more words than this. */
const mostWords = 12;

/** Whether a paragraph may open with a dateline; most prose shows at a glance that it does not. */
function mayBeDateline(text: string): boolean {
  return (/^\*{0,2}\p{Lu}/u.test(text) && /[-–—:/]\.?\s/.test(text.slice(0, head))) || /^\(\p{Lu}[^()]{4,60}\)\s/u.test(text);
}

/** Whether it may be no more than a day. */
function mayBeDayAlone({ tokens }: Passage, { publication }: DateData): boolean {
  let others = 0;
  for (const { shape, lower } of tokens) {
    if (shape !== 'lower' || publication.has(lower) || lower.length < 4 || !/\p{L}{4}/u.test(lower)) continue;
    others += 1;
    if (others > mostWords) return false;
  }
  return true;
}

/**
 * The day that *today* and *Monday* count from: that of publication; or the day the text gives as its own
 * at its head, where it came out again some days later.
 */
export function readAnchor(
  published: KnownDate | undefined,
  passages: readonly Passage[],
  lineDates: readonly KnownDate[],
  language: Pick<Language, 'reading'>,
  order: NumericOrder,
): Day | undefined {
  const day = published && parseDay(published.value);
  if (!day || published.rule === 'date-alone' || published.rule === 'dateline') return day;
  const body = passages.find(({ block }) => block.kind === 'paragraph')?.block.span.start ?? 0;
  const heads = lineDates.filter(({ span: line }) => line !== published.span && line !== undefined && line.start < body);
  const near = (date: KnownDate | undefined) => {
    const own = date && parseDay(date.value);
    return own && Math.abs(daysBetween(day, own)) <= nearby ? own : undefined;
  };
  for (const head of heads) if (near(head)) return near(head);
  return near(bodyDate(passages, language, order)) ?? near(bodyDate(passages, language, order, day)) ?? day;
}

/** As many days may lie between the day of a text and that of its publication. */
const nearby = 3;

/** The dates of the lines that `clean` took out of the body, in its order. */
export function readLineDates(text: CleanText, { reading }: Pick<Language, 'reading'>, order: NumericOrder): readonly KnownDate[] {
  return text.dateLines.flatMap((line) => {
    const words = text.seed.text.slice(line.start, line.end);
    const found = fullDate(words, reading.dates, order, true) ?? fullDate(words, reading.dates, order, true, /^\d{4}-\d\d$/);
    return found ? [{ ...found.date, span: span(line.start + found.start, line.start + found.end), rule: 'date-line' }] : [];
  });
}
