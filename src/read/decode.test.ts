import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

describe('decoding', () => {
  test.each([
    ['UTF-8', Buffer.from('Київ – 6 May'), 'Київ – 6 May'],
    ['UTF-8 with a byte-order mark, which stays', Buffer.from('\uFEFFKyiv'), '\uFEFFKyiv'],
  ])('reads %s', (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test.each([
    ['utf-16le', Buffer.from('\uFEFFKyiv', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFFKyiv', 'utf16le').swap16()],
  ])('reads %s by its byte-order mark', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: '\uFEFFKyiv', encoding });
  });

  test.each([
    ['zero bytes', Buffer.from('%PDF-1.7\u0000\u0001'), 'is not text: byte 8 is zero'],
    ['Latin-1', Buffer.from('caf\u00E9 au lait', 'latin1'), 'is not UTF-8: byte 3 cannot be read'],
    ['a cut character', Buffer.from('Kyiv – x').subarray(0, 6), 'is not UTF-8'],
  ])('refuses %s and says where', (_name, bytes, problem) => {
    expect(decode(bytes)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
