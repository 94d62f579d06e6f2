import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { versionOf } from './version.ts';

let folder = '';
const put = async (path: string, content: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
};
const version = () => versionOf(join(folder, 'src'), ['clean', 'languages', 'texts.ts']);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'version-'));
  await put('package-lock.json', '{}');
  for (const path of ['clean/clean.ts', 'clean/clean.test.ts', 'languages/en/dates.ts', 'texts.ts', 'write/write.ts']) await put(`src/${path}`, `// ${path}`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('another version:', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a changed rule', () => put('src/clean/clean.ts', 'x')],
    ['a changed word of a language', () => put('src/languages/en/dates.ts', 'x')],
    ['another order of rooms', () => put('src/texts.ts', 'x')],
    ['a new file', () => put('src/clean/more.ts', '')],
    ['a file gone', () => rm(join(folder, 'src/languages/en/dates.ts'))],
    ['a file under another name', () => rename(join(folder, 'src/clean/clean.ts'), join(folder, 'src/clean/cleaned.ts'))],
    ['another package', () => put('package-lock.json', '{"x":1}')],
    ['another package installed', () => put('node_modules/.package-lock.json', '{}')],
  ])('%s', async (_, change) => {
    const before = version();
    await change();
    expect(version()).not.toBe(before);
  });
});

describe('the same version:', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['nothing changed', async () => {}],
    ['a changed test', () => put('src/clean/clean.test.ts', 'x')],
    ['a changed room of the whole corpus', () => put('src/write/write.ts', 'x')],
    ['the project in another folder', async () => {
      const to = `${folder}-moved`;
      await rename(folder, to);
      folder = to;
    }],
  ])('%s', async (_, change) => {
    const before = version();
    await change();
    expect(version()).toBe(before);
  });
});
