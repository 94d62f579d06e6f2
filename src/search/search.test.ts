import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gunzipSync, inflateSync } from 'node:zlib';
import { idsInList } from '../model/pagefind-list.ts';
import type { PublishedTable, SearchData, SearchRecord } from '../model/search-record.ts';
import { checkOrder } from './check-order.ts';
import { search, searchFiles } from './search.ts';
import { spellingFiles } from './spelling-files.ts';
import { toPagefind, urlMaker } from './to-pagefind.ts';

const table = { variants: [], plurals: [], months: {}, small: [], scales: {}, currencies: [], marked: ['hu'], names: [['Harbour Union', 'HU']] } as const;
const record = { address: '/sources/x/#p1', text: 'The union met.', marks: ['hu'], also: ['unyon'], head: [], sort: '2031', filters: { kind: ['paragraph'], outlet: [] }, facts: { kind: 'paragraph', locator: 'S1 ¶1' } } as const;
let folder: string;
let records: string;

/** A folder as `write` leaves it. */
async function written(name: string, ...parts: readonly (readonly SearchRecord[])[]): Promise<string> {
  const into = join(folder, name);
  await mkdir(into, { recursive: true });
  const data: SearchData = { language: 'en', parts: parts.map(({ length }, at) => ({ path: `${at}.jsonl`, records: length })), table };
  for (const [at, part] of parts.entries()) await writeFile(join(into, `${at}.jsonl`), part.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await writeFile(join(into, 'data.json'), JSON.stringify(data));
  return into;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  records = await written('records', [record]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a record is searched by its text and marks, and by nothing that its row only shows', () => {
  expect(toPagefind(record, urlMaker()(record), 'en')).toEqual({
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
  const kept = await searchFiles(await written('twice', [record, { ...record, text: 'It met again.' }]));
  expect([...kept.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(2);
});

test('a record without a word is in the index, for filters find it', async () => {
  const kept = await searchFiles(await written('wordless', [record, { ...record, text: '???', marks: [], also: [] }]));
  expect([...kept.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(2);
});

test('each file that has records is a part, and no id of one part is in another', async () => {
  const kept = await searchFiles(await written('parts', [], [record], [record], [], [record]));
  const { lists, records: count } = JSON.parse(Buffer.from(kept.get('spellings.json') ?? []).toString()) as PublishedTable;
  expect([lists.map((list) => list.split('/').slice(0, -1).join('/')), count]).toEqual([['', '1', '2'], 3]);
  const ids = lists.flatMap((list) => idsInList(gunzipSync(kept.get(list) ?? new Uint8Array())));
  expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  expect([...kept.keys()].filter((path) => /\.js$|^wasm|\/wasm/.test(path))).toHaveLength(3);
});

test('records cut off on the disk fail the build', async () => {
  const short = await written('short', [record, record]);
  await writeFile(join(short, '0.jsonl'), `${JSON.stringify(record)}\n`);
  await expect(searchFiles(short)).rejects.toThrow('has 1 records, where 2 were written');
});

test('an order that is not the records’ fails the build', async () => {
  const kept = await searchFiles(records);
  const url = urlMaker();
  const [own, other] = [url(record), url({ ...record, address: '/sources/y/#p1' })];
  expect(() => checkOrder([own], kept)).not.toThrow();
  expect(() => checkOrder([other], kept)).toThrow('not in the order');
  expect(() => checkOrder([], kept)).toThrow('not in the order');
});

test('a dossier with nothing to find says so', async () => {
  expect(await search(await written('none', []), join(folder, 'no'))).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'no/pagefind/spellings.json'), 'utf8'))).toHaveProperty('empty', true);
});

test('a long table is parted by the first letters of its words', () => {
  const names = Array.from({ length: 2000 }, (_, at) => [`Brandt Number${at}`, `Okafor ${at}`]);
  const files = spellingFiles({ ...table, names }, { lists: [], records: 1, facts: '', entities: { path: '', bytes: 0 } });
  expect([...files.keys()].slice(0, 3)).toEqual(['spellings.json', 'spellings/0.json', 'spellings/1.json']);
  expect(JSON.parse(files.get('spellings.json') ?? '')).toMatchObject({ names: [], marked: [], letters: expect.arrayContaining(['b', 'h', 'n', 'o']) as string[] });
  const { names: part } = JSON.parse(files.get('spellings/b.json') ?? '') as { names: string[][] };
  expect(part.length).toBe(1200);
});

describe('parts that a run before has kept', () => {
  const other = { ...record, address: '/sources/y/#p1', text: 'The harbour was closed.' };
  const files = async (from: string, version = 'one') => Object.fromEntries([...await searchFiles(from, { folder: join(folder, 'kept'), version })].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]).sort());
  const dates = async () => Object.fromEntries(await Promise.all((await readdir(join(folder, 'kept'))).sort().map(async (name) => [name, (await stat(join(folder, 'kept', name))).mtimeMs] as const)));
  let two: string;
  let fresh: Awaited<ReturnType<typeof files>>;
  beforeAll(async () => {
    two = await written('two', [record], [other]);
    fresh = Object.fromEntries([...await searchFiles(two)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]).sort());
  });

  test('give the same bytes, on disk too, and are not made again', async () => {
    expect(await files(two)).toEqual(fresh);
    const before = await dates();
    expect(Object.keys(before)).toEqual(['0.part', '1.part']);
    expect(await files(two)).toEqual(fresh);
    expect(await search(two, join(folder, 'warm'), { folder: join(folder, 'kept'), version: 'one' })).toBe(2);
    expect(await Promise.all(Object.keys(fresh).map((path) => readFile(join(folder, 'warm/pagefind', path), 'latin1')))).toEqual(Object.values(fresh));
    expect(await dates()).toEqual(before);
  });

  test('only what changed is made again', async () => {
    await files(two);
    const before = await dates();
    await files(await written('changed', [record], [other, record]));
    const after = await dates();
    expect([after['0.part'] === before['0.part'], after['1.part'] === before['1.part']]).toEqual([true, false]);
  });

  test('those of another version are not taken', async () => {
    await files(two);
    const before = await dates();
    expect(await files(two, 'two')).toEqual(fresh);
    expect(Object.entries(await dates()).filter(([name, date]) => before[name] === date)).toEqual([]);
  });

  test('those that no longer have records are cleared away', async () => {
    await files(two);
    await files(records);
    expect(Object.keys(await dates())).toEqual(['0.part']);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['a byte of a file', (bytes) => bytes.fill(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9, bytes.length - 8)],
    ['a letter of a name', (bytes) => Buffer.from(bytes.toString('latin1').replace('fragment', 'frogment'), 'latin1')],
    ['a digit of the key', (bytes) => bytes.fill(bytes.readUInt8(0) ^ 1, 0, 1)],
    ['a digit of the checksum', (bytes) => bytes.fill(bytes.readUInt8(64) ^ 1, 64, 65)],
    ['the end missing', (bytes) => bytes.subarray(0, -1)],
    ['more than there was', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['nothing in it', () => new Uint8Array()],
    ['zeros in it', (bytes) => bytes.fill(0)],
  ])('damaged, %s, are made again', async (_, damage) => {
    await files(two);
    const part = join(folder, 'kept/1.part');
    const whole = await readFile(part);
    await writeFile(part, damage(Buffer.from(whole)));
    expect(await files(two)).toEqual(fresh);
    expect(await readFile(part)).toEqual(whole);
  });

  test('one part under the name of another is made again', async () => {
    await files(two);
    await cp(join(folder, 'kept/0.part'), join(folder, 'kept/1.part'));
    expect(await files(two)).toEqual(fresh);
  });

  test('where nothing can be kept, the index is made all the same', async () => {
    await writeFile(join(folder, 'file'), 'in the way');
    expect([...(await searchFiles(two, { folder: join(folder, 'file'), version: 'one' })).keys()].sort()).toEqual(Object.keys(fresh));
  });
});
