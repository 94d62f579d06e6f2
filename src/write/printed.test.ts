import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { block, line } from './compose/tree.ts';
import { print } from './print.ts';
import { printerOf } from './printed.ts';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'printed-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const record = () => join(folder, 'printed.json');
const file = () => join(folder, 'x.mdx');
const pageOf = (words: string, title = 'x'): Page => ({
  facts: { kind: 'source', address: '/sources/x/', title, description: 'x', dossier: 'x', colophon: '', draft: false },
  tree: { type: 'root', children: [block('Words', { id: 'p1' }, line(words))] },
});

/** One run for one page, after which its file holds it. @returns whether it was printed */
async function run(page: Page, { version = 'one', keep = true } = {}): Promise<boolean> {
  const printer = await printerOf(folder, record(), version);
  const { printed } = printer.put(page, 'x.mdx');
  if (keep) await printer.keep();
  expect(await readFile(file(), 'utf8')).toBe(print(page));
  return printed;
}

test('a page that says what it said is not printed again', async () => {
  expect(await run(pageOf('The ferry left.'))).toBe(true);
  expect(await run(pageOf('The ferry left.'))).toBe(false);
  expect(await run(pageOf('The ferry left.'))).toBe(false);
});

test('a file that was put back as it was is taken as it lies', async () => {
  const page = pageOf('The ferry left.');
  await run(page);
  const content = await readFile(file());
  await rm(file());
  await writeFile(file(), content);
  expect(await run(page)).toBe(false);
});

test('a page that does not read as it was meant is refused, and neither written nor recorded', async () => {
  const printer = await printerOf(folder, record(), 'one');
  const bad = { ...pageOf('x'), tree: { type: 'root', children: [{ type: 'mdxFlowExpression', value: '1' }] } } as Page;
  expect(() => printer.put(bad, 'x.mdx')).toThrow('The page /sources/x/ may not hold a node of type “mdxFlowExpression”');
  await printer.keep();
  expect(await readFile(record(), 'utf8')).toBe('{}');
  await expect(readFile(file())).rejects.toThrow();
});

test('a file that cannot be written is named', async () => {
  await mkdir(file());
  const printer = await printerOf(folder, record(), 'one');
  expect(() => printer.put(pageOf('x'), 'x.mdx')).toThrow(expect.objectContaining({ code: 'EISDIR', path: file() }));
});

describe('a page is printed again where', () => {
  const page = pageOf('The ferry left.');
  test.each<[string, () => unknown, Page?, string?]>([
    ['its words changed', () => {}, pageOf('The ferry came.')],
    ['its facts changed', () => {}, pageOf('The ferry left.', 'y')],
    ['another code prints', () => {}, page, 'two'],
    ['its file was changed', () => writeFile(file(), 'The ferry came.')],
    ['its file was cut off', async () => writeFile(file(), (await readFile(file())).subarray(0, -1))],
    ['its file was changed to as many letters, at the same time', async () => {
      const { atime, mtime } = await stat(file());
      await writeFile(file(), (await readFile(file(), 'utf8')).replace('left', 'came'));
      await utimes(file(), atime, mtime);
    }],
    ['its file is gone', () => rm(file())],
    ['the record is gone', () => rm(record())],
    ['the record was cut off', async () => writeFile(record(), (await readFile(record())).subarray(0, -1))],
    ['the record is something else', () => writeFile(record(), '{"x.mdx":null}')],
    ['the record names another file', async () => writeFile(record(), (await readFile(record(), 'utf8')).replace('x.mdx', 'y.mdx'))],
    ['a run died after its file was written', () => run(pageOf('The ferry came.'), { keep: false })],
  ])('%s', async (_, change, then = page, version = 'one') => {
    await run(page);
    await change();
    expect(await run(then, { version })).toBe(true);
  });
});
