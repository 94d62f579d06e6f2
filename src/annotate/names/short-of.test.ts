import { expect, test } from 'vitest';
import { isShortInOtherOrder, isShortOf } from './short-of.ts';

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

test.each([
  ['CNH', 'Norland Harbour Council', true],
  ['UAAN', 'Norland Union of Artists and Authors', true],
  ['CNX', 'Norland Harbour Council', false],
  ['UE', 'European Union', false],
])('%s for %s in the order of another language: %s', (short, long, expected) => {
  expect(isShortInOtherOrder(short, long)).toBe(expected);
});
