/**
 * A PDF without what differs from run to run: Chromium writes the clock into the document information, and names the
 * cells of tables by a count of all it has drawn since it started. The entries give way to spaces, the names to a
 * count from one of the same length, which keeps every offset in the file.
 */
export function stopClock(pdf: Buffer): Buffer {
  const numbers = new Map<string, number>();
  const own = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return `(node${String(number).padStart(name.length - '(node)'.length, '0')})`;
  };
  const text = pdf
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (entry) => ' '.repeat(entry.length))
    .replace(/\(node\d{8}\)/g, own);
  return Buffer.from(text, 'latin1');
}

/** How many sheets a PDF of Chromium's has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
