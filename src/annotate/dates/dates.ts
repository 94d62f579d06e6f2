import { edtfDate, type Edtf } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { cuesOf, findTenseCues, type TenseCue } from '../words/tense.ts';
import { formatDay, type Day } from './calendar.ts';
import type { DateFind } from './find.ts';
import { inBrackets } from './in-brackets.ts';
import { mannerOf, type Manner } from './manner.ts';
import { matchesIn, type Match } from './matches.ts';
import { readNamedDays, withoutYearsOf } from './named-days.ts';
import type { NumericOrder } from './numeric-dates.ts';
import { joinRanges } from './ranges.ts';
import type { DateContext, DateReading, StoryDay } from './reading.ts';
import { dateRulesOf } from './rules.ts';
import { movesStory, storyDay } from './story.ts';
import { tenseOf } from './tense.ts';
import { withWeekdays } from './weekday-of-date.ts';

/** What dates of a text count from, and how its numbers are ordered. */
interface DateFrame {
  /** The day that *Monday* and *in March* count from; absent where the text gives none. */
  readonly anchor?: Day;
  /** True where that day is one the text gives at its head and not that of its publication. */
  readonly own?: boolean;
  readonly order: NumericOrder;
}

/** Where the story stands: since which passage, and by which date. */
interface Story {
  readonly day: StoryDay;
  readonly value: Edtf;
  readonly passage: number;
}

/** A match with what stands round it. */
interface Placed extends Match {
  readonly passage: Passage;
  readonly at: number;
  /** Its sentence up to it, and what follows it. */
  readonly before: string;
  readonly after: string;
  /** The verbs of its sentence; absent where no tense matters. */
  readonly cues?: readonly TenseCue[];
}

/** In news, the story is kept as long as this many passages say nothing of a time; in narrative, while it goes on. */
const memory = 1;

/**
 * Date expressions of a text.
 *
 * @example “on July 9-11”, published 2024-06-07 → 2024-07-09/2024-07-11
 */
export function readDates(passages: readonly Passage[], { reading }: Language, frame: DateFrame): readonly DateFind[] {
  const { anchor } = frame;
  const rules = dateRulesOf(reading.dates);
  const found = passages.map((passage) => matchesIn(passage, rules));
  const manner = mannerOf(passages, found, anchor, frame.order, reading.dates);
  const finds: DateFind[] = [];
  let story: Story | undefined;
  passages.forEach((passage, at) => {
    for (const match of placed(passage, at, found[at] ?? [], reading)) {
      const told = story && (manner.narrative || at - story.passage <= memory) ? story : undefined;
      const read = readMatch(match, frame, manner, told, finds, reading);
      if (!read) continue;
      finds.push(read.find);
      story = read.moves ?? story;
    }
  });
  const named = readNamedDays(passages, finds, reading.dates);
  const all =
    named.length === 0
      ? finds
      : [...withoutYearsOf(finds, named, passages, reading.dates), ...named].sort((a, b) => a.passage - b.passage || a.start - b.start);
  return joinRanges(withWeekdays(inBrackets(all, passages), passages, reading.dates), passages, reading.dates);
}

/** The matches of a passage, each in its sentence; verbs are looked for once a sentence, and where a match asks for them. */
function* placed(passage: Passage, at: number, matches: readonly Match[], { statements }: ReadingData): Generator<Placed, void, undefined> {
  const {
    block: { text },
    sentences,
  } = passage;
  let index = 0;
  let cues: readonly TenseCue[] | undefined;
  for (const match of matches) {
    while (index < sentences.length - 1 && match.start >= (sentences[index]?.end ?? 0)) {
      index += 1;
      cues = undefined;
    }
    if (!match.rule.timeless) cues ??= sentences[index] ? cuesOf(passage, index, statements) : findTenseCues(text, statements);
    const before = text.slice(sentences[index]?.start ?? 0, match.start);
    const after = text.slice(match.end, match.end + 60);
    yield { ...match, passage, at, before, after, ...(cues && !match.rule.timeless ? { cues } : {}) };
  }
}

