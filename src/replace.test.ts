import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replace } from './replace.ts';

let folder = '';
const at = (path: string) => join(folder, path);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-'));
  await mkdir(at('built'));
  await writeFile(at('built/index.html'), 'new');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a first site comes to its place, folders above it are made', async () => {
  await replace(at('deep/dist'), at('built'));
  expect(await readFile(at('deep/dist/index.html'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['deep']);
});

test('nothing is left of the site before, nor of a run that was broken off', async () => {
  for (const path of ['dist', 'dist.next', 'dist.former']) {
    await mkdir(at(path));
    await writeFile(at(`${path}/old.html`), 'old');
  }
  await replace(at('dist/'), at('built/'));
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(at('dist'))).toEqual(['index.html']);
});

test('a site that cannot be put in place leaves the one before', async () => {
  await mkdir(at('dist'));
  await writeFile(at('dist/old.html'), 'old');
  await expect(replace(at('dist'), at('not-there'))).rejects.toThrow('not-there');
  expect(await readdir(at('dist'))).toEqual(['old.html']);
});
