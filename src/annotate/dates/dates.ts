import { edtfDate, type Edtf } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import { oncePer } from '../../model/once-per.ts';
import { formatDay, type Day } from './calendar.ts';
import type { DateFind } from './find.ts';
import { withWeekdays } from './weekday-of-date.ts';
import { readNamedDays, withoutYearsOf } from './named-days.ts';
import { joinRanges } from './ranges.ts';
import { digitRunIn, type DateContext, type DateReading, type DateRule, type StoryDay } from './reading.ts';
import { dateRulesOf } from './rules.ts';
import { countsInStory, isNarrative, isOfItsDays, isUndatedNews, movesStory, storyDay } from './story.ts';
import { tenseOf } from './tense.ts';
import type { NumericOrder } from './numeric-dates.ts';
import type { Passage } from '../words/passage.ts';
import { cuesOf, findTenseCues, type TenseCue } from '../words/tense.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

interface Match {
  readonly rule: DateRule;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/** What dates of a text count from, and how its numbers are ordered. */
interface DateFrame {
  /** The day that *Monday* and *in March* count from; absent where the text gives none. */
  readonly anchor?: Day;
  /** True where that day is one the text gives at its head and not that of its publication. */
  readonly own?: boolean;
  readonly order: NumericOrder;
}

/** In news, the story is kept as long as this many passages say nothing of a time; in narrative, while it goes on. */
const memory = 1;

/** A title and the first paragraph; points that sum a text up may stand before it. */
const lead = 2;

function leadOf(passages: readonly Passage[]): number {
  return Math.max(lead, passages.slice(0, 10).findIndex(({ block: { kind, text } }) => kind === 'paragraph' && text.length >= 60) + 1);
}

/**
 * Date expressions of a text.
 *
 * @example “on July 9-11”, published 2024-06-07 → 2024-07-09/2024-07-11
 */
export function readDates(passages: readonly Passage[], { reading }: Language, { anchor, order, own }: DateFrame): readonly DateFind[] {
  const rules = dateRulesOf(reading.dates);
  const found = passages.map((passage) => matches(passage, rules));
  const newsUntil = leadOf(passages);
  const sightings = found.flatMap((here, at) => here.map(({ match: [text], rule }) => ({
    text, deictic: (rule.deictic === true || rule.id === 'season' && reading.dates.shifts.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')) && !countsInStory(text, reading.dates), newsy: at < newsUntil && rule.id === 'weekday',
  })));
  const adrift = !anchor && isUndatedNews(sightings);
  const narrative = !adrift && isNarrative(sightings, anchor) && !isOfItsDays(bareDays(found.flat(), anchor, order), anchor);
  const early = found.flat().some(({ rule, match }) => rule.id === 'early-year' && rule.read(match, { order }, match.input.slice(Math.max(0, match.index - 40), match.index), match.input.slice(match.index + match[0].length, match.index + 60)) !== undefined);
  const finds: DateFind[] = [];
  let story: { readonly day: StoryDay; readonly value: Edtf; readonly passage: number } | undefined;
  passages.forEach((here, passage) => {
    const { block, sentences } = here;
    let at = 0;
    let cues: readonly TenseCue[] | undefined;
    for (const { rule, match, start, end } of found[passage] ?? []) {
      while (at < sentences.length - 1 && start >= (sentences[at]?.end ?? 0)) {
        at += 1;
        cues = undefined;
      }
      const sentence = sentences[at] ?? { start: 0, end: block.text.length };
      if (!rule.timeless) cues ??= sentences[at] ? cuesOf(here, at, reading.statements) : findTenseCues(block.text, reading.statements);
      const told = story && (narrative || passage - story.passage <= memory) ? story.day : undefined;
      const before = block.text.slice(sentence.start, start);
      const after = block.text.slice(end, end + 60);
      const tense = cues && !rule.timeless ? tenseOf(cues, { before, after }, reading.dates, reading.statements) : {};
      // *It will open in June*: seen from the day of writing, whatever day the story stands at.
      const seen = tense.coming && (anchor || told?.fine !== 'day') ? undefined : told;
      // *in October of that year*: of the year just named, though the story does not stand there.
      const storyHere = seen ?? (match[yearNamed.get(rule.id) ?? match.length] !== undefined ? lastYear(finds, passage) : undefined);
      const context: DateContext = {
        order, narrative: narrative && !(tense.coming && anchor), early, ...(anchor ? { anchor } : {}), ...(storyHere ? { story: storyHere } : {}), ...tense,
      };
      const words = block.text.slice(Math.max(0, start - 40), start);
      const read = rule.read(match, context, words, after);
      if (!read) continue;
      const isFromStory = told !== undefined && isResolved(read) && rule.read(match, { ...context, story: undefined }, words, after)?.value !== read.value;
      const from = isFromStory ? story?.value : own && anchor ? edtfDate(formatDay(anchor)) : undefined;
      finds.push({ passage, ...trim(block.text, start, end), rule: rule.id, ...known(read, rule.id, from) });
      const day = read.value === undefined ? undefined : storyDay(read.value);
      // Nothing is told of a year to come: *28 May* behind *by 2030* is none of it.
      const isAhead = anchor !== undefined && day !== undefined && day.year > anchor.year;
      if (day && !isAhead && read.value !== undefined && (!adrift || day.fine === 'day') && (block.kind === 'heading' || movesStory(read.value, before, reading.dates))) story = { day, value: edtfDate(read.value), passage };
    }
  });
  const named = readNamedDays(passages, finds, reading.dates);
  const all = named.length === 0 ? finds : [...withoutYearsOf(finds, named, passages, reading.dates), ...named].sort((a, b) => a.passage - b.passage || a.start - b.start);
  return joinRanges(withWeekdays(inBrackets(all, passages), passages, reading.dates), passages, reading.dates);
}

/** *in October of that year*, *on 5 July that year*: the group of a rule that has these words. */
const yearNamed: ReadonlyMap<string, number> = new Map([['month-of-year', 4], ['day-month', 7], ['month-day', 7]]);

/** What days without their year would be, seen from the day of writing. */
function bareDays(all: readonly Match[], anchor: Day | undefined, order: NumericOrder): readonly (string | undefined)[] {
  const bare = anchor ? all.filter(({ rule, match: [text] }) => (rule.id === 'day-month' || rule.id === 'month-day') && !/\d{4}/.test(text)) : [];
  return bare.map(({ rule, match }) => rule.read(match, { order, ...(anchor ? { anchor } : {}) }, '', '')?.value);
}

/** The last date with a year that a passage has so far. */
function lastYear(finds: readonly DateFind[], passage: number): StoryDay | undefined {
  const last = finds.findLast((find) => find.passage === passage && /^\d{4}/.test(find.date?.value ?? ''));
  return last?.date && storyDay(last.date.value);
}

/** *today (Tuesday 12 March)*, *on Tuesday (9 July 2024)*: the day in brackets says which one is meant, and tells nothing more. */
function inBrackets(finds: readonly DateFind[], passages: readonly Passage[]): readonly DateFind[] {
  const isSaid = (find: DateFind | undefined, next: DateFind | undefined) => find !== undefined && next?.date !== undefined && find.passage === next.passage
    && (find.rule === 'weekday' || find.rule === 'day-word') && /^\d{4}-\d\d-\d\d$/.test(next.date.value)
    && /^\s*\(\s*$/.test(passages[find.passage]?.block.text.slice(find.end, next.start) ?? '') && passages[find.passage]?.block.text.charAt(next.end) === ')';
  return finds.map((find, at) => {
    const [last, next] = [finds[at - 1], finds[at + 1]];
    if (isSaid(last, find)) return { ...find, closes: true };
    return next?.date && isSaid(find, next) ? { ...find, date: { ...next.date, rule: find.rule } } : find;
  });
}

/** Matches in order of reading; the longer wins where two overlap, then the earlier rule. */
function matches(passage: Passage, rules: readonly DateRule[]): readonly Match[] {
  const { block: { text } } = passage;
  const digits = digitRunIn(text);
  // No rule is without both.
  if (digits === 0 && !hasKind(passage, kind.date)) return [];
  const all: Match[] = [];
  const hinted = hasKind(passage, kind.date) ? hintsIn(passage.tokens, rules) : none;
  const firstDigit = text.search(/\d/);
  for (const rule of rules) {
    const hint = rule.hint ? hinted.get(rule.hint) : 0;
    if (rule.digits > digits || hint === undefined || rule.needs?.test(text) === false) continue;
    // A match holds a hint and a digit, or stands beside them: none begins long before the first.
    rule.pattern.lastIndex = Math.max(0, hint - longest, rule.digits > 0 ? firstDigit - longest : 0);
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) all.push({ rule, match, start: match.index, end: match.index + match[0].length });
  }
  if (all.length > 1) all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

/** Code units of the longest expression that a rule finds, lists of days included. */
const longest = 80;

const none: ReadonlyMap<ReadonlySet<string>, number> = new Map();

/** The hints by each of their words. */
const hintsByWord = oncePer((rules: readonly DateRule[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> => {
  const byWord = new Map<string, ReadonlySet<string>[]>();
  for (const hint of new Set(rules.flatMap((rule) => rule.hint ?? []))) {
    for (const word of hint) byWord.set(word, [...(byWord.get(word) ?? []), hint]);
  }
  return byWord;
});

/** The hints of which a word stands among the tokens, each with where the first begins. */
function hintsIn(tokens: readonly Token[], rules: readonly DateRule[]): ReadonlyMap<ReadonlySet<string>, number> {
  const byWord = hintsByWord(rules);
  const found = new Map<ReadonlySet<string>, number>();
  const add = (word: string, start: number) => {
    for (const hint of byWord.get(word) ?? []) if (!found.has(hint)) found.set(hint, start);
  };
  for (const token of tokens) {
    if (!hasKind(token, kind.date)) continue;
    const { lower, start } = token;
    add(lower, start);
    if (/[^a-z]/.test(lower)) for (const part of lower.match(/\p{L}+/gu) ?? []) add(part, start);
  }
  return found;
}

/** Whether a date takes something from the day it is counted from. */
function isResolved({ value, stated, unanchored }: DateReading): boolean {
  return value !== undefined && !stated && !unanchored;
}

function known(read: DateReading, rule: string, from: Edtf | undefined): Pick<DateFind, 'date' | 'unanchored'> {
  const { value, stated, unanchored, yearOnly } = read;
  if (value === undefined) return unanchored ? { unanchored } : {};
  const basis = isResolved(read) ? 'resolved' : 'stated';
  const date = { value: edtfDate(value), basis, rule, ...(basis === 'resolved' && from ? { countedFrom: from } : {}), ...(yearOnly && !stated ? { yearOnly } : {}) } as const;
  return { date, ...(unanchored ? { unanchored } : {}) };
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let last = end;
  while (last > start && /[\s,]/.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
