import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchData } from '../model/search-record.ts';
import { search, searchFiles } from './search.ts';
import { spellingFiles } from './spelling-files.ts';
import { toPagefind } from './to-pagefind.ts';

const table = { variants: [], plurals: [], months: {}, marked: ['hu'], names: [['Harbour Union', 'HU']] } as const;
const record = { address: '/sources/x/#p1', text: 'The union met.', marks: ['hu'], head: [], sort: '2031', filters: { kind: ['paragraph'], outlet: [] }, facts: { kind: 'paragraph', locator: 'S1 ¶1' } } as const;
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
  expect(toPagefind(record, 'en')).toEqual({
    url: '/sources/x/#p1\n{"kind":"paragraph","locator":"S1 ¶1"}', content: 'The union met. ‖ zqhuzq', language: 'en', filters: { kind: ['paragraph'] }, sort: { date: '2031' },
  });
  expect(toPagefind({ ...record, head: ['Harbour Union', 'hu'] }, 'en').meta).toEqual({ title: 'Harbour Union zqhuzq' });
});

test('on disk and in memory lie the same files, those that the pages ask for', async () => {
  expect(await search(records, folder)).toBe(1);
  const written = (await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
  const kept = await searchFiles(records);
  expect([...kept.keys()].map((path) => path.replace(/.*\//, '')).sort()).toEqual(written);
  expect(written.filter((name) => /\.(js|css)$/.test(name))).toEqual(['pagefind.js']);
  expect(JSON.parse(await readFile(join(folder, 'pagefind/spellings.json'), 'utf8'))).toEqual(table);
});

test('a dossier with nothing to find says so', async () => {
  const none = join(folder, 'none.json');
  await writeFile(none, JSON.stringify({ ...data, records: [] }));
  expect(await search(none, join(folder, 'none'))).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'none/pagefind/spellings.json'), 'utf8'))).toHaveProperty('empty', true);
});

test('a long table is parted by the first letters of its words', () => {
  const names = Array.from({ length: 2000 }, (_, at) => [`Brandt Number${at}`, `Okafor ${at}`]);
  const files = spellingFiles({ ...data, table: { ...table, names } });
  expect([...files.keys()].slice(0, 3)).toEqual(['spellings.json', 'spellings/0.json', 'spellings/1.json']);
  expect(JSON.parse(files.get('spellings.json') ?? '')).toMatchObject({ names: [], marked: [], letters: expect.arrayContaining(['b', 'h', 'n', 'o']) as string[] });
  const { names: part } = JSON.parse(files.get('spellings/b.json') ?? '') as { names: string[][] };
  expect(part.length).toBe(1200);
});
