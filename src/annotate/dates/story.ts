import type { DateData } from '../../model/date-data.ts';
import { daysBetween, parseDay, type Day } from './calendar.ts';
import type { StoryDay } from './reading.ts';
import { wordBefore } from '../words/word-before.ts';

/** No word that counts is longer: a million letters without a space need no search. */
const longestWord = 40;

/** A date expression seen, not yet read. */
export interface Sighting {
  readonly text: string;
  /** True where it counts from the day of writing: *yesterday*. */
  readonly deictic: boolean;
  /** True where it names a weekday without its date in the first lines: news tells so of itself. */
  readonly newsy: boolean;
}

/** As many years back a year must lie, and as many of them there must be, for a dated text to tell of other times. */
const longAgo = 2;
const enough = 4;

/**
 * Whether a text tells of other times than its own: it names no day of its own, or mostly years long past
 * and hardly ever *yesterday* or *last week*. Bare months and days belong to the story there.
 */
export function isNarrative(sightings: readonly Sighting[], published: Day | undefined): boolean {
  let [old, recent, deictic] = [0, 0, 0];
  for (const { text, deictic: counts, newsy } of sightings) {
    if (newsy) return false;
    if (!published) continue;
    const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/.exec(text)?.[0];
    if (year === undefined) deictic += counts ? 1 : 0;
    else if (Number(year) <= published.year - longAgo) old += 1;
    else recent += 1;
  }
  return !published || (old >= enough && old > 2 * recent && old > 3 * deictic);
}

/**
 * Whether a dated text that names many years past still speaks of its own days: two days without a year and more, and all
 * of them, lie in the weeks before it came out. In a text of other times they fall on any part of the year.
 */
export function isOfItsDays(values: readonly (string | undefined)[], published: Day | undefined): boolean {
  const bare = values.map((value) => parseDay(value ?? ''));
  return (
    published !== undefined
    && bare.length >= 2
    && bare.every((day) => day !== undefined && daysBetween(day, published) >= 0 && daysBetween(day, published) <= weeksBefore * 7)
  );
}

const weeksBefore = 8;

/**
 * Whether a text without a date counts from the day it was written (*last year*, *next spring*) more often than it names a
 * year: a year in it is a memory (*the winter of 1979*), and the days beside it are none of that year.
 */
export function isUndatedNews(sightings: readonly Sighting[]): boolean {
  const years = sightings.filter(({ text }) => /(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(text)).length;
  const deictic = sightings.filter((each) => each.deictic).length;
  return deictic > years;
}

/** Whether an expression counts from the story and not from the day of writing: *the following day*, *the next year*. */
export function countsInStory(text: string, data: DateData): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return (
    words.some((word) => data.shiftsOfStory.has(word))
    || (data.articles.has(words[0] ?? '') && data.shiftsOfStoryWithArticle.has(words[1] ?? ''))
  );
}

/** Where a date leaves the story; undefined where it is none that a story can stand at. */
export function storyDay(value: string): StoryDay | undefined {
  const day = parseDay(value);
  if (day) return { ...day, fine: 'day' };
  const [, year, month] = /^(\d{4})(?:-(\d\d))?(?![\dX])/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year: Number(year), month: 7, day: 1, fine: 'year' };
  if (Number(month) <= 12) return { year: Number(year), month: Number(month), day: 15, fine: 'month' };
  const middle = { 21: 4, 22: 7, 23: 10, 24: 1 }[Number(month)];
  return { year: Number(year), month: middle ?? 7, day: 15, fine: middle === undefined ? 'year' : 'month' };
}

/**
 * Whether the story goes on from this date. It does not from one in brackets (*Rommel (born 1891)*), from
 * one it looks back to (*since 1933*), or from a year that only tells things apart (*the 1907 convention*).
 */
export function movesStory(value: string, before: string, data: DateData): boolean {
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
  const word = wordBefore(before.slice(-longestWord));
  if (data.looksBack.has(word)) return false;
  return value.length !== 4 || !/^\d{4}$/.test(value) || before.trim() === '' || data.placesYear.has(word);
}
