import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf, inputsOf, readStanding, recordStanding, siteOf } from './standing.ts';

let folder = '';
const at = (path: string) => join(folder, path);
const put = async (path: string, content: string) => {
  await mkdir(at(`${path}/..`), { recursive: true });
  await writeFile(at(path), content);
};
const inputs = (settings: unknown = 'dist') => inputsOf(codeOf(folder), { folders: [at('seeds'), at('content')], settings });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standing-'));
  for (const path of ['src/site/a.astro', 'src/checks/b.ts', 'public/icon.svg', 'astro.config.mjs', 'package-lock.json', 'seeds/a.txt', 'seeds/b/c.txt', 'content/dossier.yaml', 'dist/index.html', 'dist/data/x.json']) await put(path, path);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('a site is built again after', () => {
  test.each<[string, () => unknown]>([
    ['a changed text', () => put('seeds/a.txt', 'x')],
    ['a text of the same length', () => put('seeds/a.txt', 'seeds/b.txt')],
    ['a new text', () => put('seeds/d.txt', 'x')],
    ['a text under another name', () => rename(at('seeds/a.txt'), at('seeds/z.txt'))],
    ['a text in another folder', () => rename(at('seeds/a.txt'), at('seeds/b/a.txt'))],
    ['a decision', () => put('content/decisions.yaml', 'x')],
    ['a decision withdrawn', () => rm(at('content/dossier.yaml'))],
    ['a changed component', () => put('src/site/a.astro', 'x')],
    ['a changed picture', () => put('public/icon.svg', 'x')],
    ['a changed setting', () => put('astro.config.mjs', 'x')],
    ['another package', () => put('package-lock.json', 'x')],
    ['another address', () => vi.stubEnv('BASE_PATH', '/kyiv/')],
  ])('%s', async (_, change) => {
    const before = inputs();
    await change();
    expect(inputs()).not.toBe(before);
  });

  test('another output folder is named', () => expect(inputs('elsewhere')).not.toBe(inputs()));

  test.each<[string, () => Promise<unknown>]>([
    ['a page that was changed', () => put('dist/index.html', 'dist/index.htm!')],
    ['a page that was written again with the same words', () => put('dist/index.html', 'dist/index.html')],
    ['a page that is gone', () => rm(at('dist/index.html'))],
    ['a file that was added', () => put('dist/dossier.pdf', 'x')],
    ['a site that was copied from elsewhere', async () => { await rename(at('dist'), at('d')); await cp(at('d'), at('dist'), { recursive: true, preserveTimestamps: true }); }],
    ['a site that is gone', () => rm(at('dist'), { recursive: true })],
  ])('%s', async (_, change) => {
    const before = siteOf(at('dist'));
    await new Promise((later) => { setTimeout(later, 20); });
    await change();
    expect(siteOf(at('dist'))).not.toBe(before);
  });
});

describe('a site stands after', () => {
  test.each<[string, () => unknown]>([
    ['nothing', () => {}],
    ['a changed test', () => put('src/checks/b.ts', 'x')],
    ['another way to tell progress', () => vi.stubEnv('DOSSIER_PROGRESS', 'json')],
  ])('%s', async (_, change) => {
    const before = [inputs(), siteOf(at('dist'))];
    await change();
    expect([inputs(), siteOf(at('dist'))]).toEqual(before);
  });
});

describe('the record of a build', () => {
  const standing = { inputs: 'a', site: 'b', told: '! seeds/a.txt: …' };
  test('is read as it was written', async () => {
    await recordStanding(at('built'), standing);
    expect(await readStanding(at('built'))).toEqual(standing);
  });

  test.each<[string, (content: string) => string]>([
    ['cut off', (content) => content.slice(0, -3)],
    ['changed', (content) => content.replace('"b"', '"c"')],
    ['empty', () => ''],
  ])('counts for nothing where it is %s', async (_, damage) => {
    await recordStanding(at('built'), standing);
    await writeFile(at('built'), damage(await readFile(at('built'), 'utf8')));
    expect(await readStanding(at('built'))).toBeUndefined();
  });
});
