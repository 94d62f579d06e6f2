import type { Status } from './mark.ts';
import type { EntityType } from './mark.ts';

/** What a result is. A paragraph is a block of a source; a source is found by its title, outlet and byline. */
export type FoundKind = 'name' | 'event' | 'paragraph' | 'quote' | 'source' | 'briefing';

/** What a result says of itself beside its words. Rides along with its address: Pagefind would search everything else. */
export interface RowFacts {
  readonly kind: FoundKind;
  /** Name of an entity, title of a source, heading of the briefing. */
  readonly title?: string;
  /** `S3 ¶12`; for names, events and the briefing absent. */
  readonly locator?: string;
  /** One line: roles and spellings of a name, who speaks, what the status is. */
  readonly about?: string;
  /** Names by which it is found that do not stand in its words: who an event is about. */
  readonly names?: readonly string[];
  readonly outlet?: string;
  /** EDTF, for data. */
  readonly date?: string;
  /** The same in words, brackets round what no source says; for a name the number of its mentions. */
  readonly when?: string;
  readonly type?: EntityType;
  readonly status?: Status;
}

/** One thing that can be found. */
export interface SearchRecord {
  /** Base-free: `/sources/x/#p12`. */
  readonly address: string;
  readonly facts: RowFacts;
  /** What is searched, and shown in part. */
  readonly text: string;
  /** Marks, without their frame, by which it is also found: other spellings of its names, its dates. */
  readonly marks: readonly string[];
  /** Plain words by which it is also found: its own words as the language’s other spelling has them (*defense* for *defence*). */
  readonly also: readonly string[];
  /** Marks and words that weigh more: what it is called, when it was. */
  readonly head: readonly string[];
  /** By facet: `kind`, `type`, `entity`, `outlet`, `year`, `status`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Sorts as the dates do; `0` where there is none. */
  readonly sort: string;
}

/** How words are written otherwise: what a query is read with. */
export interface SpellingTable {
  /** British endings with the American ones: pattern and replacement, as in `LinkingData`. */
  readonly variants: readonly (readonly [string, string])[];
  /** Plural endings with the singular, likewise. */
  readonly plurals: readonly (readonly [string, string])[];
  /** Month names to 1–12. */
  readonly months: Readonly<Record<string, number>>;
  /** Words that need not be in a result where others are asked for: *the*, *of*. */
  readonly small: readonly string[];
  /** How figures are written shortly: `m` to `million`. */
  readonly scales: Readonly<Record<string, string>>;
  /** Words and signs of money. */
  readonly currencies: readonly string[];
  /** Canonical words that have a mark though no name asks for it: written in two ways somewhere, or all in capitals. */
  readonly marked: readonly string[];
  /** Spellings of each name, the name first; the most mentioned first. */
  readonly names: readonly (readonly string[])[];
}

/** The table as pages fetch it, with where the index lies: paths below `/pagefind/`. */
export interface PublishedTable extends SpellingTable {
  /** True where there is nothing to be found at all: Pagefind then has no index to ask. */
  readonly empty?: true;
  /** Where the table is long: `marked` and `names` stand in a part for each of these first letters. */
  readonly letters?: readonly string[];
  /** How many records there are. */
  readonly records: number;
  /** Pagefind’s own list of its records, one for each part of the index. */
  readonly lists: readonly string[];
  /** Columns of what records can be narrowed and ordered by (`FactColumns`), compressed. */
  readonly facts: string;
  /** The longest of these columns by itself: the names in each record. */
  readonly entities: { readonly path: string; readonly bytes: number };
}

/** Records that are one part of the index, in a file of lines: JSON, one record each. */
export interface RecordFile {
  /** Beside the file that names it. */
  readonly path: string;
  /** How many there are. */
  readonly records: number;
}

/** All that the search index is made from; the records lie beside it, for they may be more than fit into memory. */
export interface SearchData {
  /** Of the site: whose endings the index takes off. */
  readonly language: string;
  /** One at least; the index and its columns of facts follow their order. */
  readonly parts: readonly RecordFile[];
  readonly table: SpellingTable;
}
