import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { cut, span } from './span.ts';

test.each([
  ['a short text is one part', 'One two.', 20, ['One two.']],
  ['a part ends where a sentence does', 'One two. Three four', 14, ['One two.', 'Three four']],
  ['else at white space', 'one two three four', 11, ['one two', 'three four']],
  ['else anywhere', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['never inside a character', 'ab\u{1F600}cd', 3, ['ab', '\u{1F600}c', 'd']],
  ['white space alone is no part', 'ab        ', 3, ['ab']],
])('%s', (_fact, text, longest, parts) => {
  expect(partsOf(text, span(0, text.length), longest).map((part) => cut(text, part))).toEqual(parts);
});
