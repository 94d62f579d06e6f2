import { expect, test } from 'vitest';
import { growingColumn, setOfEach, type FactColumn } from './search-facts.ts';

/** The column of all records. */
function columnOf(records: readonly (readonly string[])[]): FactColumn {
  const growing = growingColumn();
  for (const record of records) growing.add(record);
  return growing.column();
}

const records = [['a'], ['a'], ['b', 'a'], [], ['a']];

test('a column holds each value and each set of values once, and runs of records alike as one', () => {
  expect(columnOf(records)).toEqual({ values: ['a', 'b'], sets: [[0], [1, 0], []], runs: [0, 2, 1, 1, 2, 1, 0, 1] });
});

test('what each record has comes back', () => {
  const column = columnOf(records);
  expect([...setOfEach(column)].map((set) => column.sets[set]?.map((value) => column.values[value]))).toEqual(records);
});

test('no records, no column', () => expect([...setOfEach(columnOf([]))]).toEqual([]));
