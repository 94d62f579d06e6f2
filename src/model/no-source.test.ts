import { expect, test } from 'vitest';
import { noSource } from './no-source.ts';

const files = ['01_harbour.txt', '02_ferry.txt', '02_yard.txt', 'notes/a.txt', 'notes/b.txt', 'notes/c.txt'];

test.each([
  ['nothing is like it', 'zzz', 'there is no source “zzz”; expected a file below seeds/ or the id of a source'],
  ['a file is like it', '01_harbor.txt', 'there is no source “01_harbor.txt”; expected a file below seeds/ or the id of a source; the nearest is “01_harbour.txt”'],
  ['an id is like it', 'ferry-crosing', 'there is no source “ferry-crosing”; expected a file below seeds/ or the id of a source; the nearest is “ferry-crossing”'],
  ['two files begin so', '02', '“02” is how 2 files begin, “02_ferry.txt” and “02_yard.txt”; expected more of the name'],
  ['several files begin so', 'notes/', '“notes/” is how 3 files begin, such as “notes/a.txt” and “notes/b.txt”; expected more of the name'],
])('where %s', (_fact, name, expected) => {
  expect(noSource(name, files, ['ferry-crossing'])).toBe(expected);
});
