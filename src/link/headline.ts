import type { Source } from '../model/dossier.ts';
import type { SourceNote } from '../model/editor.ts';
import type { MarkedText } from '../model/mark.ts';
import { toLocal, type Block } from '../model/text.ts';

/** Longest headline made from opening words, in UTF-16 units, ellipsis included. */
const longest = 70;

/** The editor's title, else the text's own, else its opening words. */
export function headline(text: MarkedText, note: SourceNote | undefined): Source['headline'] {
  if (note?.title !== undefined) return { text: note.title, basis: 'curated' };
  const stated = text.facts.title?.text ?? text.title?.text;
  if (stated !== undefined && stated.trim() !== '') return { text: stated.trim(), basis: 'stated' };
  const paragraphs = text.blocks.filter(({ kind, text: words }) => kind === 'paragraph' && /\p{L}{2}/u.test(words));
  const opening = paragraphs.find(({ text: words }) => !salutation.test(words)) ?? paragraphs[0] ?? text.blocks[0];
  return { text: shorten(opening ? withoutDateline(opening, text) : text.seed.file, longest), basis: 'composed' };
}

/** *Dear Editor,*: a few words before a comma or colon, and nothing after it. */
const salutation = /^(?:\p{Lu}[\p{L}.’'-]*\s?(?:\p{Ll}{2,3}\s)?){1,5}[,:]$/u;

function withoutDateline(block: Block, { opening }: MarkedText): string {
  return opening?.start === block.span.start ? block.text.slice(toLocal(block, opening).end) : block.text;
}

/**
 * The opening of a text, cut between words.
 * @example shorten('The council has begun work.', 20) // 'The council has…'
 */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const end = cut.search(/\s\S*$/u);
  return `${(end > 0 ? cut.slice(0, end) : cut.slice(0, -1)).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
