/**
 * How many words a text has, parted by white space; counting ends at `most`.
 *
 * @example countWords('over  70 million euros') // 4
 */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (let at = 0, inside = false; at < text.length && words < most; at += 1) {
    const space = isSpaceAt(text, at);
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

/** Whether any word of a text is such a one; no word behind it is looked at. */
export function hasWord(text: string, isSuch: (word: string) => boolean): boolean {
  for (let start = 0, at = 0; start < text.length; start = at + 1) {
    at = start;
    while (at < text.length && !isSpaceAt(text, at)) at += 1;
    if (at > start && isSuch(text.slice(start, at))) return true;
  }
  return false;
}

/** Whether white space stands at an offset: most of it is told by its code alone. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && /\s/.test(text.charAt(at)));
}
