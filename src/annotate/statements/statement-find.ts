import type { Status } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { DateFind } from '../dates/find.ts';

/** A clause that tells of something at a time. All spans are local. */
export interface StatementFind {
  readonly passage: number;
  readonly span: Span;
  readonly sentence: Span;
  readonly status: Status;
  readonly verb?: Span;
  readonly date?: DateFind;
  /**
   * `dated-saying`: the date says when something was said. `saying`: somebody said something, and no date says when;
   * `quoted`: a sentence of theirs that stands alone. `past-clause`: a past verb that by itself is no happening.
   * `state`: what is so when it is written. `title`: a title without a verb.
   * `entry`: a line of a chronicle.
   */
  readonly rule:
    | 'dated-clause'
    | 'dated-saying'
    | 'dated-noun'
    | 'event-verb'
    | 'headline'
    | 'saying'
    | 'quoted'
    | 'past-clause'
    | 'state'
    | 'title'
    | 'entry';
}

/** A statement before its passage is known. */
export type Found = Omit<StatementFind, 'passage'>;
