import { edtfDate, granularity, type Edtf, type KnownDate } from '../model/date.ts';
import { locatorOf } from '../model/locator.ts';
import { marksOf } from '../model/mark.ts';
import { contains, cut } from '../model/span.ts';
import { isPerfect, kindOf, opensWithPronoun } from './kind.ts';
import { position, type Told } from './told.ts';

/**
 * News tells of the days just before it appears: dates at most this many days before publication are its present; the same weekday a week
 * ago is not.
 */
const newsDays = 6;

/** A text says near its beginning of which day it tells: in so many paragraphs. */
const lead = 3;

/**
 * Statements without a date of their own take one from their text, marked as inferred and uncertain (`?`). What is
 * so, or has come to be so, takes the day its text was published, and *is so* without a doubt: it was when that was written; what happened
 * takes the date of the statement just before, where it goes on from it, else the day the text tells of, else that of publication. Plans,
 * vague statements (*recently*), what had happened before, and undated texts stay undated.
 *
 * Takes all statements, in order of sources and of reading.
 */
export function dateByContext(told: readonly Told[]): readonly Told[] {
  const days = new Map([...Map.groupBy(told, ({ source }) => source.id)].map(([id, own]) => [id, newsDaysOf(own)]));
  let last: Told | undefined;
  return told.map((each) => {
    if (last?.source !== each.source) last = undefined;
    if (each.date) {
      last = each;
      return each;
    }
    const { source } = each;
    if (each.vague || each.mark.status === 'planned' || !source.published || isEarlier(each) || isOfThen(each) || isOfALife(each))
      return each;
    const date = isPresent(each)
      ? each.mark.rule === 'saying'
        ? onPublication(each, 'no date of its own; its text was published then')
        : onPublication(each, 'told as being so; its text was published then', !isPerfect(each) && !namesTime(each))
      : (continued(last, each, days.get(source.id) ?? [])
        ?? onNewsDay(days.get(source.id) ?? [], each)
        ?? onPublication(each, 'no date of its own; its text was published then'));
    return date ? { ...each, date } : each;
  });
}

/** A day a text tells of, and from where on. */
interface NewsDay {
  readonly value: Edtf;
  readonly block: string;
  readonly from: number;
}

/**
 * The days shortly before publication that a text tells of: those of its dated statements, the first of them from the
 * beginning on where it stands in the lead. Where none is dated so, the only such day the text names.
 */
function newsDaysOf(own: readonly Told[]): readonly NewsDay[] {
  const [first] = own;
  const published = dayNumber(first?.source.published?.value);
  if (!first || published === undefined) return [];
  const isNews = (value: Edtf | undefined): value is Edtf => {
    const gap = published - (dayNumber(value) ?? Infinity);
    return gap >= 0 && gap <= newsDays;
  };
  const telling = own.filter((each) => isNews(each.date?.value) && each.mark.status !== 'planned' && !isAside(each));
  if (telling.length > 0) {
    return telling.flatMap((each, at): NewsDay[] =>
      each.date ? [{ value: each.date.value, block: each.mark.block, from: at === 0 && position(each) < lead ? -1 : each.span.start }] : [],
    );
  }
  const named = marksOf(first.source, 'date').filter(({ date, rule }) => isNews(date?.value) && rule !== 'day-word');
  const [only] = named;
  return only?.date && named.every(({ date }) => date?.value === only.date?.value)
    ? [{ value: only.date.value, block: only.block, from: -1 }]
    : [];
}

/** The date stands in a relative clause: *the port, which grew yesterday, fell*. The story does not move to its day. */
function isAside({ source, span, dateSpan, telling }: Told): boolean {
  if (!dateSpan) return false;
  const before = cut(source.seed.text, { start: span.start, end: dateSpan.start });
  return (
    /[^,;]*$/u
      .exec(before)?.[0]
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => telling.relatives.has(word));
}

function dayNumber(value: Edtf | undefined): number | undefined {
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / 86_400_000 : undefined;
}

/** *Is*, *goes on*, *has grown*: so when it is written. Only where a text opens with it is *has grown* the news of the day. */
function isPresent(told: Told): boolean {
  // *“It sank,” Berg says*: to whoever wrote that.
  const isSaidNow = told.mark.rule === 'saying' && told.mark.verb === undefined;
  return (
    told.mark.rule === 'state'
    || isSaidNow
    || (told.mark.status === 'ongoing' && !isPerfect(told))
    || (isPerfect(told) && position(told) > 0)
  );
}

