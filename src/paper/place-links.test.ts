import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeLinks } from './place-links.ts';

let dist = '';
const page = '<h1>A</h1><p class="pdf way" data-slot="pdf"></p><p>B</p>';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dossier-links-'));
  for (const path of ['print', 'about', 'entities/ana', 'entities/senna']) {
    await mkdir(join(dist, path), { recursive: true });
    await writeFile(join(dist, path, 'index.html'), page);
  }
});
afterEach(() => rm(dist, { recursive: true, force: true }));

const html = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');
const whole = () => ({ dist, out: join(dist, 'dossier.pdf'), base: '/a/', pages: 30, bytes: 2000 });
const filled = (link: string) => page.replace('"pdf"></p>', `"pdf">${link}</p>`);

test('the whole dossier is linked from its own page and from the method, by base path, pages and size', async () => {
  await placeLinks(whole());
  const link = '<a href="/a/dossier.pdf">The whole dossier as PDF</a>, 30 pages, 2 kB';
  expect(await Promise.all(['print', 'about', 'entities/ana'].map(html))).toEqual([filled(link), filled(link), page]);
});

test('a dossier on one entity is linked from its profile alone', async () => {
  await placeLinks({ ...whole(), out: join(dist, 'dossier-ana.pdf'), entity: 'ana' });
  expect(await html('entities/ana')).toContain('<a href="/a/dossier-ana.pdf">This dossier as PDF</a>');
  expect(await Promise.all(['print', 'about', 'entities/senna'].map(html))).toEqual([page, page, page]);
});

test('a second print takes the place of the first', async () => {
  await placeLinks(whole());
  await placeLinks({ ...whole(), pages: 31 });
  expect(await html('print')).toBe(filled('<a href="/a/dossier.pdf">The whole dossier as PDF</a>, 31 pages, 2 kB'));
});

test('a PDF outside the site is not linked', async () => {
  await placeLinks({ ...whole(), out: join(dirname(dist), 'elsewhere.pdf') });
  expect(await html('print')).toBe(page);
});

test('a site without such places is left as it is', async () => {
  await writeFile(join(dist, 'print/index.html'), '<h1>A</h1>');
  await rm(join(dist, 'about'), { recursive: true });
  await placeLinks(whole());
  expect(await html('print')).toBe('<h1>A</h1>');
});
