import { span, type Span } from '../model/span.ts';
import { inOneByte } from './one-byte.ts';

/** A line of a seed, without the white space round it. Rules claim lines; what nobody claims is body. */
export interface Line {
  /** Where the trimmed line lies in the seed; empty lines are not listed. */
  readonly span: Span;
  readonly text: string;
  /** Whether at least one empty line stands before it, or nothing. */
  readonly opens: boolean;
}

/** What a rule says of a line: not part of the article. */
export interface Claim {
  readonly line: Line;
  /** Id of the rule. */
  readonly rule: string;
  /** The rule is not sure: the line waits in `review`. */
  readonly doubtful?: boolean;
}

/** The lines of a text that hold more than white space, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') {
      opens = true;
      continue;
    }
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ span: span(start, start + trimmed.length), text: inOneByte(trimmed), opens });
    opens = false;
  }
  return lines;
}

/** Ends as sentences end, closing quotes, brackets and the numbers of notes included. */
export function endsSentence(text: string): boolean {
  return /[.!?…。]["'”’»)\]]*(?:\[\d{1,3}\])*$/.test(text);
}

/** Reads like prose: a finished sentence of some length, or several sentences. */
export function isProse(text: string): boolean {
  return (
    (endsSentence(text) && text.length >= 60)
    || text.length > 200
    || (text.length >= 30 && /[.!?]["'”’»)]* \p{Lu}.*[.!?]["'”’»)]*$/u.test(text))
  );
}
