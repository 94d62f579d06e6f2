import { wordsPattern } from '../model/anchor.ts';
import { staleDecision, type Finding } from '../model/finding.ts';
import type { DecisionEntry, PassageDecision } from '../model/passage-decision.ts';
import type { Seed } from '../model/source.ts';
import { contains, overlaps, span, type Span } from '../model/span.ts';
import type { Claim, Line } from './lines.ts';

type Decided = DecisionEntry & PassageDecision;

/** What the editor decided on passages of a text, applied to its lines. */
interface DecidedPassages {
  /** The lines, parted where a passage begins or ends inside one. */
  readonly lines: readonly Line[];
  /** Lines the editor sets aside. */
  readonly claims: readonly Claim[];
  readonly isKept: (line: Line) => boolean;
  /** What is wrong with the decisions, once it is known which kept lines a rule would have set aside. */
  readonly findings: (refused: ReadonlySet<Line>) => readonly Finding[];
}

/** Finds the passages by their words, wherever they stand in the seed. */
export function decidePassages({ text, file, decided = [] }: Seed, lines: readonly Line[]): DecidedPassages {
  if (decided.length === 0) return { lines, claims: [], isKept: () => false, findings: () => [] };
  const found = decided.map((decision) => ({
    decision,
    spans: [...text.matchAll(wordsPattern(decision.words))]
      .filter(([words]) => words !== '')
      .map((match) => span(match.index, match.index + match[0].length)),
  }));
  const spansOf = (kind: Decided['kind']) => found.filter(({ decision }) => decision.kind === kind).flatMap(({ spans }) => spans);
  const [aside, kept] = [spansOf('set-aside'), spansOf('keep')];
  const parted = lines.flatMap((line) => part(text, line, [...aside, ...kept]));
  return {
    lines: parted,
    claims: parted
      .filter((line) => aside.some((each) => contains(each, line.span)) || isRemnant(line, lines))
      .map((line) => ({ line, rule: 'decision' })),
    isKept: (line) => kept.some((each) => contains(each, line.span)),
    findings: (refused) =>
      found.flatMap(({ decision, spans }) => {
        const problem = problemOf(decision, spans, file, aside, refused);
        return problem === undefined ? [] : [staleDecision('clean', decision, problem)];
      }),
  };
}

function problemOf(
  { kind, words }: Decided,
  spans: readonly Span[],
  file: string,
  aside: readonly Span[],
  refused: ReadonlySet<Line>,
): string | undefined {
  if (spans.length === 0)
    return `“${words}” stands nowhere in “${file}”; expected words of that file, with … for what lies between. Correct them, or take the decision out.`;
  if (kind === 'set-aside') return undefined;
  if (spans.some((each) => aside.some((other) => overlaps(each, other))))
    return `“${words}” is kept here, and another decision sets some of it aside. Expected one of the two: take the other out.`;
  if (![...refused].some((line) => spans.some((each) => contains(each, line.span))))
    return `“${words}” is in the text anyhow: no rule sets it aside. Take the decision out.`;
  return undefined;
}

/** A stop or a mark alone that a cut left over goes with what was cut. */
function isRemnant(piece: Line, whole: readonly Line[]): boolean {
  return !/[\p{L}\p{N}]/u.test(piece.text) && !whole.includes(piece);
}

/** A line cut where a passage begins or ends inside it; pieces of white space alone are left out. */
function part(text: string, line: Line, passages: readonly Span[]): readonly Line[] {
  const { start, end } = line.span;
  const cuts = [...new Set(passages.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end))].sort(
    (a, b) => a - b,
  );
  if (cuts.length === 0) return [line];
  const pieces = [start, ...cuts].flatMap((from, at): readonly Line[] => {
    const words = text.slice(from, cuts[at] ?? end);
    const trimmed = words.replace(/^[\s\uFEFF]+|[\s\uFEFF]+$/g, '');
    const begin = from + words.indexOf(trimmed);
    return trimmed === '' ? [] : [{ text: trimmed, span: span(begin, begin + trimmed.length), opens: at === 0 && line.opens }];
  });
  return pieces;
}
