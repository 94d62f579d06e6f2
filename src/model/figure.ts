import type { Span } from './span.ts';

/** *over*, *at least*, *up to* …: which side of the number the truth lies on. */
export type Modifier = 'over' | 'at-least' | 'up-to' | 'under' | 'about' | 'nearly';

/** What a figure says, apart from where it stands. */
export interface FigureReading {
  /** The number, multiplied out: *$10 billion* is 10000000000. The lower one of a range. */
  readonly value: number;
  /** The upper number of a range (*five to seven*); absent elsewhere. */
  readonly max?: number;
  /** ISO 4217 code of an amount (`USD`), `%`, a unit of time (`year`), or the thing counted (`manufacturers`). */
  readonly unit: string;
  readonly modifier?: Modifier;
  /** The period of a rate: *per year*, *annual*. */
  readonly per?: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** The words that say what is counted: “Norland boat builders”. Span in the seed. */
  readonly of?: Span;
}

/** A figure of the dossier, with its source. */
export interface Figure extends FigureReading {
  readonly source: string;
  readonly block: string;
  readonly span: Span;
}
