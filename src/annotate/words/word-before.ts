/**
 * The word that stands last before an expression, lower case, with a space or hyphen between; empty where none does.
 *
 * @example wordBefore('opened in early ') // 'early'
 */
export function wordBefore(before: string): string {
  let end = before.length;
  while (end > 0 && isGap(before.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isPlainLetter(before.charCodeAt(start - 1))) start -= 1;
  // A pattern would look for the word from every letter on; it is needed for letters and spaces beyond ASCII only.
  if (before.charCodeAt(start - 1) > 0x7f || before.charCodeAt(end - 1) > 0x7f)
    return /(\p{L}+)[\s-]+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return end === before.length ? '' : before.slice(start, end).toLowerCase();
}

/** White space or hyphen */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x2d || (code >= 0x09 && code <= 0x0d);
}

/** a–z, A–Z */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
