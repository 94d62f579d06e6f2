import type { EntityType } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { Run } from './runs.ts';

/** A name of a block with its type settled over the whole text: tokens `from` up to `to`. */
export interface Name extends Run {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly score: number;
  readonly margin: number;
  readonly reasons: readonly string[];
  readonly rule: string;
  /** Title or office right before the name. */
  readonly role?: Run;
  /** The words it goes by where its own alone do not say it: *(OSCE) summit (in Oslo)*. Local. */
  readonly called?: Span;
}

/** An office without its holder, for roles and speakers. */
export interface Office extends Run {
  readonly passage: number;
}

/** Names and bare offices of one text. */
export interface Naming {
  readonly names: readonly Name[];
  readonly offices: readonly Office[];
}
