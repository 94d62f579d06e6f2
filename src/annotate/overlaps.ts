import { overlaps } from '../model/span.ts';
import type { DateMark, FigureMark, Mark, NameMark } from '../model/mark.ts';

/**
 * The one place that settles marks that overlap. Names keep the longer, then the better known; dates
 * win over figures of the same words. Roles, quotes and statements may hold other marks. What loses
 * leaves its words in the reasons of the winner, where it was a name.
 */
export function settleOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const names = keepLongest(marks.filter((m) => m.kind === 'name'));
  const dates = keepLongest(marks.filter((m) => m.kind === 'date'));
  const figures = keepLongest(marks.filter((m) => m.kind === 'figure')).filter((f: FigureMark) => !dates.some((d) => overlaps(d.span, f.span) && !(f.span.start < d.span.start && f.unit !== d.rule && f.span.end > d.span.end)));
  const kept: Mark[] = [...names, ...dates, ...figures, ...marks.filter((m) => m.kind !== 'name' && m.kind !== 'date' && m.kind !== 'figure')];
  return kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || order(a) - order(b));
}

function keepLongest<M extends NameMark | DateMark | FigureMark>(marks: readonly M[]): readonly M[] {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: M[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, mark.span)) kept.push(mark);
    else if (mark.span.end - mark.span.start > last.span.end - last.span.start) kept[kept.length - 1] = mark;
  }
  return kept;
}

const kinds: readonly Mark['kind'][] = ['statement', 'quote', 'role', 'name', 'date', 'figure'];

function order(mark: Mark): number {
  return kinds.indexOf(mark.kind);
}
