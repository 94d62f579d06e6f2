import type { ReadingData } from '../../model/reading-data.ts';
import type { Mention } from './mentions.ts';
import type { Passage } from '../words/passage.ts';
import type { QuoteFind } from './quotes.ts';

/** Speech without quotation marks, closed by a dash and its speaker: *We will stay, — said Kell.* */
export function readDashQuote(
  passage: Passage,
  index: number,
  mentions: readonly Mention[],
  { quotes }: ReadingData,
): { readonly quote: QuoteFind; readonly speaker: Mention } | undefined {
  const { text } = passage.block;
  if (/["“”«»]/.test(text)) return undefined;
  const closed = /[,!?…]\s*[-–—]\s*(?=(?:\p{L}+ )?(\p{Ll}+) )/u.exec(text);
  if (!closed || !quotes.verbs.has(closed[1] ?? '')) return undefined;
  const from = closed.index + closed[0].length;
  const sentence = passage.sentences.find((s) => s.end > from);
  const speaker = mentions.find((m) => m.start >= from && m.end <= (sentence?.end ?? text.length) && m.start - from < 60);
  if (!speaker) return undefined;
  return {
    quote: {
      passage: index,
      start: 0,
      end: closed.index + (closed[0].startsWith(',') ? 0 : 1),
      rule: 'spoken-dash',
      continues: false,
      open: false,
    },
    speaker,
  };
}
