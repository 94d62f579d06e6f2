import type { Basis, KnownDate } from './date.ts';
import type { DecisionEntry, PassageDecision } from './passage-decision.ts';
import type { Span } from './span.ts';

/** How a file is written where that is not UTF-8: a label of the WHATWG Encoding Standard, which every browser decodes. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1251' | 'windows-1252';

/** A file among the seeds that could not be read and is left out. */
export interface Unread {
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** Id of the rule, `not-text`. */
  readonly rule: string;
  /** Half a sentence after “The file”: `is a PDF`. */
  readonly cause: string;
}

/** One text as it lies in `seeds/`, decoded but not yet looked at. */
export interface Seed {
  /** Path below the seeds folder, with `/`: `2024/kyiv.txt`. */
  readonly file: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  /** The decoded text, whole: line ends and byte-order mark as they are. Spans count in it. */
  readonly text: string;
  /** How the file is encoded where that is not UTF-8; with it the bytes can be had back from the text. */
  readonly encoding?: Encoding;
  /** When it was published, by the editor's word; it counts before all that the text says. */
  readonly dated?: KnownDate;
  /** True where passages of it are masked: the text is then not what the file has. */
  readonly withheld?: true;
  /** Passages the editor sets aside or keeps; absent where there are none. */
  readonly decided?: readonly (DecisionEntry & PassageDecision)[];
}

/** How much of a source may be shown (issue of rights, the editor's decision). */
export type Publish = 'full' | 'excerpts' | 'metadata';

/** A short statement about a source (its title, outlet, byline), with what it rests on. */
export interface Fact {
  /** The value to show. */
  readonly text: string;
  readonly basis: Basis;
  /** The words in the seed it was read from; absent where it is inferred or curated. */
  readonly span?: Span;
  /** Id of the rule that read it, or the editor's reason. */
  readonly rule: string;
}

/** The value of a fact that a text states or a person set; nothing where it was only inferred. */
export function knownText(fact: Fact | undefined): string | undefined {
  return fact?.basis === 'inferred' ? undefined : fact?.text;
}

/** The facts a source may state about itself. Absent means: not stated. */
export interface SourceFacts {
  readonly title?: Fact;
  readonly outlet?: Fact;
  readonly byline?: Fact;
  readonly url?: Fact;
  /** Place named by a dateline (“KYIV, May 6 –”). */
  readonly dateline?: Fact;
  /** The text's own keywords, in its order, without `#`. */
  readonly tags?: readonly Fact[];
}
