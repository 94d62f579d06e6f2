import type { DateData } from '../../model/date-data.ts';
import type { Passage } from '../words/passage.ts';
import type { Day } from './calendar.ts';
import type { Match } from './matches.ts';
import type { NumericOrder } from './numeric-dates.ts';
import type { DateRule } from './reading.ts';
import { countsInStory, isNarrative, isOfItsDays, isUndatedNews, type Sighting } from './story.ts';

/** How a text tells of time, seen from all its date expressions before any is read. */
export interface Manner {
  /** True in news without a date, whose days are days of nothing that it names: {@link isUndatedNews}. */
  readonly adrift: boolean;
  /** True in texts of other times than their own: {@link isNarrative}. */
  readonly narrative: boolean;
  /** True in texts of the first thousand years. */
  readonly early: boolean;
}

export function mannerOf(
  passages: readonly Passage[],
  found: readonly (readonly Match[])[],
  anchor: Day | undefined,
  order: NumericOrder,
  data: DateData,
): Manner {
  const newsUntil = leadOf(passages);
  const all = found.flat();
  const sightings = found.flatMap((here, at) =>
    here.map(({ match: [text], rule }): Sighting => ({
      text,
      deictic: isDeictic(text, rule, data) && !countsInStory(text, data),
      newsy: at < newsUntil && rule.id === 'weekday',
    })),
  );
  const adrift = !anchor && isUndatedNews(sightings);
  const narrative = !adrift && isNarrative(sightings, anchor) && !isOfItsDays(bareDays(all, anchor, order), anchor);
  return { adrift, narrative, early: all.some((match) => match.rule.id === 'early-year' && isRead(match, order)) };
}

/** A title and the first paragraph; points that sum a text up may stand before it. */
const lead = 2;

function leadOf(passages: readonly Passage[]): number {
  return Math.max(lead, passages.slice(0, 10).findIndex(({ block: { kind, text } }) => kind === 'paragraph' && text.length >= 60) + 1);
}

/** *last week*, *next spring* */
function isDeictic(text: string, rule: DateRule, { shifts }: DateData): boolean {
  return rule.deictic === true || (rule.id === 'season' && shifts.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''));
}

/** What days without their year would be, seen from the day of writing. */
function bareDays(all: readonly Match[], anchor: Day | undefined, order: NumericOrder): readonly (string | undefined)[] {
  if (!anchor) return [];
  const bare = all.filter(({ rule, match: [text] }) => (rule.id === 'day-month' || rule.id === 'month-day') && !/\d{4}/.test(text));
  return bare.map(({ rule, match }) => rule.read(match, { order, anchor }, '', '')?.value);
}

function isRead({ rule, match, start, end }: Match, order: NumericOrder): boolean {
  return rule.read(match, { order }, match.input.slice(Math.max(0, start - 40), start), match.input.slice(end, end + 60)) !== undefined;
}
