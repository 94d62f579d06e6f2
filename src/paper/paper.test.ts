import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePath } from './base-path.ts';
import { paper } from './paper.ts';
import { serve } from './serve.ts';

const files = (base: string) => ({
  'index.html': `<!doctype html><html lang="en"><title>Front</title><link rel="stylesheet" href="${base}a.css"><a href="${base}">Home</a> <a href="${base}print/">All</a> <a href="${base}#top">Top</a> <a href="/elsewhere/on/the/host/">Stray</a> <a href="https://example.org/">Away</a>`,
  'print/index.html': `<!doctype html><html lang="en"><title>All</title><link rel="stylesheet" href="${base}a.css"><h1 id="one">One</h1><p><a href="#one">Here</a> <a href="${base}">There</a> <a href="https://example.org/">Away</a></p><p>First sheet.</p><h1>Two</h1><p>Second sheet.</p><img alt="" src="https://example.org/x.png">`,
  'a.css': '@page { size: A4 } h1 + p + p { break-after: page }',
  'print/entity/index.html': '<!doctype html><title>One name</title>',
  'data/dossier.json': JSON.stringify({ entities: [{ id: 'ana-marin', name: 'Ana Marin' }, { id: 'senna', name: 'Senna' }] }),
  '404.html': '<!doctype html><title>Not here</title>',
});

let folder = '';
const dist = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-paper-'));
  for (const [name, base] of [['root', '/'], ['below', '/a/b/']] as const) {
    for (const [path, text] of Object.entries(files(base))) {
      await mkdir(dirname(join(dist(name), path)), { recursive: true });
      await writeFile(join(dist(name), path), text);
    }
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([['root', '/'], ['below', '/a/b/']])('the base path of a site is read off its links (%s)', async (name, base) => {
  expect(await basePath(dist(name))).toBe(base);
});

test('a folder without a site has no base path, and says what to do', async () => {
  await expect(basePath(dist('nothing-here'))).rejects.toThrow(/There is no finished site in .*nothing-here\. Run npm run build first\./);
});

describe('a served site', () => {
  test.each([
    ['/a/b/', 200, 'Front'],
    ['/a/b', 200, 'Front'],
    ['/a/b/print/', 200, 'First sheet'],
    ['/a/b/print/?q=a/b/', 200, 'First sheet'],
    ['/a/b/a.css', 200, '@page'],
    ['/a/b/print', 404, 'Not here'],
    ['/a/b/nothing/', 404, 'Not here'],
    ['/print/', 404, 'Not here'],
  ])('%s answers %i', async (path, status, words) => {
    const site = await serve(dist('below'), '/a/b/');
    try {
      const answer = await fetch(site.origin + path);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(words);
    } finally {
      await site.close();
    }
  });
});

describe('the PDF', () => {
  test('holds every sheet of the print page, an outline and tags, and is the same twice', async () => {
    const first = await paper({ dist: dist('below'), out: dist('one.pdf') });
    const second = await paper({ dist: dist('below'), out: dist('two.pdf') });
    const pdf = await readFile(dist('one.pdf'));
    expect(first).toEqual({ out: dist('one.pdf'), pages: 2, bytes: pdf.length });
    expect(second).toEqual({ ...first, out: dist('two.pdf') });
    expect(pdf.equals(await readFile(dist('two.pdf')))).toBe(true);
    expect(pdf.toString('latin1')).not.toMatch(/127\.0\.0\.1|\(D:\d{4}/);
    expect(pdf.toString('latin1')).toContain('https://example.org/');
    expect(pdf.toString('latin1')).toMatch(/^%PDF-[^]*\/MarkInfo[^]*%%EOF\s*$/);
    expect(pdf.toString('latin1')).toContain('/Outlines');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  }, 60_000);

  test('is refused where no site has been built, with what to do', async () => {
    await expect(paper({ dist: dist('nowhere'), out: dist('x.pdf') })).rejects.toThrow(/no finished site in .*nowhere\. Run npm run build first/);
  });

  test('is refused where it cannot be written, before anything is printed', async () => {
    await expect(paper({ dist: dist('below'), out: dist('below/a.css/x.pdf') })).rejects.toThrow(/x\.pdf cannot be written: .*Name another place with --out/);
  });

  test.each([
    ['an id that is mistyped', 'ana-mari', /no entity with the id “ana-mari”; the nearest is “ana-marin”/],
    ['a name in place of an id', 'Ana Marin', /“Ana Marin” has the id “ana-marin”/],
    ['a path', '../print', /no entity with the id “\.\.\/print”/],
  ])('on one entity is refused for %s', async (_, entity, words) => {
    await expect(paper({ dist: dist('below'), entity })).rejects.toThrow(words);
  });
});
