import type { LineRule } from '../model/language.ts';
import type { Claim, Line } from './lines.ts';

/** Lines that are leftovers whatever stands round them; the first rule that knows a line claims it. */
export function findLeftoverLines(lines: readonly Line[], rules: readonly LineRule[]): Claim[] {
  return lines.flatMap((line) => {
    const found = rules.find(({ pattern }) => pattern.test(line.text));
    return found ? [{ line, rule: found.rule, ...(found.doubtful ? { doubtful: true } : {}) }] : [];
  });
}
