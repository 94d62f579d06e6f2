/**
 * The same text, one byte a letter where its letters allow it. Node holds what is cut out of a text as it holds the text:
 * a single curly quotation mark makes all of it two bytes a letter, and patterns with `\p{L}` much slower on it.
 */
export function inOneByte(text: string): string {
  return wide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}

const wide = /[^\0-\xFF]/;
