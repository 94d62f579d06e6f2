/** How files begin that are called text but are none: their first bytes, as Latin-1, and what they are. */
const beginnings: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['%!PS', 'a PostScript file'],
  ['{\\rtf', 'an RTF file'],
  ['\x89PNG\r\n', 'a picture (PNG)'],
  ['\xFF\xD8\xFF', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['PK\x03\x04', 'an archive or an office file (ZIP)'],
  ['\x1F\x8B', 'an archive (gzip)'],
  ['\xD0\xCF\x11\xE0', 'an office file'],
  ['\xFF\xFE\x00\x00', 'UTF-32'],
  ['\x00\x00\xFE\xFF', 'UTF-32'],
  ['SQLite format 3\x00', 'a database (SQLite)'],
];

/** What a file is by its first bytes, where it is no text. @example formatOf(Buffer.from('%PDF-1.7')) // 'a PDF' */
export function formatOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1');
  return beginnings.find(([begins]) => start.startsWith(begins))?.[1];
}
