import type { MarkedSource } from '../model/dossier.ts';
import { marksOf, type QuoteMark } from '../model/mark.ts';
import { contains, cut, type Span } from '../model/span.ts';

/** The part of an interrupted sentence before who says it: *“We were there,” he said, “(and saw it)”*. */
export function beginningOf(quote: QuoteMark, source: MarkedSource, clause: Span): QuoteMark | undefined {
  const before = marksOf(source, 'quote').findLast(
    ({ span, mode }) => mode === 'direct' && span.end < quote.span.start && contains(clause, span),
  );
  return before && /^\P{L}*\p{Lu}.*,$/su.test(cut(source.seed.text, before.span)) ? before : undefined;
}

/** The part behind it: *“(We were there,)” he said, “and saw it”*. */
export function endOf(quote: QuoteMark, source: MarkedSource, clause: Span): QuoteMark | undefined {
  const next = marksOf(source, 'quote').find(
    ({ span, mode }) => mode === 'direct' && span.start > quote.span.end && contains(clause, span),
  );
  return next && /^\p{Ll}/u.test(cut(source.seed.text, next.span)) && beginningOf(next, source, clause) === quote ? next : undefined;
}
