import type { Edtf } from './date.ts';
import type { EntityType, Status } from './mark.ts';

/**
 * The state of a dossier as one edition had it: what `npm run edition` records in `content/editions/<edition>.json`,
 * and what a later one is compared with. Small and readable; holds no words of the sources but names and headlines.
 */
export interface Edition {
  /** From 1, as `content/dossier.yaml` has it. */
  readonly edition: number;
  /** Day of the edition, where the editor gives one. */
  readonly date?: Edtf;
  readonly sources: readonly RecordedSource[];
  readonly entities: readonly RecordedEntity[];
  readonly events: readonly RecordedEvent[];
}

/** A source as an edition had it. */
export interface RecordedSource {
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly title: string;
  /** Date of publication, where known. */
  readonly date?: Edtf;
}

/** A name as an edition had it. */
export interface RecordedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Spelling → ids of the sources that use it. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
}

/** An event as an edition had it. */
export interface RecordedEvent {
  readonly id: string;
  readonly headline: string;
  /** Absent where it is not dated. */
  readonly value?: Edtf;
  readonly status: Status;
  /** `[source id, start, end]`: the words it rests on. */
  readonly evidence: readonly (readonly [string, number, number])[];
}

/** One difference between two states of a dossier. Ids are those of the present state. */
export type Change =
  | { readonly kind: 'source-added'; readonly source: string }
  | { readonly kind: 'source-removed'; readonly title: string }
  /** The file's bytes are not what they were. */
  | { readonly kind: 'source-changed'; readonly source: string }
  | { readonly kind: 'source-dated'; readonly source: string; readonly from?: Edtf; readonly to?: Edtf }
  | { readonly kind: 'event-added'; readonly event: string }
  | { readonly kind: 'event-removed'; readonly headline: string; readonly value?: Edtf }
  | { readonly kind: 'event-dated'; readonly event: string; readonly from?: Edtf; readonly to?: Edtf }
  | { readonly kind: 'event-status'; readonly event: string; readonly from: Status; readonly to: Status }
  | { readonly kind: 'name-added'; readonly entity: string }
  | { readonly kind: 'name-removed'; readonly name: string }
  | { readonly kind: 'renamed'; readonly entity: string; readonly from: string }
  | { readonly kind: 'retyped'; readonly entity: string; readonly from: EntityType }
  /** Names that were apart are one now. */
  | { readonly kind: 'merged'; readonly entity: string; readonly names: readonly string[] }
  /** A name that was one is now several. */
  | { readonly kind: 'parted'; readonly name: string; readonly entities: readonly string[] };

/** What moved since an edition. */
export interface Changes {
  /** The edition compared with. */
  readonly since: number;
  readonly date?: Edtf;
  /** Sources first, then events in order of time, then names. */
  readonly changes: readonly Change[];
}
