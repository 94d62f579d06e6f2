import type { Day } from './calendar.ts';
import type { NumericOrder } from './numeric-dates.ts';

/** Where a story stands, and how fine that is known: of a story in 1940 no next day can be told. */
export interface StoryDay extends Day {
  readonly fine: 'day' | 'month' | 'year';
}

/** What a date expression is read against. */
export interface DateContext {
  /** Day of publication, where known. */
  readonly anchor?: Day;
  /** Where the story last stood: *two days later*, *that year*. */
  readonly story?: StoryDay | undefined;
  /** True in texts that tell of other times than their own: bare months and days belong to the story there. */
  readonly narrative?: boolean;
  /** Whether the clause speaks of what has been or of what is to come; absent where it does not show. */
  readonly tense?: 'past' | 'future';
  /** True where the verb stands right before the date: then its tense counts for more. */
  readonly close?: boolean;
  /** True where something had been done by then, *they had left by the summer*: it lies behind, or where the story stands. */
  readonly done?: boolean;
  /** True where the clause says what is to come as it is seen on the day of writing: *will*, *is scheduled*. */
  readonly coming?: boolean;
  readonly order: NumericOrder;
  /** True in texts that tell of the first thousand years: *In 348* may be a year. */
  readonly early?: boolean;
}

/** What a rule makes of an expression: EDTF, and whether the words alone say it. */
export interface DateReading {
  readonly value?: string;
  readonly stated?: boolean;
  /** True where the words lack nothing but the year: *May 6*, *in March*. */
  readonly yearOnly?: boolean;
  /** True where a publication date would give more than is here. */
  readonly unanchored?: boolean;
}

/** Digits in a row, as far as rules ask for them: four make a year, three an early one. */
export type DigitRun = 0 | 1 | 3 | 4;

/** The most digits in a row of a text. */
export function digitRunIn(text: string): DigitRun {
  return !/\d/.test(text) ? 0 : /\d{4}/.test(text) ? 4 : /\d{3}/.test(text) ? 3 : 1;
}

/** A form of date expression. `read` gives undefined where the words are no date after all. */
export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** As many digits stand in a row in every match, 0 for none: spares most paragraphs the search. */
  readonly digits: DigitRun;
  /** What stands in every match, and is found sooner than the match: spares them the search too. */
  readonly needs?: RegExp;
  /** Words, lower case, one of which every match has: spares most paragraphs the search too. */
  readonly hint?: ReadonlySet<string>;
  /** True where the expression counts from the day it was written: *last week*. */
  readonly deictic?: boolean;
  /** True where no tense changes what it means: spares its sentence the search for verbs. */
  readonly timeless?: boolean;
  readonly read: (match: RegExpMatchArray, context: DateContext, before: string, after: string) => DateReading | undefined;
}

/** Makes a rule of its pattern; the id brings along what spares paragraphs the search. */
export type RuleMaker = (id: string, source: string | RegExp, read: DateRule['read']) => DateRule;

/** The day that a bare month or day belongs to: the story's where one is told, else the publication's. */
export function nearest({ anchor, story, narrative }: DateContext): Day | undefined {
  return narrative ? (story ?? anchor) : (anchor ?? story);
}

/** Whether that day is the story's. */
export function isTold({ anchor, story, narrative }: DateContext): boolean {
  return story !== undefined && (narrative === true || anchor === undefined);
}

/** Where a story stands that is of an earlier year than its text: what *had been done* and *the year* belong to it. */
export function earlierStory({ anchor, story }: DateContext): StoryDay | undefined {
  return story && (!anchor || story.year < anchor.year) ? story : undefined;
}
