import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { cut } from '../model/span.ts';
import { clean } from './clean.ts';

const cleanOf = (text: string) => clean({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text }, languages);

describe('repairs', () => {
  const wrong = (words: string) => [...new TextEncoder().encode(words)].map((byte) => String.fromCharCode(byte)).join('');
  test.each([
    ['a byte-order mark', '\uFEFFThe town is old, as it is said.', 'The town is old, as it is said.'],
    ['zero-width characters', 'The to\u200Bwn is \u2060old, as it is said.', 'The town is old, as it is said.'],
    ['a soft hyphen', 'The to\u00ADwn is old, as it is said.', 'The town is old, as it is said.'],
    ['spaces that do not break', 'The\u00A0town\u202Fis old, as it is said.', 'The town is old, as it is said.'],
    ['letters run together', 'The town is the \uFB01rst o\uFB03ce, as it is said.', 'The town is the first office, as it is said.'],
    ['the mark of a footnote', 'The town is old.² It has 3 km² as it is said.[^3]', 'The town is old. It has 3 km² as it is said.'],
    ['many spaces', `The town${' '.repeat(40)}is old, as it is said.`, 'The town is old, as it is said.'],
    ['a tab', 'The town\tis old, as it is said.', 'The town is old, as it is said.'],
    ['letters read as Latin-1', `The ${wrong('café')} is old, as it is said.`, 'The café is old, as it is said.'],
    ['dashes read as Windows-1252', 'The town â€“ it is old, as it is said.', 'The town – it is old, as it is said.'],
    ['a closing mark that lost its last byte', 'â€œThe town is old,â€ as it is said.', '“The town is old,” as it is said.'],
    ['quotation marks of two apostrophes', '\'\'The town is old,\'\' as it is said.', '“The town is old,” as it is said.'],
    ['quotation marks of two grave accents', '``The town is old,\'\' as it is said.', '“The town is old,” as it is said.'],
    ['inches stay', 'The town bought a 5\'\' pipe, as it is said.', 'The town bought a 5\'\' pipe, as it is said.'],
    ['Windows line ends', 'The town is old, as it is said.\r\n', 'The town is old, as it is said.'],
  ])('%s reads as meant, with the way back', (_name, source, read) => {
    const text = cleanOf(source);
    const [first] = text.blocks;
    expect(first?.text).toBe(read);
    expect(first?.edits.every(({ span }) => span.start >= first.span.start && span.end <= first.span.end)).toBe(true);
    expect(first && cut(text.seed.text, first.span)).toBe(source.trim());
  });

  test('a title reads as meant as well', () => {
    expect(cleanOf(`The ${wrong('café')} of Port opens\n\nThe town is old, as it is said. It has one ferry and two bridges over the river.\n`).facts.title?.text).toBe('The café of Port opens');
  });

  test.each([
    ['is made whole', 'coun-\ncil of the town has agreed to build one\nbridge for the well-known ferry over the', 'the whole council of'],
    ['keeps a hyphen that the text has elsewhere', 'well-\nknown council of the town has agreed to\nbuild one bridge for the well-known ferry', 'the whole well-known council'],
  ])('a word parted at a line end %s', (_name, parted, whole) => {
    const text = cleanOf(`In the last week of May, the whole ${parted}\nriver, as the mayor said. It will be\nfinished for all of the people in town.`);
    expect(text.blocks[0]?.text).toContain(whole);
  });
});
