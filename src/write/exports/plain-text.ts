/** Text for formats that know no control characters: those are left out, half characters replaced; tabs and line ends stay. */
export function plainText(text: string): string {
  return suspect.test(text) ? text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '') : text;
}

/** What one look at a text shows: hardly any has such a character. */
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The same in one line: where white space means something, or is folded in as many ways as there are readers. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
