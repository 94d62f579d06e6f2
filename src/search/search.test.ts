import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gunzipSync, inflateSync } from 'node:zlib';
import { idsInList } from '../model/pagefind-list.ts';
import type { PublishedTable, SearchData } from '../model/search-record.ts';
import { checkOrder } from './check-order.ts';
import { partsOf } from './parts.ts';
import { search, searchFiles } from './search.ts';
import { spellingFiles } from './spelling-files.ts';
import { toPagefind, urlsOf } from './to-pagefind.ts';

const table = { variants: [], plurals: [], months: {}, small: [], scales: {}, currencies: [], marked: ['hu'], names: [['Harbour Union', 'HU']] } as const;
const record = { address: '/sources/x/#p1', text: 'The union met.', marks: ['hu'], also: ['unyon'], head: [], sort: '2031', filters: { kind: ['paragraph'], outlet: [] }, facts: { kind: 'paragraph', locator: 'S1 ¶1' } } as const;
const data: SearchData = { language: 'en', records: [record], table };
let folder: string;
let records: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  records = join(folder, 'records.json');
  await writeFile(records, JSON.stringify(data));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a record is searched by its text and marks, and by nothing that its row only shows', () => {
  expect(toPagefind(record, urlsOf([record])[0] ?? '', 'en')).toEqual({
    url: '/sources/x/#p1\n{"kind":"paragraph","locator":"S1 ¶1"}', content: 'The union met. ‖ zqhuzq unyon', language: 'en',
  });
  expect(toPagefind({ ...record, head: ['Harbour Union', 'hu'] }, '/', 'en').meta).toEqual({ title: 'Harbour Union zqhuzq' });
});

test('on disk and in memory lie the same files, those that the pages ask for', async () => {
  expect(await search(records, folder)).toBe(1);
  const written = (await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
  const kept = await searchFiles(records);
  expect([...kept.keys()].map((path) => path.replace(/.*\//, '')).sort()).toEqual(written);
  expect(written.filter((name) => /\.(js|css)$/.test(name))).toEqual(['pagefind.js']);
  expect(JSON.parse(await readFile(join(folder, 'pagefind/spellings.json'), 'utf8'))).toMatchObject(table);
});

test('facets are columns in the order of the records, which is the order of Pagefind’s list', async () => {
  const kept = await searchFiles(records);
  const { facts, lists } = JSON.parse(Buffer.from(kept.get('spellings.json') ?? []).toString()) as PublishedTable;
  expect(JSON.parse(inflateSync(kept.get(facts) ?? new Uint8Array()).toString())).toMatchObject({ kind: { values: ['paragraph'], sets: [[0]], runs: [0, 1] }, date: { values: ['2031'] } });
  expect(idsInList(gunzipSync(kept.get(lists[0] ?? '') ?? new Uint8Array())).map((id) => kept.has(`fragment/${id}.pf_fragment`))).toEqual([true]);
});

test('two records that say the same of themselves are both kept', async () => {
  const twice = join(folder, 'twice.json');
  await writeFile(twice, JSON.stringify({ ...data, records: [record, { ...record, text: 'It met again.' }] }));
  const kept = await searchFiles(twice);
  expect([...kept.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(2);
});

test('a long index is parted, and no id of one part is in another', async () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ ...record, address: `/sources/x/#p${at}` }));
  expect(partsOf(many, 'en', 5).map(({ folder, language, records: some }) => [folder, language, some.length])).toEqual([['', 'en', 4], ['1/', 'en-x-1', 4], ['2/', 'en-x-2', 4]]);
  expect(partsOf([], 'en')).toHaveLength(1);
});

test('an order that is not the records’ fails the build', async () => {
  const kept = await searchFiles(records);
  const list = [...kept.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const files = { paths: [...kept.keys()], read: (path: string) => Promise.resolve(kept.get(path) ?? new Uint8Array()) };
  await expect(checkOrder({ folder: '', language: 'en', records: [record] }, list, files)).resolves.toBeUndefined();
  await expect(checkOrder({ folder: '', language: 'en', records: [{ ...record, address: '/sources/y/#p1' }] }, list, files)).rejects.toThrow('not in the order');
  await expect(checkOrder({ folder: '', language: 'en', records: [] }, list, files)).rejects.toThrow('not in the order');
});

test('a dossier with nothing to find says so', async () => {
  const none = join(folder, 'none.json');
  await writeFile(none, JSON.stringify({ ...data, records: [] }));
  expect(await search(none, join(folder, 'none'))).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'none/pagefind/spellings.json'), 'utf8'))).toHaveProperty('empty', true);
});

test('a long table is parted by the first letters of its words', () => {
  const names = Array.from({ length: 2000 }, (_, at) => [`Brandt Number${at}`, `Okafor ${at}`]);
  const files = spellingFiles({ ...data, table: { ...table, names } }, { lists: [], facts: '', entities: { path: '', bytes: 0 } });
  expect([...files.keys()].slice(0, 3)).toEqual(['spellings.json', 'spellings/0.json', 'spellings/1.json']);
  expect(JSON.parse(files.get('spellings.json') ?? '')).toMatchObject({ names: [], marked: [], letters: expect.arrayContaining(['b', 'h', 'n', 'o']) as string[] });
  const { names: part } = JSON.parse(files.get('spellings/b.json') ?? '') as { names: string[][] };
  expect(part.length).toBe(1200);
});
