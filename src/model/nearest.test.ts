import { expect, test } from 'vitest';
import { nearestOf } from './nearest.ts';

test.each([
  ['a word with a letter wrong', 'titel', ['title', 'outlet'], 'title'],
  ['a file by the beginning of its name', '10-gurdian', ['12-verdict', '10-guardian-like-interview.md'], '10-guardian-like-interview.md'],
  ['an event by its day', '2023-03-14-nope', ['2023-10-09-paid-cash', '2023-03-14-ministry-awarded-a-concession'], '2023-03-14-ministry-awarded-a-concession'],
])('the nearest is %s', (_fact, name, known, nearest) => {
  expect(nearestOf(name, known)).toBe(`; the nearest is “${nearest}”`);
});

test('what is like nothing has none', () => {
  expect(nearestOf('zebra', ['title', 'outlet'])).toBe('');
});
