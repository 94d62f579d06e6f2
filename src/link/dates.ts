import type { DatedMention } from '../model/dossier.ts';
import { marksOf, type MarkedText } from '../model/mark.ts';

/** The date expressions of one source, as far as they could be read. */
export function datesOf(text: MarkedText, source: string): readonly DatedMention[] {
  return marksOf(text, 'date').map(({ block, span, date }) => ({ source, block, span, ...(date ? { date } : {}) }));
}
