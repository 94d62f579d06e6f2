/**
 * A PDF without the time it was made: Chromium writes the clock into the document information,
 * so that no two runs agree. The entries give way to spaces, which keeps every offset in the file.
 */
export function stopClock(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (entry) => ' '.repeat(entry.length)), 'latin1');
}

/** How many sheets a PDF of Chromium's has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
