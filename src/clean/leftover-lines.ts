import type { LineRule } from '../model/language.ts';
import { oncePer } from '../model/once-per.ts';
import type { Claim, Line } from './lines.ts';

/** What opens a line of a list, and the marks of a line in bold. */
const listMark = /^(?:[-–•*·‣▪]\s+|\*{2})(?=\p{L})|\*{2}$/gu;

/** Pictures that open a line of a channel’s post. */
const pictures = /^(?:(?![©®™])\p{Extended_Pictographic}[\uFE0F\u20E3]?\s*)+(?=\p{L}|\p{N}|@)/u;

/** The longest membership appeals have half of that; a longer line holds more than a notice, as where a page came without line ends. */
const longest = 2_000;

/** Lines that are leftovers whatever stands round them; the first rule that knows a line claims it. */
export function findLeftoverLines(lines: readonly Line[], rules: readonly LineRule[]): Claim[] {
  return lines.flatMap((line) => {
    if (line.text.length > longest) return [];
    const text = pictures.test(line.text)
      ? line.text.replace(pictures, '')
      : /^[-–•*·‣▪]/.test(line.text) || line.text.endsWith('**')
        ? line.text.replace(listMark, '')
        : line.text;
    const lower = text.toLowerCase();
    const isKnown = anyOf(rules).some((pattern) => pattern.test(text));
    const found = rules.find(({ pattern, needs }) => (needs === undefined ? isKnown : lower.includes(needs)) && pattern.test(text));
    return found ? [{ line, rule: found.rule, ...(found.doubtful ? { doubtful: true } : {}) }] : [];
  });
}

/** The patterns of all rules that need nothing, as one for each set of flags: most lines match none of them, and are asked once. */
const anyOf = oncePer((rules: readonly LineRule[]): readonly RegExp[] => {
  const byFlags = Map.groupBy(
    rules.filter(({ needs }) => needs === undefined),
    ({ pattern }) => pattern.flags,
  );
  return [...byFlags].map(([flags, some]) => new RegExp(some.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags));
});