/** A match as a date, and where it leaves the story if that goes on from there; nothing where it is no date after all. */
function readMatch(
  placed: Placed,
  { anchor, own, order }: DateFrame,
  manner: Manner,
  story: Story | undefined,
  finds: readonly DateFind[],
  reading: ReadingData,
): { readonly find: DateFind; readonly moves?: Story } | undefined {
  const {
    rule,
    match,
    start,
    end,
    passage: { block },
    at,
    before,
    after,
    cues,
  } = placed;
  const tense = cues ? tenseOf(cues, { before, after }, reading.dates, reading.statements) : {};
  // *It will open in June*: seen from the day of writing, whatever day the story stands at.
  const seen = tense.coming && (anchor || story?.day.fine !== 'day') ? undefined : story?.day;
  // *in October of that year*: of the year just named, though the story does not stand there.
  const storyHere = seen ?? (match[yearNamed.get(rule.id) ?? match.length] !== undefined ? lastYear(finds, at) : undefined);
  const context: DateContext = {
    order,
    narrative: manner.narrative && !(tense.coming && anchor),
    early: manner.early,
    ...(anchor ? { anchor } : {}),
    ...(storyHere ? { story: storyHere } : {}),
    ...tense,
  };
  const words = block.text.slice(Math.max(0, start - 40), start);
  const read = rule.read(match, context, words, after);
  if (!read) return undefined;
  const isFromStory =
    story !== undefined && isResolved(read) && rule.read(match, { ...context, story: undefined }, words, after)?.value !== read.value;
  const from = isFromStory ? story.value : own && anchor ? edtfDate(formatDay(anchor)) : undefined;
  const find = { passage: at, ...trim(block.text, start, end), rule: rule.id, ...known(read, rule.id, from) };
  const day = read.value === undefined ? undefined : storyDay(read.value);
  if (!day || read.value === undefined || (manner.adrift && day.fine !== 'day')) return { find };
  // Nothing is told of a year to come: *28 May* behind *by 2030* is none of it.
  const isAhead = anchor !== undefined && day.year > anchor.year;
  const isCompared = reading.statements.comparing.test(before.slice(-80));
  const moves = !isAhead && !isCompared && (block.kind === 'heading' || movesStory(read.value, before, reading.dates));
  return { find, ...(moves ? { moves: { day, value: edtfDate(read.value), passage: at } } : {}) };
}

/** *in October of that year*, *on 5 July that year*: the group of a rule that has these words. */
const yearNamed: ReadonlyMap<string, number> = new Map([
  ['month-of-year', 4],
  ['day-month', 7],
  ['month-day', 7],
]);

/** The last date with a year that a passage has so far. */
function lastYear(finds: readonly DateFind[], passage: number): StoryDay | undefined {
  const last = finds.findLast((find) => find.passage === passage && /^\d{4}/.test(find.date?.value ?? ''));
  return last?.date && storyDay(last.date.value);
}

/** Whether a date takes something from the day it is counted from. */
function isResolved({ value, stated, unanchored }: DateReading): boolean {
  return value !== undefined && !stated && !unanchored;
}

function known(read: DateReading, rule: string, from: Edtf | undefined): Pick<DateFind, 'date' | 'unanchored'> {
  const { value, stated, unanchored, yearOnly } = read;
  if (value === undefined) return unanchored ? { unanchored } : {};
  const basis = isResolved(read) ? 'resolved' : 'stated';
  const date = {
    value: edtfDate(value),
    basis,
    rule,
    ...(basis === 'resolved' && from ? { countedFrom: from } : {}),
    ...(yearOnly && !stated ? { yearOnly } : {}),
  } as const;
  return { date, ...(unanchored ? { unanchored } : {}) };
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let last = end;
  while (last > start && /[\s,]/.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
