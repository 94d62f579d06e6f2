import type { Source } from '../../model/dossier.ts';
import { readAs, type Block } from '../../model/text.ts';

/** What a page shows of a block, and whether something was left out. */
export interface Shown {
  readonly text: string;
  /** True where words of the block are not shown. */
  readonly cut: boolean;
}

/**
 * As much of a block as the editor publishes: all of it, its first sentence where only excerpts may
 * be shown, nothing where only facts may.
 */
export function shownOf(source: Source, block: Block): Shown {
  if (source.publish === 'full') return { text: block.text, cut: false };
  if (source.publish === 'metadata') return { text: '', cut: true };
  const first = source.sentences.find(({ start, end }) => start >= block.span.start && end <= block.span.end);
  const text = first ? readAs(block, { start: block.span.start, end: first.end }) : block.text;
  return { text, cut: text.length < block.text.length };
}

/** What stands for words left out. */
export function ellipsis({ text, cut }: Shown): string {
  return !cut ? '' : text === '' ? '[not published]' : ' […]';
}
