import { overlaps } from '../model/span.ts';
import type { DateMark, FigureMark, Mark, NameMark } from '../model/mark.ts';

/**
 * The one place that settles marks that overlap. Of two names, dates or figures the longer stays; a
 * date goes before a figure of the same words. Roles, quotes and statements may hold other marks. A
 * name that loses is told in the reasons of the winner.
 */
export function settleOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const names = keepLongest(marks.filter((mark) => mark.kind === 'name'), (winner: NameMark, loser) => ({ ...winner, reasons: [...winner.reasons, `holds what else were a name (${loser.type})`] }));
  const dates = keepLongest(marks.filter((mark) => mark.kind === 'date'), (winner: DateMark) => winner);
  const figures = keepLongest(marks.filter((mark) => mark.kind === 'figure'), (winner: FigureMark) => winner)
    .filter((figure) => !dates.some((date) => overlaps(date.span, figure.span)));
  const kept: Mark[] = [...names, ...dates, ...figures, ...marks.filter((mark) => !['name', 'date', 'figure'].includes(mark.kind))];
  return kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Outer kinds first where spans are equal. */
const kinds: readonly Mark['kind'][] = ['statement', 'quote', 'role', 'name', 'date', 'figure'];

function keepLongest<M extends Mark>(marks: readonly M[], merge: (winner: M, loser: M) => M): readonly M[] {
  const kept: M[] = [];
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, mark.span)) kept.push(mark);
    else {
      const [winner, loser]: readonly [M, M] = mark.span.end - mark.span.start > last.span.end - last.span.start ? [mark, last] : [last, mark];
      kept[kept.length - 1] = merge(winner, loser);
    }
  }
  return kept;
}
