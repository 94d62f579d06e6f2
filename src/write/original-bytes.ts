import type { Encoding, Seed } from '../model/source.ts';

/** The bytes a seed was read from: every decoding this project does can be undone. */
export function originalBytes({ text, encoding }: Pick<Seed, 'text' | 'encoding'>): Uint8Array {
  switch (encoding) {
    case undefined:
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default:
      return toSingleBytes(text, byteOf(encoding));
  }
}

function toSingleBytes(text: string, bytes: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => bytes.get(text.charAt(at)) ?? 0x3f);
}

const pages = new Map<Encoding, ReadonlyMap<string, number>>();

/** Which byte stands for a character of a code page: its decoder asked for all 256, of which no two are one character. */
function byteOf(encoding: Encoding): ReadonlyMap<string, number> {
  const known = pages.get(encoding);
  if (known) return known;
  const all = new TextDecoder(encoding, { ignoreBOM: true }).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const page = new Map([...all].map((letter, byte) => [letter, byte]));
  pages.set(encoding, page);
  return page;
}
