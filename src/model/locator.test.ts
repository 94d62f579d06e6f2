import { expect, test } from 'vitest';
import { locatorOf } from './locator.ts';

test.each([['p12', 'S3 ¶12'], ['title', 'S3'], ['head', 'S3'], ['preface', 'S3']])('block “%s” of the third source is at %s', (block, words) => {
  expect(locatorOf(3, block)).toBe(words);
});
