import { marksOf, type MarkedText } from '../model/mark.ts';
import type { Quote } from '../model/quote.ts';
import { cut } from '../model/span.ts';
import { digest } from './digest.ts';

/** The quotations of one source. `speakerAt` gives the id of the entity whose name starts at an offset. */
export function quotesOf(text: MarkedText, source: string, speakerAt: (start: number) => string | undefined): readonly Quote[] {
  const seen = new Map<string, number>();
  return marksOf(text, 'quote').map((mark): Quote => {
    const words = cut(text.seed.text, mark.span);
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    const speaker = mark.speaker ? speakerAt(mark.speaker.start) : undefined;
    return {
      id: `q-${digest([source, words, ...(times > 0 ? [times] : [])].join('\n'), 8)}`,
      kind: mark.mode,
      source,
      block: mark.block,
      span: mark.span,
      ...(speaker === undefined ? {} : { speaker }),
      ...(mark.attribution ? { attribution: mark.attribution } : {}),
    };
  });
}
