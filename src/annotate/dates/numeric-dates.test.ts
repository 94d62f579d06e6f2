import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { readNumericOrder } from './numeric-dates.ts';

test.each([
  ['a number above 12 is a day', 'Updated 04/09/2023, opened 4/23/2023', 'month-first'],
  ['… in either place', 'Updated 04/09/2023, opened 23/4/2023', 'day-first'],
  ['stops have the day first', 'Updated 04.09.2023 in the center', 'day-first'],
  ['whoever writes out the day first has it first', 'Updated 04/09/2023. It opened on 6 May.', 'day-first'],
  ['… before what is spelt how', 'Updated 04/09/2023. The centre opened on May 6.', 'month-first'],
  ['where nothing is written out, the spelling tells', 'Updated 04/09/2023. The harbour programme was organised for £4 million.', 'day-first'],
  ['… either way', 'Updated 04/09/2023. The harbor program was organized.', 'month-first'],
  ['without any of it the month is first', 'Updated 04/09/2023.', 'month-first'],
])('%s', (_, text, expected) => {
  expect(readNumericOrder(text, english.reading.dates)).toBe(expected);
});
