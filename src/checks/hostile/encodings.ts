import { encode, note, utf16be, utf16le, type Built, type Case } from './outcome.ts';

const read = (file: string) => (built: Built) => [built.sources[file]?.encoding ?? 'utf-8', built.sources[file]?.paragraphs[0]];
const paragraphs = (file: string) => (built: Built) => built.sources[file]?.paragraphs;
const refused = (says: RegExp) => ({ leftOut: 'x.txt', says });

/** Bytes that are text in one way or another, and bytes that are none. */
export const encodings: readonly Case[] = [
  ['UTF-8', { 'x.txt': note('Київ is far.') }, { built: read('x.txt'), is: ['utf-8', 'Київ is far.'] }],
  ['UTF-8 with a byte-order mark', { 'x.txt': note('\uFEFFKyiv is far.') }, { built: read('x.txt'), is: ['utf-8', 'Kyiv is far.'] }],
  ['UTF-16 LE with a byte-order mark', { 'x.txt': utf16le(note('\uFEFFKyiv is far.')) }, { built: read('x.txt'), is: ['utf-16le', 'Kyiv is far.'] }],
  ['UTF-16 BE with a byte-order mark', { 'x.txt': utf16be(note('\uFEFFKyiv is far.')) }, { built: read('x.txt'), is: ['utf-16be', 'Kyiv is far.'] }],
  ['UTF-16 LE without one', { 'x.txt': utf16le(note('Kyiv is far.')) }, { built: read('x.txt'), is: ['utf-16le', 'Kyiv is far.'] }],
  ['UTF-16 BE without one', { 'x.txt': utf16be(note('Київ is far.')) }, { built: read('x.txt'), is: ['utf-16be', 'Київ is far.'] }],
  ['Windows-1250', { 'x.txt': encode('windows-1250', note('Lech Wałęsa żył w Gdańsku.')) }, { built: read('x.txt'), is: ['windows-1250', 'Lech Wałęsa żył w Gdańsku.'] }],
  ['Windows-1251', { 'x.txt': encode('windows-1251', 'Київ – столиця України.\n') }, { built: read('x.txt'), is: ['windows-1251', 'Київ – столиця України.'] }],
  ['Windows-1252', { 'x.txt': encode('windows-1252', note('The crème brûlée was “good”.')) }, { built: read('x.txt'), is: ['windows-1252', 'The crème brûlée was “good”.'] }],
  ['a word that two code pages read differently', { 'x.txt': encode('windows-1252', note('Søren is here.')) }, refused(/byte 1 .*which other encoding it is cannot be told.*encoding: windows-1250/)],
  ['the same with the editor’s word', { 'x.txt': encode('windows-1252', note('Søren is here.')), 'content/sources.yaml': 'x.txt:\n  encoding: windows-1252\n' }, { built: read('x.txt'), is: ['windows-1252', 'Søren is here.'] }],
  ['an editor’s word that does not hold', { 'x.txt': encode('windows-1252', note('Søren is here.')), 'content/sources.yaml': 'x.txt:\n  encoding: utf-8\n' }, refused(/is not UTF-8, as content\/sources\.yaml says: byte 1/)],
  ['an encoding nobody knows', { 'x.txt': note('Kyiv.'), 'content/sources.yaml': 'x.txt:\n  encoding: klingon\n' }, { stops: 'content/sources.yaml:2:', says: /“x\.txt\.encoding”.*utf-8/ }],
  ['KOI8-R', { 'x.txt': encode('koi8-r', note('Привет, мир.')) }, refused(/is not UTF-8: byte 0/)],
  ['UTF-8 with bytes of Windows-1252 in it', { 'x.txt': Buffer.concat([Buffer.from('Київ and “Kyiv” are one. '), encode('windows-1252', note('It’s done.'))]) }, { built: read('x.txt'), is: ['windows-1252', 'Київ and “Kyiv” are one. It’s done.'] }],
  ['UTF-8 that was read as Windows-1252', { 'x.txt': note('Itâ€™s done.') }, { built: read('x.txt'), is: ['utf-8', 'It’s done.'] }],
  ['a UTF-8 file cut inside a character', { 'x.txt': Buffer.from('Kyiv – x').subarray(0, 6) }, refused(/is not UTF-8: byte 5/)],
  ['half a character pair in UTF-8', { 'x.txt': Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]) }, refused(/is not UTF-8: byte 1/)],
  ['half a character pair in UTF-16', { 'x.txt': utf16le('\uFEFFa\uD800b') }, refused(/is not UTF-16LE/)],
  ['overlong UTF-8', { 'x.txt': Buffer.from([0x61, 0x20, 0xc0, 0xaf]) }, { built: read('x.txt'), is: ['windows-1252', 'a À¯'] }],
  ['UTF-32', { 'x.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0, 0x79, 0, 0, 0]) }, refused(/is UTF-32, which is not read.*UTF-8/)],
  ['zero bytes', { 'x.txt': 'Kyiv\u0000 is far.\n' }, refused(/is not text: byte 4 is zero.*Save it as UTF-8/)],
  ['nothing but zero bytes', { 'x.txt': new Uint8Array(400) }, refused(/is not text: byte 0 is zero/)],
  ['a PDF', { 'x.txt': '%PDF-1.7\n%âãÏÓ\n1 0 obj\n' }, refused(/is a PDF, not text.*Save its text/)],
  ['a PNG', { 'x.txt': Buffer.from('\u0089PNG\r\n\u001A\n\u0000\u0000', 'latin1') }, refused(/is a picture \(PNG\)/)],
  ['a JPEG', { 'x.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) }, refused(/is a picture \(JPEG\)/)],
  ['an office file', { 'x.txt': Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1') }, refused(/an office file \(ZIP\)/)],
  ['random bytes', { 'x.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256) }, refused(/is not text|is not UTF-8/)],
  ['carriage returns and line feeds', { 'x.txt': 'One is here.\r\n\r\nTwo is there.\r\n' }, { built: paragraphs('x.txt'), is: ['One is here.', 'Two is there.'] }],
  ['carriage returns alone', { 'x.txt': 'One is here.\r\rTwo is there.\r' }, { built: paragraphs('x.txt'), is: ['One is here.', 'Two is there.'] }],
  ['no line end at all', { 'x.txt': 'One is here.' }, { built: paragraphs('x.txt'), is: ['One is here.'] }],
  ['an empty file', { 'x.txt': '' }, refused(/is empty.*delete it/)],
  ['only spaces', { 'x.txt': ' \t\r\n\u00A0\u3000\n' }, refused(/is empty/)],
  ['only characters that print nothing', { 'x.txt': '\uFEFF\u200B\u00AD\u2060\n' }, refused(/is empty/)],
  ['one letter', { 'x.txt': 'a' }, { built: paragraphs('x.txt'), is: ['a'] }],
  ['one mark', { 'x.txt': '.' }, { built: paragraphs('x.txt'), is: ['.'] }],
];
