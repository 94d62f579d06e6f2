import { overlaps } from '../model/span.ts';
import type { DateMark, FigureMark, Mark, NameMark } from '../model/mark.ts';

/**
 * The one place that settles marks that overlap. Of two names, dates or figures the longer stays; a
 * date goes before a figure of the same words, and before a name that is part of it. Roles, quotes and statements may hold other marks. A
 * name that loses is told in the reasons of the winner.
 */
export function settleOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const names = keepLongest(
    marks.filter((mark) => mark.kind === 'name'),
    (winner: NameMark, loser) => ({ ...winner, reasons: [...winner.reasons, `holds what else were a name (${loser.type})`] }),
  );
  const dates = keepLongest(
    marks.filter((mark) => mark.kind === 'date'),
    (winner: DateMark) => winner,
  );
  const free = names.filter(
    ({ span }) =>
      !dates.some(
        (date) => date.span.start <= span.start && span.end <= date.span.end && date.span.end - date.span.start > span.end - span.start,
      ),
  );
  const figures = outside(
    keepLongest(
      marks.filter((mark) => mark.kind === 'figure'),
      (winner: FigureMark) => winner,
    ),
    dates,
  );
  const kept: Mark[] = [
    ...free,
    ...dates,
    ...figures,
    ...marks.filter(({ kind }) => kind !== 'name' && kind !== 'date' && kind !== 'figure'),
  ];
  return kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || kinds[a.kind] - kinds[b.kind]);
}

/** Outer kinds first where spans are equal. */
const kinds: Readonly<Record<Mark['kind'], number>> = { statement: 0, quote: 1, role: 2, name: 3, date: 4, figure: 5 };

/** The marks that overlap none of the others; both are in order and disjoint. */
function outside<M extends Mark>(marks: readonly M[], others: readonly Mark[]): readonly M[] {
  let at = 0;
  return marks.filter(({ span }) => {
    while (at < others.length && (others[at]?.span.end ?? 0) <= span.start) at += 1;
    const next = others[at];
    return next === undefined || !overlaps(next.span, span);
  });
}

function keepLongest<M extends Mark>(marks: readonly M[], merge: (winner: M, loser: M) => M): readonly M[] {
  const kept: M[] = [];
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, mark.span)) kept.push(mark);
    else {
      const [winner, loser]: readonly [M, M] =
        mark.span.end - mark.span.start > last.span.end - last.span.start ? [mark, last] : [last, mark];
      kept[kept.length - 1] = merge(winner, loser);
    }
  }
  return kept;
}
