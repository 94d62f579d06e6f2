import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Finding } from '../model/finding.ts';
import { marksOf, type DateMark, type Mark, type MarkedText } from '../model/mark.ts';
import { bySpan, contains, cut, overlaps, type Span } from '../model/span.ts';
import { complain, isFinding, type DecidedPlace, type PlaceFinder } from './decided-places.ts';

/** Texts with the dates the editor gives to expressions, or to words that no rule read as a date; basis `curated`. */
export function decideDates(
  texts: readonly MarkedText[],
  decisions: readonly Decision[],
  finder: PlaceFinder,
): { readonly texts: readonly MarkedText[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const decided = [...texts];
  for (const decision of decisionsOf(decisions, 'date')) {
    const place = finder.place(decision, decision);
    if (isFinding(place)) {
      findings.push(place);
      continue;
    }
    const text = decided[place.at] as MarkedText;
    const inside = marksOf(text, 'date').filter(({ span }) => overlaps(span, place.span));
    if (inside.length > 1)
      findings.push(
        complain(
          decision,
          `“${decision.words}” holds ${inside.length} dates (${inside.map(({ span }) => `“${cut(text.seed.text, span)}”`).join(', ')}); expected one. Give the words of that date alone.`,
        ),
      );
    else if (inside.length === 0 && decision.to === 'none')
      findings.push(complain(decision, `“${decision.words}” is read as no date. Take the decision out.`));
    else decided[place.at] = { ...text, marks: withDate(text.marks, inside[0], place, decision) };
  }
  return { texts: decided, findings };
}

function withDate(
  marks: readonly Mark[],
  old: DateMark | undefined,
  { block, span: words }: DecidedPlace,
  { to, because }: Extract<Decision, { kind: 'date' }>,
): readonly Mark[] {
  const span = old?.span ?? words;
  const mark: DateMark = {
    kind: 'date',
    span,
    block: block.id,
    rule: 'decision',
    ...(to === 'none' ? {} : { date: { value: to, basis: 'curated', span, rule: because ?? 'set by the editor' } }),
  };
  if (old) return marks.map((each) => (each === old ? mark : each));
  return [...marks.map((each) => hung(each, span)), mark].sort((a, b) => bySpan(a.span, b.span));
}

/** A statement without a date takes the new one, where it holds it. */
function hung(mark: Mark, date: Span): Mark {
  return mark.kind === 'statement' && !mark.date && contains(mark.span, date) ? { ...mark, date } : mark;
}
