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

/** How a whole web page begins, which would be read tags and all; an article that writes of tags begins with words. */
const webPage = /^(?:\xEF\xBB\xBF)?\s{0,8}(?:<!doctype html|<html)[\s>]/i;

/** What a file is by its first bytes, where it is no text. @example formatOf(Buffer.from('%PDF-1.7')) // 'a PDF' */
export function formatOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(32, bytes.length)).toString('latin1');
  if (webPage.test(start)) return 'a web page (HTML)';
  return beginnings.find(([begins]) => start.startsWith(begins))?.[1];
}
