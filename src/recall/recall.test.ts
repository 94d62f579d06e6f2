import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edtfDate } from '../model/date.ts';
import { finding } from '../model/finding.ts';
import type { MarkedText } from '../model/mark.ts';
import { unobserved } from '../model/progress.ts';
import type { Seed } from '../model/source.ts';
import { span } from '../model/span.ts';
import { toKept } from './kept.ts';
import { recall } from './recall.ts';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'recall-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const seed = (file: string, text: string, more: Partial<Seed> = {}): Seed => ({ file, bytes: text.length, sha256: 'f'.repeat(64), text, ...more });
const seeds = [seed('a.txt', 'The ferry left.'), seed('b.txt', 'Zwei\nZeilen \uD83D'), seed('c.txt', 'The ferry left.')];

/** As if it were annotated: the words, upper case, and a mark. */
function readText(one: Seed): MarkedText {
  return {
    seed: one, language: 'en', blocks: [], setAside: [{ span: span(0, 1), rule: one.text.toUpperCase() }], facts: {}, dateLines: [], sentences: [],
    marks: [{ kind: 'figure', span: span(0, 3), block: 'p1', rule: 'x', value: 0.1, unit: 'EUR' }],
    ...(one.text.includes('stale') ? { findings: [finding({ file: one.file, rule: 'clean:stale-decision', text: 'x', fatal: true })] } : {}),
  } as MarkedText;
}

/** One run: which files were read in it, what came out, what was told. */
async function run(texts: readonly Seed[] = seeds, { version = 'one', others = [] as string[], into = folder } = {}) {
  const read: string[] = [];
  const { texts: recalled, findings } = await recall(texts, {
    readText, version, folder: into, others,
    async *readMany(fresh) {
      for (const one of fresh) {
        read.push(one.file);
        yield toKept(readText(one));
      }
    },
  }, unobserved);
  expect(recalled).toEqual(texts.map(readText));
  return { read, rules: findings.map(({ ruleId }) => ruleId) };
}

const pack = async () => join(folder, (await readdir(folder)).find((name) => name.endsWith('.pack')) ?? '');

test('what was read once is not read again', async () => {
  expect(await run()).toEqual({ read: ['a.txt', 'b.txt', 'c.txt'], rules: [] });
  expect(await run()).toEqual({ read: [], rules: [] });
});

describe('a text is read again where there is', () => {
  const [first, ...rest] = seeds as [Seed, ...Seed[]];
  test.each<[string, Seed]>([
    ['another word in it', { ...first, text: 'The ferry left!' }],
    ['another name of its file', { ...first, file: 'a.md' }],
    ['a date set by the editor', { ...first, dated: { value: edtfDate('2024-05-06'), basis: 'curated', rule: 'set by the editor' } }],
    ['a passage the editor sets aside', { ...first, decided: [{ kind: 'set-aside', source: 'a.txt', words: 'ferry', line: 1 }] }],
    ['another line for that decision', { ...first, decided: [{ kind: 'set-aside', source: 'a.txt', words: 'ferry', line: 2 }] }],
    ['a passage that is withheld', { ...first, text: 'The \uE000\uE000\uE000\uE000\uE000 left.', withheld: true }],
    ['another encoding', { ...first, encoding: 'utf-16le' }],
  ])('%s', async (_, changed) => {
    await run();
    expect((await run([changed, ...rest])).read).toEqual([changed.file]);
  });

  test('another version of the rooms', async () => {
    await run();
    expect((await run(seeds, { version: 'two' })).read).toHaveLength(3);
  });

  test('a finding about it, each time', async () => {
    const stale = seed('d.txt', 'stale');
    await run([...seeds, stale]);
    expect((await run([...seeds, stale])).read).toEqual(['d.txt']);
  });
});

