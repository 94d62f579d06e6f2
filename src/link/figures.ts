import type { Figure } from '../model/figure.ts';
import { marksOf, type MarkedText } from '../model/mark.ts';

/** The figures of one source. */
export function figuresOf(text: MarkedText, source: string): readonly Figure[] {
  return marksOf(text, 'figure').map(({ kind: _, rule: __, ...reading }) => ({ ...reading, source }));
}
