import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const read = (text: string) =>
  marksAsWords(text, 'date', [english], (mark, words) => `${words(mark.span)} = ${mark.date?.value ?? '-'}${mark.range ? ` in ${words(mark.range.span)} = ${mark.range.value}` : ''}`, '2024-06-07').filter((line) => !line.startsWith('2024-06-07 = '));

test.each([
  ['two days of two months keep their values; the first holds the range', 'It was shown January 23 – March 9, 2023.', ['January 23 = 2023-01-23 in January 23 – March 9, 2023 = 2023-01-23/2023-03-09', 'March 9, 2023 = 2023-03-09']],
  ['in words too', 'It was shown from 3 March to 5 May 2023.', ['3 March = 2023-03-03 in 3 March to 5 May 2023 = 2023-03-03/2023-05-05', '5 May 2023 = 2023-05-05']],
  ['over the turn of the year', 'It was shut Dec. 30 - Jan. 2.', ['Dec. 30 = 2023-12-30 in Dec. 30 - Jan. 2 = 2023-12-30/2024-01-02', 'Jan. 2 = 2024-01-02']],
  ['years', 'Berg (1904 – 1987) built it.', ['1904 = 1904 in 1904 – 1987 = 1904/1987', '1987 = 1987']],
  ['the second year in two figures', 'Her early books (1992 – 94) sold well.', ['1992 = 1992 in 1992 – 94 = 1992/1994', '94 = 1994']],
  ['between two days', 'It rained between 3 March and 5 May 2023.', ['3 March = 2023-03-03 in 3 March and 5 May 2023 = 2023-03-03/2023-05-05', '5 May 2023 = 2023-05-05']],
  ['two days and no range', 'It rained on 3 March and 5 May 2023.', ['3 March = 2023-03-03', '5 May 2023 = 2023-05-05']],
  ['two days running of a month that is named once', 'They met on 22 and 23 September 2023, and on May 3 and 4, 2024.', ['22 = 2023-09-22 in 22 and 23 September 2023 = 2023-09-22/2023-09-23', '23 September 2023 = 2023-09-23', 'May 3 = 2024-05-03 in May 3 and 4, 2024 = 2024-05-03/2024-05-04', '4, 2024 = 2024-05-04']],
  ['… not where they do not run on', 'They met on 22 and 25 September 2023.', ['22 = 2023-09-22', '25 September 2023 = 2023-09-25']],
  ['… nor three of them', 'They met on 3, 4 and 5 June 2023.', ['3 = 2023-06-03', '4 = 2023-06-04', '5 June 2023 = 2023-06-05']],
  ['nothing runs backwards', 'Sales rose from 2012 to 2011.', ['2012 = 2012', '2011 = 2011']],
])('%s', (_fact, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('what happened between two dates is told once', () => {
  expect(marksAsWords('The show was held in Oslo from 3 March to 5 May 2023.', 'statement', [english], (mark, words) => `${words(mark.date)}`, '2024-06-07')).toEqual(['3 March']);
});
