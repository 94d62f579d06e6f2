import { expect, test } from 'vitest';
import { stopClock } from './stop-clock.ts';

const stopped = (text: string) => stopClock(Buffer.from(text, 'latin1')).toString('latin1');

test.each([
  ['the clock', '/CreationDate (D:20310401120000Z)/Title (x)', `${' '.repeat(33)}/Title (x)`],
  ['names of cells, wherever they are meant', '/ID (node00000363) /ID (node00000366) /Headers [(node00000363)]', '/ID (node00000001) /ID (node00000002) /Headers [(node00000001)]'],
  ['nothing else', '(a node of 2031)', '(a node of 2031)'],
])('a PDF keeps its length and loses %s', (_, before, after) => {
  expect(stopped(before)).toBe(after);
  expect(after).toHaveLength(before.length);
});
