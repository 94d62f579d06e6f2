import type { Seed } from '../model/source.ts';

/** What decoding gives: the text, or the reason there is none, as half a sentence after the file's name. */
export type Decoded = Pick<Seed, 'text' | 'encoding'> | { readonly problem: string };

/**
 * Bytes → text: UTF-8, or UTF-16 where a byte-order mark says so. The mark stays in the text, so
 * that every offset can be found again by decoding the file; `clean` reads past it.
 *
 * @example decode(Buffer.from('Kyiv')) // { text: 'Kyiv' }
 * @example decode(Buffer.from([0xff, 0xd8, 0xff, 0x00])) // { problem: 'is not text: …' }
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16(bytes) ?? 'utf-8';
  if (encoding === 'utf-8') {
    const zero = bytes.indexOf(0);
    if (zero >= 0) return { problem: `is not text: byte ${zero} is zero, as in pictures, PDF or office files` };
  }
  if (!decodes(bytes, encoding)) {
    return { problem: `is not ${encoding.toUpperCase()}: byte ${firstBad(bytes, encoding)} cannot be read` };
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return encoding === 'utf-8' ? { text } : { text, encoding };
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The longest prefix that decodes ends at the first bad byte; found by halving, for the message only. */
function firstBad(bytes: Uint8Array, encoding: string): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // A sequence that was begun but cannot go on is bad from its first byte.
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding)) good -= 1;
  return good;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
