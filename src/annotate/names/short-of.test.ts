import { expect, test } from 'vitest';
import { isShortOf } from './short-of.ts';

test.each([
  ['EDIS', 'European Defence Industrial Strategy', true],
  ['RD/RH', 'Radio Delta/Radio Harbour', true],
  ['NAVCEN', 'Naval Centre', false],
  ['SBAH', 'State Board of Antiquities and Heritage', true],
  ['EU', 'European Commission', false],
  ['X', 'Xylo Group', false],
])('%s for %s: %s', (short, long, expected) => {
  expect(isShortOf(short, long)).toBe(expected);
});
