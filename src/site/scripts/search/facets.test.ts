import { describe, expect, test } from 'vitest';
import { readAddress, toAddress, toggled, valuesOf, type Counts } from './facets.ts';

describe('what is asked stands in the address', () => {
  test.each(['', '?q=forum', '?q=a+b&kind=paragraph&kind=quote&year=2031&sort=date', '?q=x&entity=Ida+Brandt'])('%s, there and back', (address) => expect(toAddress(readAddress(address))).toBe(address));
  test('what is not known is left out', () => expect(toAddress(readAddress('?q=x&hit=y&sort=size'))).toBe('?q=x'));
});

test('a value is chosen and no longer chosen', () => {
  const once = toggled(readAddress('?q=x'), 'kind', 'quote');
  expect([toAddress(once), toAddress(toggled(once, 'kind', 'name')), toAddress(toggled(once, 'kind', 'quote'))]).toEqual(['?q=x&kind=quote', '?q=x&kind=name&kind=quote', '?q=x']);
});

test('chosen values stand first, then those with most results; those without any are gone', () => {
  const counts: Counts = new Map([['kind', new Map([['quote', 1], ['name', 2]])], ['entity', new Map([['A', 1], ['B', 2]])]]);
  const values = (address: string, name: 'kind' | 'entity') => valuesOf(counts, readAddress(address), name).map(({ value, count, on }) => `${value} ${count}${on ? ' on' : ''}`);
  expect([values('?q=x', 'entity'), values('?q=x&entity=A&entity=C', 'entity'), values('?q=x', 'kind')]).toEqual([['B 2', 'A 1'], ['A 1 on', 'C 0 on', 'B 2'], ['name 2', 'quote 1']]);
});
