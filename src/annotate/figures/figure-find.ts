import type { FigureReading } from '../../model/figure.ts';

/** An amount, count, rate or duration of a block; offsets are local, `of` too. */
export interface FigureFind extends Omit<FigureReading, 'of'> {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'amount' | 'percent' | 'measure' | 'count';
  readonly of?: { readonly start: number; readonly end: number };
}

/** A figure of the passage that is being read. */
export type FigureAt = Omit<FigureFind, 'passage'>;
