import type { Name } from '../names/naming.ts';
import type { Mention } from './mentions.ts';
import type { QuoteFind } from './quotes.ts';

/** A quotation with its speaker. Offsets are local to its passage. */
export interface Spoken {
  readonly quote: QuoteFind;
  readonly speaker?: Name;
  readonly attribution?: Mention;
}
