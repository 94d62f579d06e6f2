import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Seed } from '../model/source.ts';
import { read } from '../read/read.ts';
import { readKept, readMany, versioned } from '../texts.ts';
import { freshFolder, root, run } from './build-site.ts';
import { sourceFiles, target } from './imports.ts';
import { newsTexts } from './bench/news-texts.ts';

const golden = ['--seeds', join(root, 'src/checks/golden/seeds'), '--content', join(root, 'src/checks/golden/content')];
let folder = '';
beforeAll(async () => { folder = await freshFolder(); });
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command, with its own place to keep things. */
async function extract(work: string, ...args: readonly string[]) {
  const { code, stderr } = await run([join(root, 'src/cli.ts'), 'extract', ...golden, ...args], { DOSSIER_WORK: join(folder, work) });
  expect(code, stderr).toBe(0);
  return stderr;
}

test('the version of the rooms of one text covers every file they hang on', () => {
  const files = new Map(sourceFiles(join(root, 'src')).map((file) => [file.path, file]));
  const reached = new Set(['texts.ts']);
  for (const path of reached) {
    for (const specifier of files.get(path)?.imports ?? []) {
      const to = target(path, specifier);
      if (to !== undefined) reached.add(to);
    }
  }
  expect(reached.size).toBeGreaterThan(100);
  const covered = versioned();
  expect([...reached].filter((path) => !covered.includes(path.split('/')[0] ?? ''))).toEqual([]);
});

test('texts read on all cores are what one core reads, in the same order', async () => {
  const texts = [...newsTexts(90)].map(([file, text]): Seed => ({ file, text, bytes: text.length, sha256: '' }));
  const { texts: seeds } = await read({ seeds: join(root, 'seeds'), content: join(root, 'no-content') });
  const all = [...texts, ...seeds];
  const made: unknown[] = [];
  for await (const kept of readMany(all, 1)) made.push(kept);
  expect(made).toEqual(readKept(all));
});

test('shards read apart and merged give the bytes of one run, without reading a text again', async () => {
  const [whole, merged, kept] = ['whole.json', 'merged.json', 'kept.json'].map((name) => join(folder, name)) as [string, string, string];
  await extract('one', '--out', whole);
  for (const part of [1, 2, 3]) await extract('none', '--shard', `${part}/3`, '--out', join(folder, `shards/shard-${part}`));
  await extract('two', '--merge', join(folder, 'shards'));
  expect(await readFile(join(folder, 'two/texts/0-of-1.pack'), 'utf8')).toBe(await readFile(join(folder, 'one/texts/0-of-1.pack'), 'utf8'));
  await extract('two', '--out', kept);
  await extract('three', '--merge', join(folder, 'shards'), '--out', merged);
  const bytes = await readFile(whole, 'utf8');
  expect(await readFile(merged, 'utf8')).toBe(bytes);
  expect(await readFile(kept, 'utf8')).toBe(bytes);
});
