import type { CitedText } from './cited.ts';
import type { KnownDate } from './date.ts';
import type { Changes } from './edition.ts';
import type { Editor } from './editor.ts';
import type { DoubtfulPair, Entity, Evidence } from './entity.ts';
import type { DossierEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { MarkedText } from './mark.ts';
import type { Finding } from './finding.ts';
import type { Parallel, Quote } from './quote.ts';
import type { Publish, Unread } from './source.ts';
import type { WithheldKey } from './withheld.ts';

/** Several texts with the editor's decisions. Grows room by room: seeds, clean texts, marked texts. */
export interface Corpus<Text> {
  /** In order of file names. */
  readonly texts: readonly Text[];
  /** All that `content/` says. */
  readonly editor: Editor;
  /** What the rooms so far have to report. */
  readonly findings: readonly Finding[];
  /** Files that could not be read, by name; absent where there are none. */
  readonly unread?: readonly Unread[];
  /** What stands for words that are withheld; absent where none are. */
  readonly withheld?: WithheldKey;
}

/** One seed, read and placed in the dossier. */
export interface Source extends Omit<MarkedText, 'marks'> {
  /** Readable, stable, free of order: from the file's name, or from the title where that is mere code. */
  readonly id: string;
  /** From 1, in order of file names: the 3 of “S3 ¶12”. */
  readonly number: number;
  /** The title as stated, or the opening words where the text has none. */
  readonly headline: { readonly text: string; readonly basis: 'stated' | 'composed' | 'curated' };
  /** How much of it may be shown. */
  readonly publish: Publish;
  /** True where some of its words are withheld: the file itself is then not published. */
  readonly withheld?: true;
  /** Near-duplicates among the other sources, 0 to 1 by share of passages. */
  readonly sameAs: readonly { readonly source: string; readonly score: number }[];
}

/** A source with what was found in its text. From `chronicle` on nothing more is made of the marks; `review` shows them to the editor. */
export interface MarkedSource extends Source, Pick<MarkedText, 'marks'> {}

/** A date expression in a source; `date` is absent where it is vague. */
export interface DatedMention extends Evidence {
  readonly date?: KnownDate;
}

/** The corpus read as one: who is who, who says what, what repeats what. */
export interface Dossier<S extends Source = Source> {
  /** As the editor has it, else *Dossier*. */
  readonly title: string;
  /** Of what we write ourselves, as in BCP 47: `en`. A source has its own. */
  readonly language: string;
  /** In order of file names, as their numbers are. */
  readonly sources: readonly S[];
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Names that may be one and were not joined, surest first. */
  readonly doubtful: readonly DoubtfulPair[];
  /** In order of sources and places, like `quotes` and `figures`. */
  readonly dates: readonly DatedMention[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** Passages and quotations that several sources share. */
  readonly parallels: readonly Parallel[];
  readonly editor: Editor;
  readonly findings: readonly Finding[];
  /** Files that could not be read, by name; absent where there are none. */
  readonly unread?: readonly Unread[];
  /** What stands for words that are withheld; absent where none are. */
  readonly withheld?: WithheldKey;
}

/** A dossier with its events. */
export interface Chronicle<S extends Source = Source> extends Dossier<S> {
  /** In order of time; those without a date last. */
  readonly events: readonly DossierEvent[];
  /** What moved since the edition before this one; absent where none is recorded. */
  readonly changes?: Changes;
}

/** A chronicle with the editor's texts, every citation in them checked: what `write` prints. */
export interface CitedChronicle<S extends Source = Source> extends Chronicle<S> {
  readonly edited: readonly CitedText[];
}

/** The same without the marks of its sources: of ten thousand they are a third of what is in memory. */
export function withoutMarks(dossier: CitedChronicle<MarkedSource>): CitedChronicle {
  return { ...dossier, sources: dossier.sources.map(({ marks: _, ...source }): Source => source) };
}
