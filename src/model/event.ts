import type { Basis, Edtf } from './date.ts';
import type { Evidence } from './entity.ts';
import type { Status } from './mark.ts';

/**
 * What an event is to a chronicle. `happening`: it took place, goes on or lies ahead, by a date or a verb of its own.
 * `saying`: words of somebody that only their text dates. `detail`: what else a text tells of its day, states among it.
 * A chronology leads with happenings; the rest stands under its day.
 */
export type EventKind = 'happening' | 'saying' | 'detail';

/** How one source tells of an event. */
export interface Account {
  /** Id of the source. */
  readonly source: string;
  /** Absent where the source dates it in no way. */
  readonly value?: Edtf;
  readonly status: Status;
}

/** Something that happened, goes on, or lies ahead, with all the places that say so. */
export interface DossierEvent {
  /** Readable and stable: date and first words of the headline. */
  readonly id: string;
  /** Absent for events without a date: those are listed apart, never given a day. */
  readonly value?: Edtf;
  readonly basis: Basis;
  readonly kind: EventKind;
  readonly status: Status;
  /** In the words of the first source that tells of it. */
  readonly headline: string;
  /** Ids of the entities named in its evidence. */
  readonly entities: readonly string[];
  /** Id of the place it happened at, where one is named. */
  readonly place?: string;
  /** The clauses that tell of it, in order of sources. Never empty. */
  readonly evidence: readonly Evidence[];
  /**
   * How each source tells of it that does so in a statement of its own, in order of sources; the first statement of each counts. Empty for
   * what a person added.
   */
  readonly accounts: readonly Account[];
  /** How the date is known, in words: “May 6: year from the date of publication”. */
  readonly because: string;
  /** What a person changed, in words: `set the status: The summit was put off`. Absent where nobody did. */
  readonly edited?: readonly string[];
}
