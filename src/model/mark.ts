import type { Edtf, KnownDate } from './date.ts';
import type { FigureReading } from './figure.ts';
import { oncePer } from './once-per.ts';
import type { SourceFacts } from './source.ts';
import type { Span } from './span.ts';
import type { CleanText } from './text.ts';

/** The five kinds of profile. `work`: strategy, law, treaty, agreement, programme, report. */
export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'work';
/** All five, in the order in which lists have them. */
export const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'work'];

/** What all marks share. Spans lie in the seed; `block` is the id of the block the mark lies in. */
interface Marked {
  readonly span: Span;
  readonly block: string;
  /** Id of the rule that made the mark, for the reader who asks why. */
  readonly rule: string;
}

/** A name in the text: one mention of some entity. */
export interface NameMark extends Marked {
  readonly kind: 'name';
  readonly type: EntityType;
  /** Sum of the evidence for the type, in the language's units; only comparable inside one text. */
  readonly score: number;
  /** Margin of the type over the next best; thin ones are flagged for `review`. */
  readonly margin: number;
  /** The evidence in words: `head “Ministry”`, `first name “Olga”`. */
  readonly reasons: readonly string[];
  /**
   * The long form this mention stands for, where the text says so itself:
   * *Northern Harbour Safety Plan (NHSP)*. Span of the long form.
   */
  readonly stands?: Span;
  /** The words it goes by where its own alone do not say it: *summit* in *the OSCE summit in Oslo*. */
  readonly called?: Span;
}

/** A title or office the text gives a person (or an apposition to an organisation): *Belgian Defence Minister*. */
export interface RoleMark extends Marked {
  readonly kind: 'role';
  /** The name mark it belongs to, by its span. */
  readonly of: Span;
}

/** A date expression; `value` is absent where it is vague (*recently*) or nothing anchors it. */
export interface DateMark extends Marked {
  readonly kind: 'date';
  readonly date?: KnownDate;
  /** Where it opens a range whose other end is a date of its own, *January 23 – March 9*: the whole, which the text tells of. */
  readonly range?: { readonly value: Edtf; readonly span: Span };
  /** True where the day hangs on a publication date that is not known: `link` may resolve it later. */
  readonly unanchored?: boolean;
}

/** Somebody's words. `direct` spans exclude the quotation marks. */
export interface QuoteMark extends Marked {
  readonly kind: 'quote';
  readonly mode: 'direct' | 'indirect';
  /** The name mark of the speaker, by its span (in any block of the text). */
  readonly speaker?: Span;
  /** The words that name the speaker here: “Kell”, “he”, “the minister”. */
  readonly attribution?: Span;
}

/** An amount, count, rate, percentage or duration, modifier and unit included in the span. */
export interface FigureMark extends Marked, FigureReading {
  readonly kind: 'figure';
}

/** Whether what a statement tells has happened, goes on, or lies ahead (when it was written). */
export type Status = 'past' | 'ongoing' | 'planned';

/** A clause that tells of something happening at a time: what events are made from. Span: the clause. */
export interface StatementMark extends Marked {
  readonly kind: 'statement';
  readonly status: Status;
  /** The date mark it hangs on, by its span; absent where the clause gives none. */
  readonly date?: Span;
  /** The sentence the clause stands in. */
  readonly sentence: Span;
  /** The finite verb or participle that decided the status. */
  readonly verb?: Span;
}

/** Found by one recogniser each; told apart by `kind`. */
export type Mark = NameMark | RoleMark | DateMark | QuoteMark | FigureMark | StatementMark;

/** A text after `annotate`. Marks are in order of reading; names never overlap names, dates never dates. */
export interface MarkedText extends CleanText {
  readonly marks: readonly Mark[];
  /** Sentences of title and body, in order. */
  readonly sentences: readonly Span[];
  /** When it was published, where it says so. */
  readonly published?: KnownDate;
  /** The dateline before the first words that tell something: *KYIV, May 6 (Reuters) –*. */
  readonly opening?: Span;
  /** What the dated lines outside the body say (`dateLines`), each with its span: dates without a block. */
  readonly lineDates?: readonly KnownDate[];
  /** `clean`'s facts, with what only a reading of the body shows (outlet, dateline). */
  readonly facts: SourceFacts;
}

/** Marks of one kind, typed. @example marksOf(text, 'date') */
export function marksOf<K extends Mark['kind']>(text: Pick<MarkedText, 'marks'>, kind: K): readonly Extract<Mark, { kind: K }>[] {
  return (byKind(text.marks).get(kind) ?? []) as readonly Extract<Mark, { kind: K }>[];
}

/** The marks of a text are asked for kind by kind, over and over. */
const byKind = oncePer((marks: readonly Mark[]): ReadonlyMap<Mark['kind'], readonly Mark[]> => Map.groupBy(marks, ({ kind }) => kind));
