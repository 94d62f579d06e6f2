import type { Finding } from './finding.ts';
import type { Seed, SourceFacts } from './source.ts';
import { span, type Span } from './span.ts';

/** What a block is on the page. A `title` stands before the body and has no number. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item';

/** A repair: `span` of the seed reads `text` (a soft hyphen reads as nothing, a hard line end as a space). */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** Id of the repair's rule, `soft-hyphen`. */
  readonly rule: string;
}

/**
 * One paragraph, heading or list item, repaired, with the way back to the seed.
 * Recognisers read `text` and count in it (*local* offsets); everything past `annotate`
 * counts in the seed.
 */
export interface Block {
  /** `p12`, the paragraph's address on its page; `title` for the title. */
  readonly id: string;
  readonly kind: BlockKind;
  /** The block in the seed, without the white space round it. */
  readonly span: Span;
  /** The block as it is to be read. */
  readonly text: string;
  /** Where `text` departs from the seed: sorted, disjoint, inside `span`. Mostly empty. */
  readonly edits: readonly Edit[];
}

/** A stretch of the seed that is not part of the article, and the rule that says so. */
export interface SetAside {
  readonly span: Span;
  /** Id of the rule, `audio-notice`; its words for readers stand in the language's data. */
  readonly rule: string;
  /** True where the rule was not sure: such passages wait in `review`. */
  readonly doubtful?: boolean;
}

/**
 * A seed after `clean`. Invariant: every character of the seed that is not white space lies
 * in exactly one of `title` + `blocks` + `setAside`, save that a title is also listed as set aside.
 */
export interface CleanText {
  readonly seed: Seed;
  /** BCP 47 code of the language most of it is in, `en`; `und` where no known language fits. */
  readonly language: string;
  /** The text's own title, where it has one. */
  readonly title?: Block;
  /** The body, in order. */
  readonly blocks: readonly Block[];
  /** In order, disjoint. */
  readonly setAside: readonly SetAside[];
  /** What the set-aside lines state about the text; dates are read later, by `annotate`. */
  readonly facts: SourceFacts;
  /** Lines that state when the text was published, most trustworthy first. */
  readonly dateLines: readonly Span[];
  /** What is wrong with the editor's decisions on this text; absent where nothing is. */
  readonly findings?: readonly Finding[];
}

/** Everything of a text that is read, in order: its title, where it has one, and its body. */
export function allBlocks({ title, blocks }: Pick<CleanText, 'title' | 'blocks'>): readonly Block[] {
  return title ? [title, ...blocks] : blocks;
}

/**
 * A local span of a block, as a span of the seed. Ends that fall inside a repair take the
 * whole repair along, so that the seed's slice is never cut through a repaired character.
 *
 * @example seed "co\u00ADop", block text "coop": toSeed(block, [0, 4)) is [0, 5)
 */
export function toSeed(block: Block, local: Span): Span {
  let [start, end] = [local.start, local.end];
  let at = 0; // how far local offsets lag behind the seed's, up to the edit looked at
  let seedStart = -1;
  for (const edit of block.edits) {
    const from = edit.span.start - block.span.start + at;
    const to = from + edit.text.length;
    const lag = edit.span.end - edit.span.start - edit.text.length;
    if (seedStart < 0 && start < to) seedStart = start < from ? start - at : edit.span.start - block.span.start;
    if (end <= from) return span(block.span.start + (seedStart < 0 ? start - at : seedStart), block.span.start + end - at);
    if (end < to) return span(block.span.start + (seedStart < 0 ? start - at : seedStart), edit.span.end);
    at -= lag;
  }
  return span(block.span.start + (seedStart < 0 ? start - at : seedStart), block.span.start + end - at);
}

/** A span of the seed, as local offsets of the block it lies in: the way back of {@link toSeed}. */
export function toLocal(block: Block, inSeed: Span): Span {
  return span(localOffset(block, inSeed.start), localOffset(block, inSeed.end));
}

function localOffset(block: Block, offset: number): number {
  let local = offset - block.span.start;
  for (const edit of block.edits) {
    if (offset >= edit.span.end) local -= edit.span.end - edit.span.start - edit.text.length;
    else if (offset > edit.span.start) return local - (offset - edit.span.start);
    else break;
  }
  return local;
}

/** The words of a span as a reader sees them, repairs made. */
export function readAs(block: Block, inSeed: Span): string {
  const local = toLocal(block, inSeed);
  return block.text.slice(local.start, local.end);
}
