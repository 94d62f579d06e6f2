import { describe, expect, test } from 'vitest';
import { byDate, dayRange, edtfDate, granularity, isEdtf } from './date.ts';

describe('an EDTF date', () => {
  test.each([
    ['2024-05-06', 'day', '2024-05-06', '2024-05-06'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-07-09/2024-07-11', 'interval', '2024-07-09', '2024-07-11'],
    ['2024-05-06?', 'day', '2024-05-06', '2024-05-06'],
    ['2022-03~', 'month', '2022-03-01', '2022-03-31'],
    ['199X', 'decade', '1990-01-01', '1999-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['2024-21', 'season', '2024-03-01', '2024-05-31'],
    ['2024-34', 'season', '2024-04-01', '2024-06-30'],
    ['2024-41', 'season', '2024-07-01', '2024-12-31'],
    ['../2024-06-07', 'interval', undefined, '2024-06-07'],
    ['XXXX-05-06', 'day', undefined, undefined],
  ])('%s is as fine as a %s, from %s to %s', (text, fineness, first, last) => {
    const value = edtfDate(text);
    expect(granularity(value)).toBe(fineness);
    expect(dayRange(value)).toEqual({ ...(first ? { first } : {}), ...(last ? { last } : {}) });
  });

  test.each(['6 May 2024', '2024-13-01', '2024-5-6', '', 'recently'])('“%s” is none', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => edtfDate(text)).toThrow(RangeError);
  });

  test('orders by its first day, the finer first, the unknown last', () => {
    const dates = ['XXXX-05-06', '2024-05-06', '2024-02', '2024', '2024-01-01'].map(edtfDate);
    expect(dates.sort(byDate)).toEqual(['2024-01-01', '2024', '2024-02', '2024-05-06', 'XXXX-05-06']);
  });
});
