import type { Hit } from './found.ts';

const columns = ['kind', 'locator', 'title', 'text', 'about', 'outlet', 'date', 'address'] as const;

/**
 * A list of results as CSV (RFC 4180). Cells that a spreadsheet would take for a formula begin with an apostrophe.
 *
 * @param origin scheme, host and base path, without a slash at its end: `https://example.org/kyiv`
 */
export function toCsv(hits: readonly Hit[], origin: string): string {
  const rows = hits.map(({ address, facts, text }) => {
    const cells = { ...facts, text, address: origin + address };
    return columns.map((column) => cell(String(cells[column] ?? '')));
  });
  return [columns.join(','), ...rows.map((row) => row.join(','))].map((line) => `${line}\r\n`).join('');
}

/** @example cell('=1+1') // "'=1+1" */
export function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
