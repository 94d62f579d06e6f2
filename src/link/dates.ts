import type { DatedMention } from '../model/dossier.ts';
import { marksOf, type MarkedText } from '../model/mark.ts';

/** The date expressions of one source, as far as they could be read: those of its date lines, then of its body. */
export function datesOf(text: MarkedText, source: string): readonly DatedMention[] {
  const lines = (text.lineDates ?? []).flatMap((date): DatedMention[] =>
    date.span ? [{ source, block: 'head', span: date.span, date }] : [],
  );
  const body = marksOf(text, 'date').map(({ block, span, date }): DatedMention => ({ source, block, span, ...(date ? { date } : {}) }));
  return [...lines, ...body];
}
