import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const read = (text: string) => marksAsWords(text, 'date', [english], (mark, words) => `${words(mark.span)} = ${mark.date?.value ?? '-'}`, '2024-06-07').filter((line) => !line.startsWith('2024-06-07 = '));

test.each([
  ['beside its date', 'They came on Saturday, the opening night.', ['Saturday = 2024-06-01', 'the opening night = 2024-06-01']],
  ['before its date', 'Opening night of the show, March 3, was full.', ['Opening night = 2024-03-03', 'March 3 = 2024-03-03']],
  ['it stands for that day elsewhere', 'Day two: Norden wins.\nYesterday, day two of the cup, Norden won.', ['Day two = 2024-06-06', 'Yesterday = 2024-06-06', 'day two = 2024-06-06']],
  ['in a sentence of its own', 'Today is the eighth day of the siege.', ['Today = 2024-06-07', 'the eighth day = 2024-06-07']],
  ['a second day may be that of anything', 'Monday, the second day, was wet. On the second day of May he left.', ['Monday = 2024-06-03', 'the second day = 2024-06-03', 'May = 2024-05']],
  ['two opening nights are none', 'Opening night, March 3, was full. Opening night, April 3, was not. They recall opening night.', ['Opening night = 2024-03-03', 'March 3 = 2024-03-03', 'Opening night = 2024-04-03', 'April 3 = 2024-04-03']],
  ['nothing says which day it was', 'They met on opening night.', []],
])('%s', (_fact, text, expected) => {
  expect(read(text)).toEqual(expected);
});
