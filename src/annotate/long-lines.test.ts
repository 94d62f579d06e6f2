import { expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import { annotate } from './annotate.ts';
import { cleanText, marksAsWords } from './fixture.ts';

const size = 100_000;
const told = 'Minister Olga Kell said on Monday that the port of Norden will open on 6 May 2024, and 5 million euros were paid. ';

/** What took a time that grew with the square of its length would not be done before the test is given up. */
test.each([
  ['letters', 'a'], ['capitals', 'A'], ['digits', '1'], ['numbers', '1 '], ['brackets', '('], ['quotation marks', '"'], ['opened quotations', '“a '], ['stops', '. '], ['dashes', '-'], ['names', 'Ab '], ['lists', 'a, '],
])('a line of nothing but %s is read', (_what, part) => {
  expect(annotate(cleanText(part.repeat(size / part.length)), [english]).blocks).toHaveLength(1);
});

test('a word without an end costs what stands beside it nothing', () => {
  expect(marksAsWords(`The ${'a'.repeat(size)} on 6 May 2024 was new.`, 'date', [english], (mark) => mark.date?.value ?? '')).toEqual(['2024-05-06']);
});

test('one huge line has the marks of its sentences', () => {
  const times = Math.floor(size / told.length);
  expect(marksAsWords(told.repeat(times), 'figure', [english], ({ value, unit }) => `${value} ${unit}`)).toEqual(Array.from({ length: times }, () => '5000000 EUR'));
});
