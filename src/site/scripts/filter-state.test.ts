import { describe, expect, test } from 'vitest';
import { fits, queryOf, wantedIn, withFilter } from './filter-state.ts';

const kinds = ['year', 'status', 'entity'];

test.each([[''], ['?year=2024'], ['?status=planned&entity=nato'], ['?entity=l%C3%A9na-%26-co']])('the address “%s” comes back as it was', (query) => {
  expect(queryOf(wantedIn(query, kinds))).toBe(query === '' ? '' : `?${new URLSearchParams(query)}`);
  expect(wantedIn(queryOf(wantedIn(query, kinds)), kinds)).toEqual(wantedIn(query, kinds));
});

test('what is no filter, or an empty one, asks for nothing', () => {
  expect(wantedIn('?utm=x&year=&status=planned', kinds)).toEqual({ status: 'planned' });
});

test('one filter changes and the others stay', () => {
  expect(withFilter({ status: 'planned', entity: 'nato' }, 'status', 'past')).toEqual({ entity: 'nato', status: 'past' });
  expect(withFilter({ status: 'planned', entity: 'nato' }, 'status', '')).toEqual({ entity: 'nato' });
});

describe('a row fits', () => {
  const row = { status: 'planned', entity: 'nato kyiv', year: undefined };
  test.each([
    ['where nothing is wanted', {}, true], ['by one of several values', { entity: 'kyiv' }, true], ['by all that is wanted', { entity: 'nato', status: 'planned' }, true],
    ['not by a part of a value', { entity: 'nat' }, false], ['not where one thing fails', { entity: 'nato', status: 'past' }, false], ['not where it has no value', { year: '2024' }, false],
  ])('%s', (_fact, wanted, expected) => expect(fits(row, wanted)).toBe(expected));
});
