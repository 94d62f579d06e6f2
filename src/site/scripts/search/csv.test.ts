import { describe, expect, test } from 'vitest';
import { cell, toCsv } from './csv.ts';

describe('a cell', () => {
  test.each([
    ['plain', 'plain'], ['a, b', '"a, b"'], ['say "x"', '"say ""x"""'], ['two\nlines', '"two\nlines"'],
    // A spreadsheet would reckon these.
    ['=1+1', '\'=1+1'], ['+49 30', '\'+49 30'], ['-3', '\'-3'], ['@SUM(A1)', '\'@SUM(A1)'], [' =1', '\' =1'], ['\t=1', '\'\t=1'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('%j is written %j', (text, written) => expect(cell(text)).toBe(written));
});

test('a list has a head, full addresses and a line for each result', () => {
  const hit = { address: '/sources/x/#p1', text: 'One, two.', marks: '', found: [], filters: {}, facts: { kind: 'paragraph' as const, locator: 'S1 ¶1', date: '2031-07-09' } };
  expect(toCsv([hit], 'https://example.org/base')).toBe('kind,locator,title,text,about,outlet,date,address\r\nparagraph,S1 ¶1,,"One, two.",,,2031-07-09,https://example.org/base/sources/x/#p1\r\n');
});
