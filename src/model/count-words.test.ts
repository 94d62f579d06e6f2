import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['one space between words', 'over 70 million', 3],
  ['any white space between words', '\u00A0over\t70 \u2003\n million ', 3],
  ['a mark alone is a word', 'a – b', 3],
  ['no word', ' \n', 0],
  ['nothing', '', 0],
])('%s', (_fact, text, words) => {
  expect(countWords(text)).toBe(words);
  expect(countWords(text)).toBe(text.match(/\S+/g)?.length ?? 0);
});

test('it counts no further than asked', () => expect(countWords('one two three', 2)).toBe(2));
