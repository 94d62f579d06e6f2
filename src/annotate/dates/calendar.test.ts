import { expect, test } from 'vitest';
import { addDays, addMonths, easterOf, formatDay, isDay, weekdayOf } from './calendar.ts';

test('days are counted over months and years', () => {
  expect(formatDay(addDays({ year: 2024, month: 2, day: 28 }, 2))).toBe('2024-03-01');
  expect(formatDay(addDays({ year: 2024, month: 1, day: 1 }, -1))).toBe('2023-12-31');
});

test('months are counted over years', () => {
  expect(addMonths({ year: 2024, month: 1, day: 9 }, -1)).toEqual([2023, 12]);
  expect(addMonths({ year: 2024, month: 11, day: 9 }, 3)).toEqual([2025, 2]);
});

test('6 May 2024 was a Monday, 7 June 2024 a Friday', () => {
  expect(weekdayOf({ year: 2024, month: 5, day: 6 })).toBe(1);
  expect(weekdayOf({ year: 2024, month: 6, day: 7 })).toBe(5);
});

test('29 February is a day of leap years alone', () => {
  expect(isDay(2024, 2, 29)).toBe(true);
  expect(isDay(2023, 2, 29)).toBe(false);
});

test.each([[1818, '1818-03-22'], [1943, '1943-04-25'], [2000, '2000-04-23'], [2024, '2024-03-31'], [2025, '2025-04-20']])('Easter of %i', (year, day) => {
  expect(formatDay(easterOf(year))).toBe(day);
});

test('counting days there and back comes home, over leap years and centuries', () => {
  for (let n = -800_000; n <= 800_000; n += 997) {
    const there = addDays({ year: 2000, month: 2, day: 29 }, n);
    expect([isDay(there.year, there.month, there.day), formatDay(addDays(there, -n))]).toEqual([true, '2000-02-29']);
  }
});

test('a slip of the text counts as the last of its month', () => {
  expect(formatDay(addDays({ year: 2023, month: 2, day: 30 }, 1))).toBe('2023-03-01');
});
