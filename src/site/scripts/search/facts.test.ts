import { describe, expect, test } from 'vitest';
import { growingColumn, type FactColumn } from '../../../model/search-facts.ts';
import { readAddress } from './facets.ts';
import { readFacts } from './facts.ts';

/** The column of all records. */
function columnOf(records: readonly (readonly string[])[]): FactColumn {
  const growing = growingColumn();
  for (const record of records) growing.add(record);
  return growing.column();
}

const records = [
  { id: 'a', kind: ['paragraph'], year: ['2031'], entity: ['Olvanyk', 'Port'], date: '2031-05-01' },
  { id: 'b', kind: ['paragraph'], year: ['2032'], entity: ['Port'], date: '2032-01-01' },
  { id: 'c', kind: ['quote'], year: ['2031'], entity: [], date: '2031-05-01' },
  { id: 'd', kind: ['name'], year: [], entity: ['Olvanyk'], date: '0' },
];
const facts = readFacts(records.map(({ id }) => id), {
  kind: columnOf(records.map(({ kind }) => kind)), year: columnOf(records.map(({ year }) => year)),
  entity: columnOf(records.map(({ entity }) => entity)), date: columnOf(records.map(({ date }) => [date])),
});
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).join('');

describe('results are narrowed', () => {
  test.each([
    ['', 'abcd'], ['?kind=quote', 'c'], ['?kind=quote&kind=name', 'cd'], ['?kind=paragraph&year=2031', 'a'],
    ['?kind=paragraph&kind=quote&year=2031', 'ac'], ['?entity=Port', 'ab'], ['?kind=nothing', ''],
  ])('%s: any of one facet, all facets together: %s', (address, left) => expect(ids(facts.narrow(records, readAddress(address).chosen))).toBe(left));
});

test('a value’s count is of what the other facets leave', () => {
  const counts = facts.count(records, readAddress('?kind=paragraph'), ['kind', 'year', 'entity']);
  expect(Object.fromEntries([...counts].map(([name, each]) => [name, Object.fromEntries(each)]))).toEqual({
    kind: { paragraph: 2, quote: 1, name: 1 }, year: { 2031: 1, 2032: 1 }, entity: { Port: 2, Olvanyk: 1 },
  });
});

test('newest first, without a date last, of one day as they were', () => expect(ids(facts.newestFirst(records))).toBe('bacd'));

test('a facet that is not fetched neither narrows nor counts', () => {
  const few = readFacts(['a'], { kind: columnOf([['quote']]) });
  expect([ids(few.narrow(records.slice(0, 1), readAddress('?year=1999').chosen)), few.count(records.slice(0, 1), readAddress(''), ['kind', 'year']).size]).toEqual(['a', 1]);
});
