import { createHash } from 'node:crypto';

/** First `length` hex digits of the SHA-256 of a text. @example digest('a', 6) // 'ca9781' */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
