import type { ReadingData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { findAttribution } from './attribution.ts';
import type { Mention } from './mentions.ts';
import type { QuoteFind } from './quotes.ts';
import type { Spoken } from './spoken.ts';

/**
 * Who speaks at the end of the paragraph before a quotation that is a paragraph by itself: *Holt said the pier was closed.* ¶ *“It
 * is not safe.”* Nobody where the paragraph before ends with a quotation, whose speaker goes on.
 */
export function reportedBefore(
  passages: readonly Passage[],
  mentions: (passage: number) => readonly Mention[],
  quote: QuoteFind,
  lastQuoted: QuoteFind | undefined,
  data: ReadingData,
): Mention | undefined {
  const [previous, own] = [passages[quote.passage - 1], passages[quote.passage]];
  if (!previous || !own || quote.start > 2 || own.block.text.length - quote.end > 2) return undefined;
  const sentence = previous.sentences.at(-1);
  if (!sentence || (lastQuoted?.passage === quote.passage - 1 && lastQuoted.end > sentence.start)) return undefined;
  return findAttribution(previous.tokens, mentions(quote.passage - 1), sentence.start, sentence.end, 'before', data)?.speaker;
}

/**
 * Quotations over several paragraphs have one speaker: the one told beside any of them. *“We came early.* ¶ *“Nobody was there,” said
 * Holt.* `isTold` says of which the words beside tell who speaks, `isLabelled` which begin with a name of their own, as transcripts do.
 */
export function withOneSpeaker(
  spoken: readonly Spoken[],
  isTold: ReadonlySet<Spoken>,
  isLabelled: (quote: QuoteFind) => boolean,
): readonly Spoken[] {
  const out = [...spoken];
  for (let first = 0, after = 0; first < out.length; first = after) {
    for (after = first + 1; out[after]?.quote.continues && out[after - 1]?.quote.open;) after += 1;
    const whole = out.slice(first, after);
    const told = whole.find((one) => isTold.has(one) && one.speaker);
    if (!told || whole.some(({ quote }) => isLabelled(quote))) continue;
    whole.forEach((one, i) => {
      const isBesideOther = out[first + i - 1]?.quote.passage === one.quote.passage && one.speaker;
      if (!isBesideOther && !(isTold.has(one) && one.speaker)) out[first + i] = { ...told, quote: one.quote };
    });
  }
  return out;
}
