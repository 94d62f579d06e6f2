import { span } from '../model/span.ts';
import type { Edit } from '../model/text.ts';

/** Windows-1252 bytes 0x80–0x9F as the characters they are shown as; the rest of the page is Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const tail = `[\u0080-\u00BF${upper}]`;
const candidate = new RegExp(`(?:[\u00C2-\u00DF]${tail}|[\u00E0-\u00EF]${tail}{2}|[\u00F0-\u00F4]${tail}{3})+`, 'g');

/** A closing quotation mark that lost its last byte on the way, 9D, which Windows-1252 has no character for. */
const cutQuote = /(?<=[\p{L}\p{N}.,;:!?…)])â€(?=[\s.,;:!?)\]]|$)/gu;

/**
 * UTF-8 that was once read as Windows-1252 (`â€™` for `’`). Only sequences that decode without
 * error to letters or punctuation are repaired.
 *
 * @example findMojibake('Itâ€™s') // [{ span: [2, 5), text: '’', rule: 'mojibake' }]
 */
export function findMojibake(text: string): Edit[] {
  const cut = text.includes('â€')
    ? [...text.matchAll(cutQuote)].map(({ index }) => ({ span: span(index, index + 2), text: '”', rule: 'mojibake' }))
    : [];
  return [...text.matchAll(candidate)]
    .flatMap((match) => {
      const bytes = Uint8Array.from(match[0], toByte);
      const read = decodeUtf8(bytes);
      if (read === undefined || !/^[\p{L}\p{P}\p{Sc}\s]+$/u.test(read)) return [];
      return [{ span: span(match.index, match.index + match[0].length), text: read, rule: 'mojibake' }];
    })
    .concat(cut);
}

function toByte(letter: string): number {
  const index = upper.indexOf(letter);
  return index >= 0 ? 0x80 + index : letter.charCodeAt(0);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
