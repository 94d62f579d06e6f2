import { expect, test } from 'vitest';
import { wordBefore } from './word-before.ts';

test.each([
  ['a word and a space', 'opened in Early ', 'early'],
  ['a hyphen', 'in mid-', 'mid'],
  ['no gap', 'in mid', ''],
  ['a mark', 'open, ', ''],
  ['letters with marks', 'le café ', 'café'],
  ['letters with marks at the end', 'olé ', 'olé'],
  ['a space that does not break', 'early\u00A0', 'early'],
  ['a number', 'in 1940 ', ''],
  ['nothing', '', ''],
])('%s: “%s”', (_fact, before, word) => {
  expect(wordBefore(before)).toBe(word);
  expect(/(\p{L}+)[\s-]+$/u.exec(before)?.[1]?.toLowerCase() ?? '').toBe(word);
});
