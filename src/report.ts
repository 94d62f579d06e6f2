import type { Finding } from './model/finding.ts';
import { visible } from './model/visible.ts';

/**
 * Findings in words for the terminal, in order of file and line, and whether they stop the run.
 *
 * @example
 * seeds/photo.txt: The file is not text: … (read:not-text)
 * content/sources.yaml:3:5: “date”: expected a date such as 2024-05-06 … (read:content)
 */
export function report(findings: readonly Finding[]): { readonly text: string; readonly failed: boolean } {
  const place = (one: Finding) => [one.file, one.line, one.column].filter((part) => part !== undefined).join(':');
  const lines = [...findings]
    .sort(inOrder)
    .map((one) => visible(`${one.fatal ? '✗' : '!'} ${place(one)}: ${one.reason.replace(/\s*\n\s*/g, ' ')} (${one.source}:${one.ruleId})`));
  const failed = findings.some(({ fatal }) => fatal);
  if (failed) lines.push(`Nothing was built: ${count(findings.filter(({ fatal }) => fatal).length)} to mend first.`);
  return { text: lines.join('\n'), failed };
}

/** The same for programs: one finding a line, in the same order. */
export function toJsonLines(findings: readonly Finding[]): string {
  return [...findings]
    .sort(inOrder)
    .map(({ file, line, column, source, ruleId, reason, fatal }) =>
      JSON.stringify({ finding: `${source}:${ruleId}`, file, line, column, reason, fatal }),
    )
    .join('\n');
}

function inOrder(a: Finding, b: Finding): number {
  return (a.file ?? '') < (b.file ?? '')
    ? -1
    : (a.file ?? '') > (b.file ?? '')
      ? 1
      : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function count(number: number): string {
  return number === 1 ? 'one thing' : `${number} things`;
}
