import type { Source } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import { toLocal, type Block } from '../model/text.ts';
import type { WithheldKey } from '../model/withheld.ts';

/** A stretch of a seed that is not to be read, and the character that stands for each of its characters. */
export interface Masked {
  readonly span: Span;
  readonly mask: string;
}

/**
 * Gives out private-use characters, after them characters that are none, that stand in no seed, one for each label; those of `key` are
 * given already.
 */
export function masks(texts: readonly string[], key: WithheldKey = new Map()): (label: string) => string {
  const taken = new Set(texts.flatMap((text) => text.match(/[\uE000-\uF8FF\uFDD0-\uFDEF]/g) ?? []));
  const given = new Map([...key].map(([mask, label]) => [label, mask]));
  let next = 0xe000;
  return (label) => {
    const known = given.get(label);
    if (known !== undefined) return known;
    while (taken.has(String.fromCharCode(next))) next = next === 0xf8ff ? 0xfdd0 : next + 1;
    if (next > 0xfdef) throw new RangeError('More labels for withheld words than there are characters that stand in no text');
    const mask = String.fromCharCode(next);
    next = next === 0xf8ff ? 0xfdd0 : next + 1;
    given.set(label, mask);
    return mask;
  };
}

/** A source whose words are masked where they may not be read: in the seed and in every block. Of masks that overlap the last counts. */
export function maskSource(source: Source, masked: readonly Masked[]): Source {
  if (masked.length === 0) return source;
  const block = (each: Block): Block => {
    const inside = masked.filter(({ span }) => span.start < each.span.end && each.span.start < span.end);
    return {
      ...each,
      text: maskText(
        each.text,
        inside.map(({ span, mask }) => ({ span: localOf(each, span), mask })),
      ),
      edits: each.edits.map((edit) =>
        inside.some(({ span }) => span.start < edit.span.end && edit.span.start < span.end)
          ? { ...edit, text: maskLetters(edit.text, inside) }
          : edit,
      ),
    };
  };
  return {
    ...source,
    seed: { ...source.seed, text: maskText(source.seed.text, masked) },
    blocks: source.blocks.map(block),
    ...(source.title ? { title: block(source.title) } : {}),
  };
}

function localOf(block: Block, { start, end }: Span): Span {
  return toLocal(block, { start: Math.max(start, block.span.start), end: Math.min(end, block.span.end) });
}

/** A text with stretches of it masked. */
export function maskText(text: string, masked: readonly Masked[]): string {
  const units = text.split('');
  for (const {
    span: { start, end },
    mask,
  } of masked)
    units.fill(mask, start, end);
  return units.join('');
}

function maskLetters(text: string, [first]: readonly Masked[]): string {
  return first ? first.mask.repeat(text.length) : text;
}
