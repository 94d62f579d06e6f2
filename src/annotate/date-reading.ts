import type { Day } from './calendar.ts';
import type { NumericOrder } from './numeric-dates.ts';

/** What a date expression is read against. */
export interface DateContext {
  /** Day of publication, where known. */
  readonly anchor?: Day;
  /** The day the story last stood at: *two days later*, *that year*. */
  readonly story?: Day;
  /** Whether the clause speaks of what has been or of what is to come; absent where it does not show. */
  readonly tense?: 'past' | 'future';
  /** True where the verb stands right before the date: then its tense counts for more. */
  readonly close?: boolean;
  readonly order: NumericOrder;
}

/** What a rule makes of an expression: EDTF, and whether the words alone say it. */
export interface DateReading {
  readonly value?: string;
  readonly stated?: boolean;
  /** True where a publication date would give more than is here. */
  readonly unanchored?: boolean;
}
