import type { Status } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import type { DateFind } from './dates.ts';

/** A clause that tells of something at a time. All spans are local. */
export interface StatementFind {
  readonly passage: number;
  readonly span: Span;
  readonly sentence: Span;
  readonly status: Status;
  readonly verb?: Span;
  readonly date?: DateFind;
  /** `dated-saying`: the date says when something was said. `saying`: somebody said something, and no date says when. `past-clause`: a verb that by itself is no happening. */
  readonly rule: 'dated-clause' | 'dated-saying' | 'dated-noun' | 'event-verb' | 'headline' | 'saying' | 'past-clause';
}
