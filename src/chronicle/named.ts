import type { EntityType } from '../model/mark.ts';
import type { Span } from '../model/span.ts';

/** An entity where a statement names it. */
export interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly span: Span;
}
