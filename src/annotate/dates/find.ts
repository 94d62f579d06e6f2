import type { Edtf, KnownDate } from '../../model/date.ts';

/** A date expression of a block, read; offsets are local. */
export interface DateFind {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Without `span`: it is set where the find is placed in the seed. */
  readonly date?: Omit<KnownDate, 'span'>;
  readonly unanchored?: boolean;
  /** The range this date opens, and where its words end. */
  readonly range?: { readonly value: Edtf; readonly end: number };
  /** True where it dates nothing by itself: the other end of a range, or a day said twice, *Monday, the opening day*. */
  readonly closes?: boolean;
}