/** *Between 2014 and 2019*, *by 2030*: what is said to be so may be so at that time. */
function namesTime({ source, span, mark }: Told): boolean {
  return marksOf(source, 'date').some((date) => date.block === mark.block && date.date !== undefined && contains(span, date.span));
}

/** *Had grown*, *first grew*: of a time before the story's. */
function isEarlier({ source, span, mark, telling }: Told): boolean {
  if (!mark.verb) return false;
  const before =
    cut(source.seed.text, { start: span.start, end: mark.verb.end })
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const verb = cut(source.seed.text, mark.verb).match(/\p{L}+/gu) ?? [];
  return before.slice(-verb.length - 2).some((word) => telling.earlier.has(word));
}

/** *He was born in Port*, *she studied law*: at no time of the story. *She grew angry* may be, and is left undated too. */
function isOfALife({ source, span, mark, telling, names }: Told): boolean {
  if (!mark.verb || mark.rule === 'saying' || mark.rule === 'headline') return false;
  const isOfPerson = names.some(({ type }) => type === 'person') || opensWithPronoun({ source, mark, telling });
  const words =
    cut(source.seed.text, { start: mark.verb.start, end: Math.min(span.end, mark.verb.end + nextWord) })
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const own = cut(source.seed.text, mark.verb).match(/\p{L}+/gu)?.length ?? 1;
  return isOfPerson && words.slice(0, own + 1).some((word) => telling.ofLives.has(word));
}

/** As many letters may the word behind a verb have. */
const nextWord = 14;

/** What happened with things of an earlier year, *voted for the Harbour Act of 2010*, may have happened in any since. */
function isOfThen({ source, span, mark }: Told): boolean {
  const year = source.published?.value.slice(0, 4) ?? '';
  return (
    mark.verb !== undefined
    && mark.rule !== 'saying'
    && mark.rule !== 'headline'
    && marksOf(source, 'date').some(
      (date) =>
        date.block === mark.block
        && contains(span, date.span)
        && date.date !== undefined
        && ['year', 'decade', 'century'].includes(granularity(date.date.value))
        && date.date.value.slice(0, 4) < year,
    )
  );
}

/** A day that lies ahead, and a month or a year that does or holds the day of publication, is no time of what the news goes on to tell. */
function isOver(value: Edtf, { source }: Told): boolean {
  const bare = value.replace(/[?~%]$/, '');
  return granularity(value) === 'day'
    ? source.published === undefined || bare.length < 10 || bare <= source.published.value
    : source.published !== undefined && bare < source.published.value.slice(0, bare.length);
}

/** In the paragraph of the dated statement before, or the next, and about the same names or things. */
function continued(last: Told | undefined, each: Told, days: readonly NewsDay[]): KnownDate | undefined {
  if (!last?.date || last.mark.status === 'planned' || (kindOf(each) === 'saying' && granularity(last.date.value) !== 'day'))
    return undefined;
  const { value } = last.date;
  // A year, and a day before those a text tells of, is background more often than not: it holds for its paragraph.
  const isBackground =
    granularity(value) === 'year'
    || (granularity(value) === 'day' && days.some((day) => day.value > value) && days.every((day) => day.value !== value));
  const near = Math.abs(position(each) - position(last)) <= (isBackground ? 0 : 1);
  const common = [...each.things].filter((word) => last.things.has(word)).length;
  if (!near || common === 0 || !['day', 'month', 'year'].includes(granularity(last.date.value)) || !isOver(last.date.value, each))
    return undefined;
  return inferred(last.date.value, `no date of its own; it goes on from ${locatorOf(each.source.number, last.mark.block)}`);
}

function onNewsDay(days: readonly NewsDay[], each: Told): KnownDate | undefined {
  const day = days.findLast(({ from }) => from < each.span.start);
  return day && inferred(day.value, `no date of its own; its text tells of that day (${locatorOf(each.source.number, day.block)})`);
}

function onPublication({ source: { published } }: Told, rule: string, isSure = false): KnownDate | undefined {
  const date = published && inferred(published.value, rule);
  return date && published && isSure && !/[?~%]$/.test(published.value) ? { ...date, value: edtfDate(date.value.slice(0, -1)) } : date;
}

/** Nothing for a day whose year is not known: EDTF has no sign of doubt for it, and a day without a year is hardly one to go on from. */
function inferred(value: Edtf, rule: string): KnownDate | undefined {
  if (value.includes('X')) return undefined;
  return { value: edtfDate(`${value.replace(/[?~%]$/, '')}?`), basis: 'inferred', rule };
}
