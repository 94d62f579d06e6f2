import { describe, expect, test } from 'vitest';
import type { Encoding } from '../model/source.ts';
import { decode } from './decode.ts';

/** Text in a code page, as its own decoder reads it. */
function encode(page: string, text: string): Uint8Array {
  const all = [...new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...text], (letter) => all.indexOf(letter));
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decoding', () => {
  test.each([
    ['UTF-8', Buffer.from('Київ – 6 May'), 'Київ – 6 May'],
    ['UTF-8 with a byte-order mark, which stays', Buffer.from('\uFEFFKyiv'), '\uFEFFKyiv'],
  ])('reads %s', (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test.each<readonly [Encoding, string, Uint8Array, string]>([
    ['utf-16le', 'its byte-order mark', Buffer.from('\uFEFFKyiv', 'utf16le'), '\uFEFFKyiv'],
    ['utf-16be', 'its byte-order mark', utf16be('\uFEFFKyiv'), '\uFEFFKyiv'],
    ['utf-16le', 'zeros on one side', Buffer.from('Kyiv, 6 May', 'utf16le'), 'Kyiv, 6 May'],
    ['utf-16be', 'zeros on one side', utf16be('Київ – це столиця. Так!'), 'Київ – це столиця. Так!'],
  ])('reads %s by %s', (encoding, _evidence, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test.each<readonly [Encoding, string]>([
    ['windows-1250', 'Lech Wałęsa był w Gdańsku i żył'],
    ['windows-1250', 'Václav Havel žil v Praze, než se přestěhoval'],
    ['windows-1250', 'Antonín Dvořák'],
    ['windows-1250', 'Orbán beszédet mondott Győrben, és Szűcs felelt'],
    ['windows-1250', 'Preşedintele spune că ţara şi Europa'],
    ['windows-1251', 'Київ – столиця України'],
    ['windows-1251', 'Москва. Президент сказал: «Да» (BBC)'],
    ['windows-1252', 'The crème brûlée was “good” – for £5'],
    ['windows-1252', 'Malmö och Göteborg, på Åland'],
    ['windows-1252', 'El señor Muñoz habló en Málaga'],
    ['windows-1252', 'He said it’s “done”… for €5'],
    ['windows-1252', 'A café in Besançon'],
  ])('reads %s where only that makes words of it: %s', (encoding, text) => {
    expect(decode(encode(encoding, text))).toEqual({ text, encoding });
  });

  test('reads UTF-8 with single bytes of Windows-1252 in it as the latter, for clean to mend', () => {
    const bytes = Buffer.concat([Buffer.from('Київ and “Kyiv”. '), encode('windows-1252', 'It’s done')]);
    expect(decode(bytes)).toEqual({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' });
  });

  test.each([
    ['zero bytes', Buffer.from('Kyiv and 1\u0000\u0001'), 'is not text: byte 10 is zero'],
    ['a PDF', Buffer.from('%PDF-1.7\n%abc'), 'is a PDF, not text'],
    ['a web page, whatever its name', Buffer.from('\uFEFF\n<!DOCTYPE html>\n<html lang="en"><p>Kyiv'), 'is a web page (HTML), not text'],
    ['a web page without a document type', Buffer.from('<HTML>\n<p>Kyiv'), 'is a web page (HTML), not text'],
    ['a PDF in Latin-1 without zeros', Buffer.from('%PDF-1.7\n%\u00E2\u00E3', 'latin1'), 'is a PDF, not text'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), 'is a picture (PNG), not text'],
    ['a word that two code pages read differently and both well', encode('windows-1252', 'Søren'), 'is not UTF-8: byte 1 cannot be read, and which other encoding'],
    ['Cyrillic of another code page', encode('koi8-r', 'Привет, мир'), 'is not UTF-8: byte 0'],
    ['a cut character', Buffer.from('Kyiv – x').subarray(0, 6), 'is not UTF-8: byte 5'],
    ['a lone surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]), 'is not UTF-8: byte 1'],
    ['a lone surrogate in UTF-16', Buffer.from('\uFEFFa\uD800b', 'utf16le'), 'is not UTF-16LE'],
    ['UTF-16 that ends in half a character', Buffer.from('\uFEFFab', 'utf16le').subarray(0, 5), 'is not UTF-16LE'],
    ['UTF-32', Buffer.from('\uFEFF\u0000K\u0000', 'utf16le'), 'is UTF-32, which is not read'],
    ['an English text with a zero byte, whose pairs of bytes are Chinese', Buffer.from('Kyiv\u0000 is far.\n.'), 'is not text: byte 4 is zero'],
    ['control characters of no text', Buffer.from([0x61, 0x01, 0xe9, 0x62]), 'is not UTF-8'],
  ])('refuses %s and says where', (_name, bytes, cause) => {
    expect(decode(bytes)).toEqual({ rule: 'not-text', cause: expect.stringContaining(cause), remedy: expect.stringContaining('ave it') as unknown });
  });

  test('heeds the editor before all evidence', () => {
    expect(decode(encode('windows-1250', 'Dvořák, Søren'.replace('ø', 'ř')), 'windows-1250')).toEqual({ text: 'Dvořák, Sřren', encoding: 'windows-1250' });
    expect(decode(encode('windows-1252', 'Søren'), 'windows-1252')).toEqual({ text: 'Søren', encoding: 'windows-1252' });
    expect(decode(encode('windows-1252', 'Søren'), 'utf-8')).toMatchObject({ cause: 'is not UTF-8, as content/sources.yaml says: byte 1 cannot be read' });
  });
});
