/**
 * Widths of letters in hundredths of the type size, a little wider than the site's faces at weight 500
 * have them: text that fits by these does not run over. What is not listed is taken for a wide small letter.
 */
const widths: Readonly<Record<string, number>> = {
  ...group(" .,:;'’‘|!ijl", 27),
  ...group('-()[]"“”ftrI/', 38),
  ...group('acesvxyzJkgbdhnopqu0123456789?', 54),
  ...group('ABCDEFGHKLNOPQRSTUVXYZ–…&$€£+', 66),
  ...group('mwMW@%—', 86),
};
const other = 66;

/** How wide a text stands at most, in the units of its size. @example textWidth('Kyiv', 10) // 20.1 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widths[letter] ?? other;
  return (sum * size) / 100;
}

/** A text broken between words into lines no wider than that; a single long word stands alone on its line. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The beginning of a text that fits, with an ellipsis where something is left out; cut between words, or parts of one, where one fits. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  let end = letters.length;
  while (end > 1 && textWidth(`${letters.slice(0, end).join('')}…`, size) > width) end -= 1;
  const cut = letters.slice(0, end).join('');
  const space = letters[end] === ' ' ? cut.length : Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('/'));
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.\/–—-]+$/u, '')}…`;
}

function group(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}
