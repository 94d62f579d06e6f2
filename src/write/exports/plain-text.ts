/** Text for formats that know no control characters: those are left out, half characters replaced; tabs and line ends stay. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '');
}
