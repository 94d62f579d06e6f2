import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { listCell, toCsv, type Cell } from './csv.ts';

const written = (...rows: readonly (readonly Cell[])[]) => [...toCsv(['a', 'b'], rows)].join('');
/** Read by another parser, which is told nothing but that there is a mark at the start. */
const read = (csv: string) => parse(csv, { bom: true }) as string[][];

describe('a text that a spreadsheet would reckon begins with an apostrophe', () => {
  test.each(['=HYPERLINK("x")', '+49 30', '-3', '@SUM(A1)', ' =1', '\t=1', '\tx', '\rx', '\n=1', '＝1+1', '＠x'])('%j', (text) => {
    expect(read(written([text, 'plain']))[1]).toEqual([`'${text}`, 'plain']);
  });
});

test.each(['=HYPERLINK("x")', '\'tis', '\'\'', 'a, "b"; c\r\nd 😀 ]]>', '', ' x ', 'Київ', '-'])('taking one apostrophe from the start gives back %j', (text) => {
  expect(read(written([text, 'x']))[1]?.[0]?.replace(/^'/, '')).toBe(text);
});

test('numbers stay numbers, what is not known is empty', () => {
  expect(read(written([-3.5, undefined]))[1]).toEqual(['-3.5', '']);
});

test('begins with the mark of UTF-8, and every line ends in CR LF', () => {
  const csv = written(['1', '2'], ['3', '4']);
  expect([csv.charCodeAt(0), csv.slice(1)]).toEqual([0xfeff, 'a,b\r\n1,2\r\n3,4\r\n']);
});

test('a table without rows is its head', () => expect(written()).toBe('\uFEFFa,b\r\n'));

test('a long table is printed in pieces, none of its rows lost', () => {
  const rows = Array.from({ length: 12_001 }, (_, at) => [at, `row ${at}`]);
  const pieces = [...toCsv(['a', 'b'], rows)];
  expect([pieces.length, read(pieces.join('')).length, read(pieces.join('')).at(-1)]).toEqual([4, 12_002, ['12000', 'row 12000']]);
});

test('several values in a cell can be told apart', () => {
  const cell = listCell(['one', 'two | three', 'back\\slash']);
  expect(cell).toBe('one | two \\| three | back\\\\slash');
});
