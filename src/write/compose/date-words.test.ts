import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../model/date.ts';
import { dateReason, inferredReason } from './date-reason.ts';
import { dateOnPage, dateWords, dateWordsInYear, knownDateWords } from './date-words.ts';
import { sourceOf } from './fixture.ts';

describe('a date in words is as fine as the date', () => {
  test.for([
    ['2024-05-06', '6 May 2024'],
    ['2024-02', 'February 2024'],
    ['2024', '2024'],
    ['202X', '2020s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['2024-22', 'summer 2024'],
    ['2024-34', 'second quarter of 2024'],
    ['2024-40', 'first half of 2024'],
    ['2024-07-09/2024-07-11', '9–11 July 2024'],
    ['2024-04-30/2024-05-02', '30 April – 2 May 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2024-05/2024-07', 'May–July 2024'],
    ['2023-11/2024-02', 'November 2023 – February 2024'],
    ['2020/2024', '2020–2024'],
    ['../2024-06-07', 'by 7 June 2024'],
    ['/2024', 'until 2024'],
    ['2024-06-07/..', 'from 7 June 2024'],
    ['2022-03~/..', 'from c. March 2022'],
    ['2022-03~/2024-09', 'c. March 2022 – September 2024'],
    ['2022-03~', 'c. March 2022'],
    ['2024-05-06?', 'perhaps 6 May 2024'],
    ['2024%', 'perhaps c. 2024'],
    ['XXXX-05-06', '6 May, year not stated'],
    ['XXXX-07-09/XXXX-07-11', '9–11 July, year not stated'],
    ['XXXX-05', 'May, year not stated'],
    ['2024-05-XX', 'May 2024'],
    ['-0043', '44 BC'],
    ['0476', '476'],
  ] as const)('%s is “%s”', ([value, expected]) => {
    expect(dateWords(edtfDate(value))).toBe(expected);
  });
});

describe('under its year a date loses the year', () => {
  test.for([
    ['2024-05-06', '6 May'],
    ['2024-02', 'February'],
    ['2024', '2024'],
    ['2024-07-09/2024-07-11', '9–11 July'],
    ['../2024-06-07', 'by 7 June'],
    ['2024-34', 'second quarter'],
    ['2024-09-20', '20 Sept'],
    ['2024-09', 'September'],
    ['XXXX-05-06', '6 May'],
    ['2020-01/2024-11', 'Jan 2020 – Nov 2024'],
    ['2023-12-30/2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
    ['2020/2024', '2020–2024'],
  ] as const)('%s is “%s”', ([value, expected]) => {
    expect(dateWordsInYear(edtfDate(value))).toBe(expected);
  });
});

describe('how a date is known shows', () => {
  test('an inferred date stands in square brackets', () => {
    expect(knownDateWords({ value: edtfDate('2024-05-06'), basis: 'inferred' })).toBe('[6 May 2024]');
  });
  test('a stated time follows the day', () => {
    expect(knownDateWords({ value: edtfDate('2024-06-07'), basis: 'stated', time: '20:50' })).toBe('7 June 2024, 20:50');
    expect(knownDateWords({ value: edtfDate('2024-06-07'), basis: 'stated', time: '20:50Z' })).toBe('7 June 2024, 20:50 UTC');
    expect(knownDateWords({ value: edtfDate('2024-06-07'), basis: 'stated', time: '20:50+02:00' })).toBe('7 June 2024, 20:50 UTC+02:00');
  });
});

test.each([
  ['2024-05-06', '6\u00a0May 2024'],
  ['2024-04-30/2024-05-02', '30\u00a0April – 2\u00a0May 2024'],
  ['2024-05', 'May 2024'],
])('on pages no line ends between day and month: %s', (value, expected) => {
  expect(dateOnPage(edtfDate(value))).toBe(expected);
});

describe('a resolved date says what it was counted from', () => {
  const source = sourceOf('harbour', 1, 'It opened on Monday.');
  const resolved = { value: edtfDate('2024-05-06'), basis: 'resolved', rule: 'fixture' } as const;
  test.each([
    ['the date of publication', {}, 'counted from the date of publication, 6\u00a0May 2024'],
    ['… for its year alone', { yearOnly: true }, 'year from the date of publication, 6\u00a0May 2024'],
    ['a date of the text', { countedFrom: edtfDate('2024-05-03') }, 'counted from 3\u00a0May 2024, a date in the text'],
    ['… for its year alone', { countedFrom: edtfDate('2024-05'), yearOnly: true }, 'year from May 2024, a date in the text'],
  ])('%s', (_fact, more, words) => {
    expect(dateReason({ ...resolved, ...more }, source)).toBe(words);
  });
});

test('an inferred date says what it rests on', () => {
  const from = (...locators: string[]) => inferredReason({ value: edtfDate('2024-05-06'), rule: 'shared-event', from: { event: 'Harbour Forum', locators } });
  expect(from('S1 ¶1')).toBe('S1 ¶1 dates the same Harbour Forum to 6\u00a0May 2024');
  expect(from('S1 ¶1', 'S3 ¶2')).toBe('S1 ¶1 and S3 ¶2 date the same Harbour Forum to 6\u00a0May 2024');
});
