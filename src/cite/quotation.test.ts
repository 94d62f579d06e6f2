import { describe, expect, test } from 'vitest';
import { findWords } from './quotation.ts';

const paragraph = '“It’s a great day”, she said… and cut the\u00A0ribbon with "old" shears; the ribbon fell.';

describe('words that stand in the paragraph', () => {
  test.each([
    ['as they are', 'cut the\u00A0ribbon', 'cut the\u00A0ribbon'],
    ['with plain spaces', 'cut the ribbon', 'cut the\u00A0ribbon'],
    ['broken over lines', 'cut\n  the ribbon', 'cut the\u00A0ribbon'],
    ['with a straight apostrophe', "It's a great day", 'It’s a great day'],
    ['with straight marks', '"It\'s a great day", she', '“It’s a great day”, she'],
    ['with curly marks for straight ones', 'with “old” shears', 'with "old" shears'],
    ['with the source’s own dots', 'she said… and cut', 'she said… and cut'],
    ['with three points for them', 'she said... and cut', 'she said… and cut'],
    ['with a gap', 'she said […] shears', 'she said […] shears'],
    ['with a gap of points in brackets', 'she said [...] shears', 'she said […] shears'],
    ['with a bare gap', 'great day … shears', 'great day […] shears'],
    ['with two gaps, in order', 'It’s […] ribbon […] fell', 'It’s […] ribbon […] fell'],
    ['with a gap before and after', '… she said …', '[…] she said […]'],
    ['with a first letter in brackets', '[S]he said', '[S]he said'],
    ['with a letter in brackets further on', 'great day”, [S]he said', 'great day”, [S]he said'],
    ['with one after a gap', 'It’s […] [C]ut the', 'It’s […] [C]ut the'],
    ['although the first of them stands earlier', 'the ribbon fell', 'the ribbon fell'],
  ])('are found %s', (_, words, text) => {
    expect(findWords(words, paragraph)).toMatchObject({ text });
  });

  test('give the stretch they cover', () => {
    const found = findWords('great […] said', paragraph);
    expect('span' in found && paragraph.slice(found.span.start, found.span.end)).toBe('great day”, she said');
  });
});

describe('words that do not', () => {
  test.each([
    ['another word', 'cut a ribbon'],
    ['another case', 'She said'],
    ['brackets round another letter', '[H]he said'],
    ['brackets inside a word', 'gr[e]at day'],
    ['another dash or stop', 'great day, she'],
    ['half a word', 'eat day'],
    ['half a word at the end', 'cut the rib'],
    ['pieces in another order', 'ribbon fell […] great day'],
    ['words left out without a gap', 'cut ribbon'],
    ['nothing but a gap', '[…]'],
  ])('are refused: %s', (_, words) => {
    expect(findWords(words, paragraph)).toHaveProperty('piece');
  });
});
