import type { Encoding, Seed } from '../model/source.ts';
import { formatOf } from './known-formats.ts';
import type { Refusal } from './list-seeds.ts';
import { codePageOf } from './single-byte.ts';
import { unmarkedUtf16 } from './utf-16.ts';

/** What decoding gives: the text, or the reason there is none. */
export type Decoded = Pick<Seed, 'text' | 'encoding'> | Refusal;

const saveIt = 'Save it as UTF-8 text, or move it out of the folder.';

/**
 * Bytes → text. What the editor says counts first, then a byte-order mark, then UTF-8 where the bytes are that; UTF-16
 * without a mark and Windows code pages only on positive evidence. A mark stays in the text, so that every offset can
 * be found again by decoding the file; `clean` reads past it.
 *
 * @example decode(Buffer.from('Kyiv')) // { text: 'Kyiv' }
 * @example decode(Buffer.from([0xca, 0xe8, 0xb3, 0xe2])) // { text: 'Київ', encoding: 'windows-1251' }
 */
export function decode(bytes: Uint8Array, said?: Encoding | 'utf-8'): Decoded {
  const format = formatOf(bytes);
  if (format !== undefined)
    return {
      rule: 'not-text',
      cause: `is ${format}${format === 'UTF-32' ? ', which is not read' : ', not text'}`,
      remedy: 'Save its text as .txt (UTF-8), or move it out of the folder.',
    };
  const given = said ?? markedAs(bytes);
  if (given !== undefined)
    return (
      decodeAs(bytes, given) ?? {
        rule: 'not-text',
        cause: `is not ${given.toUpperCase()}${said === undefined ? '' : ', as content/sources.yaml says'}: byte ${firstBad(bytes, given)} cannot be read`,
        remedy: saveIt,
      }
    );
  const utf8 = bytes.includes(0) ? undefined : decodeAs(bytes, 'utf-8');
  if (utf8) return utf8;
  const zero = bytes.indexOf(0);
  const found = zero >= 0 ? unmarkedUtf16(bytes) : hasSurrogates(bytes) ? undefined : codePageOf(withoutUtf8(bytes));
  // Single bytes of Windows-1252 within UTF-8: read so, what is UTF-8 is mended by `clean`. No other page can be.
  const decoded = found === undefined || (found !== 'windows-1252' && isPartlyUtf8(bytes)) ? undefined : decodeAs(bytes, found);
  if (decoded) return decoded;
  if (zero >= 0) return { rule: 'not-text', cause: `is not text: byte ${zero} is zero, as in pictures or office files`, remedy: saveIt };
  return {
    rule: 'not-text',
    cause: `is not UTF-8: byte ${firstBad(bytes, 'utf-8')} cannot be read, and which other encoding it is cannot be told`,
    remedy: 'Save it as UTF-8, or say “encoding: windows-1250”, windows-1251 or windows-1252 under its name in content/sources.yaml.',
  };
}

function markedAs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding | 'utf-8'): Pick<Seed, 'text' | 'encoding'> | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === 'utf-8' ? { text } : { text, encoding };
  } catch {
    return undefined;
  }
}

/** A character of UTF-8 in several bytes, each byte as one Latin-1 character. */
const severalBytes = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g;

/** The bytes of a mixed file that are no UTF-8, and all that are ASCII. */
function withoutUtf8(bytes: Uint8Array): Uint8Array {
  return isPartlyUtf8(bytes) ? Buffer.from(Buffer.from(bytes).toString('latin1').replace(severalBytes, ''), 'latin1') : bytes;
}

/** More of what is not ASCII is UTF-8 than is not: by chance, letters of a code page hardly ever make UTF-8. */
function isPartlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const strange = text.match(/[\x80-\xFF]/g)?.length ?? 0;
  const utf8 = (text.match(severalBytes) ?? []).reduce((sum, each) => sum + each.length, 0);
  return utf8 * 2 > strange;
}

/** Halves of a character pair, written as UTF-8 is not to be: a program’s fault, and no code page. */
function hasSurrogates(bytes: Uint8Array): boolean {
  return /\xED[\xA0-\xBF][\x80-\xBF]/.test(Buffer.from(bytes).toString('latin1'));
}

/** The longest prefix that decodes ends at the first bad byte; found by halving, for the message only. */
function firstBad(bytes: Uint8Array, encoding: Encoding | 'utf-8'): number {
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
  while (good > 0 && !decodeAs(bytes.subarray(0, good), encoding)) good -= 1;
  return good;
}