describe('a damaged pack is noticed, read again and mended:', () => {
  const lines = (change: (all: string[]) => string[]) => async (path: string) => writeFile(path, change((await readFile(path, 'utf8')).split('\n')).join('\n'));
  test.each<[string, (path: string) => Promise<unknown>]>([
    ['a letter of a text', lines(([one = '', ...rest]) => [one.replace('FERRY', 'FERRI'), ...rest.map((line) => line.replace('FERRY', 'FERRI'))])],
    ['a digit of a key', lines(([one = '', ...rest]) => [`${one.startsWith('0') ? '1' : '0'}${one.slice(1)}`, ...rest])],
    ['a digit of a checksum', lines(([one = '', ...rest]) => [`${one.slice(0, 65)}${one[65] === '0' ? '1' : '0'}${one.slice(66)}`, ...rest])],
    ['one text under the key of another', lines(([one = '', two = '', ...rest]) => [one.slice(0, 65) + two.slice(65), two, ...rest])],
    ['the end missing', async (path) => writeFile(path, (await readFile(path)).subarray(0, -40))],
    ['only the last line end missing', async (path) => writeFile(path, (await readFile(path)).subarray(0, -1))],
    ['nothing in it', (path) => writeFile(path, '')],
    ['zeros in it', async (path) => writeFile(path, new Uint8Array((await readFile(path)).length))],
    ['words of another kind', (path) => writeFile(path, '{"version":1}\n\n\n')],
  ])('%s', async (_, damage) => {
    await run();
    const path = await pack();
    const whole = await readFile(path);
    await damage(path);
    const { read, rules } = await run();
    expect(rules).toEqual(['damaged']);
    expect(read.length).toBeGreaterThan(0);
    expect(await readFile(path)).toEqual(whole);
  });
});

test('a pack that is gone is made again', async () => {
  await run();
  await rm(await pack());
  expect(await run()).toEqual({ read: ['a.txt', 'b.txt', 'c.txt'], rules: [] });
});

test('the same texts give the same packs, whatever was there before', async () => {
  await run();
  const whole = await readFile(await pack());
  await rm(folder, { recursive: true });
  await run(seeds.slice(1));
  await run([...seeds].reverse());
  expect(await readFile(await pack())).toEqual(whole);
});

test('what a broken run left behind goes, and what another run writes stays', async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '0-of-1.pack.999999999'), 'half');
  await writeFile(join(folder, `0-of-1.pack.${process.ppid}`), 'half');
  await run();
  expect((await readdir(folder)).sort()).toEqual(['0-of-1.pack', `0-of-1.pack.${process.ppid}`]);
});

test('what other machines have read need not be read here', async () => {
  const [one, two] = [join(folder, 'shards/one'), join(folder, 'shards/two')];
  await run(seeds.slice(0, 1), { into: one });
  await run(seeds.slice(1), { into: two });
  const into = join(folder, 'own');
  expect(await run(seeds, { into, others: [join(folder, 'shards')] })).toEqual({ read: [], rules: [] });
  expect(await run(seeds, { into })).toEqual({ read: [], rules: [] });
});

test('many texts lie in packs that one more text hardly touches', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => seed(`${at}.txt`, `The ferry ${at} left.`));
  await run(many);
  const before = new Map(await Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
  expect(before.size).toBe(16);
  expect((await run([...many, seed('new.txt', 'New.')])).read).toEqual(['new.txt']);
  const changed = await Promise.all([...before].map(async ([name, content]) => (await readFile(join(folder, name), 'utf8')) !== content));
  expect(changed.filter(Boolean)).toHaveLength(1);
});

test('a folder that cannot be written to costs only the keeping', async () => {
  const into = join(folder, 'file');
  await writeFile(into, 'in the way');
  expect(await run(seeds, { into })).toEqual({ read: ['a.txt', 'b.txt', 'c.txt'], rules: ['not-kept'] });
});

test('without a folder nothing is kept', async () => {
  const { texts } = await recall(seeds, { readText, version: 'one', readMany: () => { throw new Error('not asked'); } }, unobserved);
  expect(texts).toEqual(seeds.map(readText));
});
