import type { FactRule } from '../model/language.ts';
import { span, type Span } from '../model/span.ts';
import { withoutEmphasis } from './inline-marks.ts';
import type { Claim, Line } from './lines.ts';

/** A fact a line states about the text. */
export interface StatedFact extends Claim {
  readonly fact: FactRule['fact'];
  /** The value without its label: “Jane Doe” of “By Jane Doe”. */
  readonly value: Span;
}

/**
 * The facts lines state.
 *
 * @param headLength how many of the lines stand before the first prose; some facts count only there.
 */
export function findFacts(lines: readonly Line[], headLength: number, rules: readonly FactRule[]): StatedFact[] {
  return lines.flatMap((line, index) => {
    const bare = withoutEmphasis(line.text);
    const digits = /\d/.test(line.text);
    const lower = line.text.toLowerCase();
    for (const rule of rules) {
      if ((rule.where === 'head' && index >= headLength) || (!digits && (rule.fact === 'date' || rule.and === 'date'))) continue;
      if (rule.needs?.some((words) => lower.includes(words)) === false) continue;
      const match = rule.pattern.exec(line.text);
      if (match) {
        const first = { line, rule: rule.rule, fact: rule.fact, value: valueOf(line, match) };
        return rule.and && match[2] !== undefined
          ? [first, { line, rule: rule.rule, fact: rule.and, value: valueOf(line, match, match[2]) }]
          : [first];
      }
      const value = bare === line.text ? undefined : rule.pattern.exec(bare)?.slice(0, 2).at(-1);
      const at = value ? line.text.indexOf(value) : -1;
      if (value && at >= 0)
        return [{ line, rule: rule.rule, fact: rule.fact, value: span(line.span.start + at, line.span.start + at + value.length) }];
    }
    return [];
  });
}

/**
 * Parts a fact at the very start of a text from the words after it, as if they stood on two lines:
 * ` date 2024-05-06 The Union …` is a date line and the first line of the text.
 */
export function partStart(lines: readonly Line[], rules: readonly FactRule[]): Line[] {
  const [first, ...others] = lines;
  if (!first) return [];
  for (const { pattern, where } of rules) {
    const match = where === 'start' ? pattern.exec(first.text) : null;
    if (match?.index !== 0) continue;
    const fact = match[0].trimEnd();
    const rest = first.text.slice(fact.length).trimStart();
    const { start, end } = first.span;
    const factLine: Line = { text: fact, span: span(start, start + fact.length), opens: true };
    return rest === '' ? [factLine, ...others] : [factLine, { text: rest, span: span(end - rest.length, end), opens: true }, ...others];
  }
  return [...lines];
}

function valueOf(line: Line, match: RegExpExecArray, value = match[1] ?? match[0]): Span {
  const at = line.span.start + match.index + match[0].lastIndexOf(value);
  return span(at, at + value.length);
}
