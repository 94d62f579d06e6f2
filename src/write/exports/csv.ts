import Papa from 'papaparse';

/** A cell: a number stays a number; what is not known is empty. */
export type Cell = string | number | undefined;

/**
 * Cells a spreadsheet may take for a formula (OWASP, *CSV Injection*), also in full-width signs and after spaces; and
 * those that begin with an apostrophe, so that taking one away from every cell that has one gives back all texts.
 */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n']/;

/** Rows printed at a time: a text of all of them together may be longer than a string can be. */
const chunk = 5000;

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly: UTF-8 with its mark, lines ending in CR LF, and an
 * apostrophe before each text that would be reckoned. Numbers are left as they are.
 */
export function* toCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string, void, undefined> {
  yield `\uFEFF${print([columns])}`;
  let some: (readonly Cell[])[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < chunk) continue;
    yield print(some);
    some = [];
  }
  if (some.length > 0) yield print(some);
}

function print(rows: readonly (readonly Cell[])[]): string {
  return `${Papa.unparse(rows as unknown[][], { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

/** Several values in one cell, parted by ` | `; a bar or backslash inside a value has a backslash before it. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(' | ');
}
