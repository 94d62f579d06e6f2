import { expect, test } from 'vitest';
import { mendedWords } from './in-words.ts';

test.each([
  ['Olmarin', 'almarin', '“Olmarin” is nowhere in these texts; shown is “Almarin”.'],
  ['olmarin', 'almarin', '“olmarin” is nowhere in these texts; shown is “almarin”.'],
  ['Алмарин', 'almarin', '“Алмарин” is nowhere in these texts; shown is “Almarin”.'],
])('for %s, %s is shown with the capital that was typed', (typed, meant, words) => {
  expect(mendedWords([{ typed, meant }])).toBe(words);
});
