import type { Words } from './word-set.ts';

/** Pieces of the date grammar. */
export interface DateData {
  /** Full names and short forms, without stops, to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also other words: alone they need a preposition before them. */
  readonly monthsDoubtful: Words;
  /** To 1 (Monday) – 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words with a capital that make a weekday a name: *Black (Monday)*. */
  readonly namedDays: Words;
  /** To EDTF season codes: spring 21, summer 22, autumn 23, winter 24. */
  readonly seasons: ReadonlyMap<string, number>;
  /** `first` 1 … `thirty-first` 31. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** `one` 1 … `twelve` 12, and *a*, *an*: 1. */
  readonly numerals: ReadonlyMap<string, number>;
  /** `eighties` 80. */
  readonly decades: ReadonlyMap<string, number>;
  /** Units of time, singular and plural, to the unit. */
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute' | 'second'>;
  /** Shifts by a word before a unit, weekday, month or season: *last* -1, *this* 0, *next* 1. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Days from today in one word: *yesterday* -1. */
  readonly days: ReadonlyMap<string, number>;
  /** After a count of units: *ago*, *earlier* (-1), *later*, *from now* (1). */
  readonly after: ReadonlyMap<string, number>;
  /** Expressions of time that name no day: *recently*. */
  readonly vague: Words;
  /** Before a bare month, season or year: *in*, *since*, *by*. */
  readonly prepositions: Words;
  /** Words that show a deadline or a beginning still ahead: *by*, *until*. */
  readonly ahead: Words;
  /** Articles; other words that may own a bare month or day: *its*. */
  readonly articles: Words;
  readonly owners: Words;
  /** Seasons that are also other words: *(the) fall*. */
  readonly seasonsDoubtful: Words;
  /** Days from today by a word before a part of the day: *last (night)* -1. */
  readonly partShifts: ReadonlyMap<string, number>;
  /** After a unit, units from where the story stands: *(the day) before* -1. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** Of `after`, those that count from today: *ago*. */
  readonly fromNow: Words;
  /** Of `ahead`, those that look ahead only where no past tense speaks against it: *by*. */
  readonly aheadByTense: Words;
  /** Units in the plural: no single one of the calendar. */
  readonly pluralUnits: Words;
  /** Expressions of their own, as regular-expression source. */
  readonly forms: {
    /** Of the year of publication: *the end of the year*. */
    readonly ofTheYear: string;
    /** Before a unit, the one the story stands in: *that (day)*. */
    readonly sameUnit: string;
    /** After a number: *th*; and the word for a hundred years. */
    readonly ordinalEnding: string;
    readonly century: string;
  };
  /** Words beside a date on a line that says when a text was published: *updated*. */
  readonly publication: Words;
  /** After *today*: no day is meant, *as strong today as it was*. */
  readonly comparing: Words;
  /** Parts of a day, a month or a year: *early*, *mid*, *late*. */
  readonly parts: Words;
  /** *morning*, *night*: belong to the span of a day. */
  readonly timesOfDay: Words;
  /** Nouns after a bare number that show it to be no year: *people*, *metres*. */
  readonly notYears: Words;
}
