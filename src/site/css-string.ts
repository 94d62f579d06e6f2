/**
 * A text as a CSS string: whatever could end it is written as a code point.
 *
 * @example cssString('A "title"') // '"A \\22 title\\22 "'
 */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<>\u0000-\u001F\u007F]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
