import { edtfDate, granularity, type Edtf, type KnownDate } from '../model/date.ts';
import { locatorOf } from '../model/locator.ts';
import { marksOf } from '../model/mark.ts';
import { cut } from '../model/span.ts';
import { position, type Told } from './told.ts';

/** News tells of the days just before it appears: dates this many days before publication are its present. */
const newsDays = 7;

/**
 * Statements without a date of their own take one from their text, marked as inferred and uncertain (`?`):
 * that of the dated statement just before, where it tells of the same; else the day the text tells of; else
 * the day it was published. Plans, vague statements (*recently*) and undated texts stay undated.
 *
 * Takes all statements, in order of sources and of reading.
 */
export function dateByContext(told: readonly Told[]): readonly Told[] {
  const days = new Map<string, readonly NewsDay[]>();
  let last: Told | undefined;
  return told.map((each) => {
    if (last?.source !== each.source) last = undefined;
    if (each.date) {
      last = each;
      return each;
    }
    const { source } = each;
    if (each.vague || each.mark.status === 'planned' || !each.mark.verb || !source.published || isPerfect(each) || isEarlier(each)) return each;
    const known = days.get(source.id) ?? newsDaysOf(each);
    days.set(source.id, known);
    const date = continued(last, each) ?? onNewsDay(known, each) ?? onPublication(each);
    return date ? { ...each, date } : each;
  });
}

interface NewsDay {
  readonly value: Edtf;
  readonly start: number;
  readonly block: string;
}

/** The days shortly before publication that the text itself names. */
function newsDaysOf({ source }: Told): readonly NewsDay[] {
  const published = dayNumber(source.published?.value);
  if (published === undefined) return [];
  return marksOf(source, 'date').flatMap(({ date, span, block }) => {
    const gap = published - (dayNumber(date?.value) ?? Infinity);
    return date && gap >= 0 && gap <= newsDays ? [{ value: date.value, start: span.start, block }] : [];
  });
}

function dayNumber(value: Edtf | undefined): number | undefined {
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / 86_400_000 : undefined;
}

/** *Has grown* tells of a time up to now: only where a text opens with it is it the news of the day. */
function isPerfect(told: Told): boolean {
  const verb = told.mark.verb && cut(told.source.seed.text, told.mark.verb);
  const first = /^\p{L}+(?=\s)/u.exec(verb ?? '')?.[0].toLowerCase();
  return first !== undefined && told.telling.perfect.has(first) && position(told) > 0;
}

/** *Had grown*, *first grew*: of a time before the story's. */
function isEarlier({ source, span, mark, telling }: Told): boolean {
  if (!mark.verb) return false;
  const before = cut(source.seed.text, { start: span.start, end: mark.verb.end }).toLowerCase().match(/\p{L}+/gu) ?? [];
  const verb = cut(source.seed.text, mark.verb).match(/\p{L}+/gu) ?? [];
  return before.slice(-verb.length - 2).some((word) => telling.earlier.has(word));
}

/** A month or a year that holds the day of publication, or lies ahead, is no time of what the news goes on to tell. */
function isOver(value: Edtf, { source }: Told): boolean {
  const bare = value.replace(/[?~%]$/, '');
  return granularity(value) === 'day' || source.published !== undefined && bare < source.published.value.slice(0, bare.length);
}

/** In the paragraph of the dated statement before, or the next, and about the same names or things. */
function continued(last: Told | undefined, each: Told): KnownDate | undefined {
  if (!last?.date || last.mark.status === 'planned') return undefined;
  const near = Math.abs(position(each) - position(last)) <= 1;
  const common = [...each.things].filter((word) => last.things.has(word)).length;
  if (!near || common === 0 || !['day', 'month', 'year'].includes(granularity(last.date.value)) || !isOver(last.date.value, each)) return undefined;
  return inferred(last.date.value, `no date of its own; it goes on from ${locatorOf(each.source.number, last.mark.block)}`);
}

function onNewsDay(days: readonly NewsDay[], each: Told): KnownDate | undefined {
  const day = days.findLast(({ start }) => start < each.span.start) ?? days[0];
  return day && inferred(day.value, `no date of its own; its text tells of that day (${locatorOf(each.source.number, day.block)})`);
}

function onPublication(each: Told): KnownDate | undefined {
  const { published } = each.source;
  return published && inferred(published.value, 'no date of its own; its text was published then');
}

function inferred(value: Edtf, rule: string): KnownDate {
  return { value: edtfDate(`${value.replace(/[?~%]$/, '')}?`), basis: 'inferred', rule };
}
