import type { Evidence } from './entity.ts';
import type { Span } from './span.ts';

/** Somebody's words, as a source gives them. */
export interface Quote extends Evidence {
  /** `q-` and a short digest of source and place: `q-3fa9c1`. */
  readonly id: string;
  readonly kind: 'direct' | 'indirect';
  /** Id of the entity that speaks. */
  readonly speaker?: string;
  /** Set where a person said who speaks, or that nobody can be named. */
  readonly basis?: 'curated';
  /** The words that name the speaker: “Kell”, “he”. */
  readonly attribution?: Span;
}

/** Passages or quotations that several sources share. */
export interface Parallel {
  readonly id: string;
  readonly kind: 'same-quote' | 'same-passage';
  /** At least two, from different sources, in order of sources. */
  readonly passages: readonly Evidence[];
}
