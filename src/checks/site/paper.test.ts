import { existsSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, root, run } from '../build-site.ts';
import { readPdf, sheetOf, squeezed, stranded, type ReadPdf } from './read-pdf.ts';
import { builtSite, dossierOf, readAs, seedOf } from './sites.ts';

const site = builtSite('base');
const data = dossierOf(site);
let folder = '';
/** The site, to print into. */
let dist = '';
let whole: ReadPdf;
let one: ReadPdf;
/** The most mentioned person. */
const person = data.entities.filter(({ type }) => type === 'person').reduce((best, next) => (next.mentions.length > best.mentions.length ? next : best));

const pdf = (...args: string[]) => run([join(root, 'src/cli.ts'), 'pdf', ...args]);
const html = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');

beforeAll(async () => {
  folder = await freshFolder();
  dist = join(folder, 'dist');
  await cp(site.dist, dist, { recursive: true });
  for (const args of [[], ['--entity', person.id]]) {
    const { code, stderr } = await pdf('--dist', dist, ...args);
    expect(code, stderr).toBe(0);
  }
  [whole, one] = await Promise.all(['dossier.pdf', `dossier-${person.id}.pdf`].map(async (name) => readPdf(await readFile(join(dist, name)))) as [Promise<ReadPdf>, Promise<ReadPdf>]);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every paragraph of every source, in the words of its seed. */
const paragraphs = data.sources.flatMap((source) => {
  const seed = seedOf(site, source);
  return source.paragraphs.map((each) => ({ source: source.id, id: each.id, locator: `S${source.number} ¶${each.id.slice(1)}`, text: readAs(seed, each, source.repairs) }));
});
/** By locator: the page its paragraph begins on, found by its words. */
const pagesOf = (file: ReadPdf) => {
  // A short paragraph may stand word for word among events too: its place is with the texts, which come last.
  const texts = { ...file, sheets: file.sheets.slice(Math.max(0, (headingPage(file, 'Sources') ?? 1) - 1)) };
  return new Map(paragraphs.map(({ locator, text }) => [locator, sheetOf(texts, text)]));
};
const naming = new Set(person.mentions.flatMap(({ source, start }) => {
  const [own, number] = [data.sources.find(({ id }) => id === source), data.sources.findIndex(({ id }) => id === source)];
  const paragraph = own?.paragraphs.find((each) => each.start <= start && start < each.end);
  return paragraph ? [`S${data.sources[number]?.number} ¶${paragraph.id.slice(1)}`] : [];
}));

/** The sheets from the one that has a heading on: all of them, or up to that of the next. */
function part(file: ReadPdf, title: string, until?: string) {
  const at = (words: string) => file.sheets.findIndex(({ blocks }) => blocks.some(({ role, text }) => role === 'H2' && text === words));
  const [from, to] = [at(title), until === undefined ? -1 : at(until)];
  expect(from).toBeGreaterThan(0);
  return file.sheets.slice(from, to < 0 ? undefined : to);
}

/** The page of the heading of those words. */
function headingPage(file: ReadPdf, title: string): number | undefined {
  return file.sheets.find(({ blocks }) => blocks.some(({ role, text }) => /^H[23]$/.test(role) && squeezed(text) === squeezed(title)))?.number;
}

describe.each([
  ['the whole dossier', () => whole, () => paragraphs.map(({ locator }) => locator), () => data.entities.map(({ name }) => name), /^The whole dossier · /],
  ['a dossier on one entity', () => one, () => [...naming], () => [person.name], new RegExp(`^${person.name}: a dossier$`)],
])('%s as PDF', (_, read, expected, named, title) => {
  test('is tagged, on A4, and says its title and language', () => {
    const { tagged, language, title: own, sheets, bookmarks } = read();
    expect({ tagged, language }).toEqual({ tagged: true, language: 'en' });
    expect(own).toMatch(title);
    expect([...new Set(sheets.map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`))]).toEqual(['596 843']);
    expect(bookmarks).toEqual(expect.arrayContaining(['Contents', 'Chronology', 'Events', 'Index of names'].filter((words) => headingPage(read(), words) !== undefined)));
    expect(bookmarks.length).toBeGreaterThan(5);
  });

  test('holds every paragraph, word for word, with its locator', () => {
    const pages = pagesOf(read());
    expect(expected().length).toBeGreaterThan(3);
    expect(expected().filter((locator) => pages.get(locator) === undefined)).toEqual([]);
    const all = read().sheets.flatMap(({ pieces }) => pieces).map(({ text }) => text).join('').replace(/\s+/g, ' ');
    expect(expected().filter((locator) => !new RegExp(`${locator}(?!\\d)`).test(all))).toEqual([]);
  });

  test('names the right page for each line of its contents', () => {
    const [contents] = [read().sheets[1]];
    const lines = contents?.blocks.filter(({ role }) => role === 'P').map(({ text }) => /^(?<title>.*?)\s(?<page>\d+)$/.exec(text)?.groups ?? { title: text, page: 'none' }) ?? [];
    expect(lines.length).toBeGreaterThan(4);
    const wrong = lines.filter(({ title: line = '', page }) => {
      const source = data.sources.find(({ number }) => line.startsWith(`S${number}. `));
      const words = source ? read().sheets.flatMap(({ blocks }) => blocks).find(({ role, text }) => role === 'H3' && text.startsWith(`S${source.number} `))?.text ?? '' : line;
      return String(headingPage(read(), words)) !== page;
    });
    expect(wrong).toEqual([]);
  });

  test('names the right page for each place in its index', () => {
    const pages = pagesOf(read());
    const words = part(read(), 'Index of names').flatMap(({ blocks }) => blocks).map(({ text }) => text).join(' ');
    const wrong: string[] = [];
    let [page, places] = ['', 0];
    for (const [, number, source, paragraph] of words.matchAll(/(?:(?<=\s)(\d+) )?\bS(\d+)(?: ¶(\d+))?/g)) {
      if (number !== undefined) page = number;
      const locator = `S${source}${paragraph === undefined ? '' : ` ¶${paragraph}`}`;
      const right = paragraph === undefined ? read().sheets.find(({ blocks }) => blocks.some(({ role, text }) => role === 'H3' && text.startsWith(`S${source} `)))?.number : pages.get(locator);
      places += 1;
      if (String(right) !== page) wrong.push(`${locator}: printed ${page}, is on ${right}`);
    }
    expect(places).toBeGreaterThan(expected().length / 2);
    expect(wrong).toEqual([]);
    expect(named().filter((name) => !squeezed(words).includes(squeezed(name)))).toEqual([]);
  });

  test('has no heading as the last of a page', () => {
    expect(stranded(read())).toEqual([]);
  });

  test('numbers its pages, below the dossier’s title and its address, but not its cover', () => {
    const [cover, ...others] = read().sheets;
    expect(cover?.aside).not.toMatch(/[\p{L}\d]/u);
    expect(others.filter(({ aside, number }) => !aside.includes(`${number} / ${read().sheets.length}`) || !aside.includes(data.title) || !aside.includes(`${site.base}print/`)).map(({ number }) => number)).toEqual([]);
  });
});

describe('npm run pdf', () => {
  test('prints the same bytes again', async () => {
    const again = join(folder, 'again.pdf');
    expect((await pdf('--dist', dist, '--out', again)).code).toBe(0);
    expect((await readFile(again)).equals(await readFile(join(dist, 'dossier.pdf')))).toBe(true);
  });

  test('links the site to what it printed, and a site without PDF to none', async () => {
    expect(await html('print')).toContain(`href="${site.base}dossier.pdf"`);
    expect(await html('about')).toContain(`href="${site.base}dossier.pdf"`);
    expect(await html(`entities/${person.id}`)).toContain(`href="${site.base}dossier-${person.id}.pdf"`);
    expect(await readFile(join(site.dist, 'print/index.html'), 'utf8')).not.toContain('.pdf"');
  });

  test('prints on Letter where that is asked for', async () => {
    const out = join(folder, 'letter.pdf');
    expect((await pdf('--dist', dist, '--entity', person.id, '--format', 'letter', '--out', out)).code).toBe(0);
    const { sheets } = await readPdf(await readFile(out));
    expect([...new Set(sheets.map(({ width, height }) => `${width} ${height}`))]).toEqual(['612 792']);
  });

  test('leads from paper to the published site, never to where it was printed', async () => {
    const out = join(folder, 'hostile.pdf');
    expect(await pdf('--dist', builtSite('hostile').dist, '--out', out)).toHaveProperty('code', 0);
    const { links } = await readPdf(await readFile(out));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('https://example.org/notes/'))).toEqual([]);
  });

  test.each([
    ['nothing has been built', ['--dist', 'nothing'], /no finished site in .*nothing.*npm run build/],
    ['there is no such entity', ['--entity', `${person.id}x`], new RegExp(`no entity with the id “${person.id}x”; the nearest is “${person.id}”`)],
    ['the PDF cannot be written', ['--out', 'dist/index.html/x.pdf'], /x\.pdf cannot be written/],
  ])('says what is wrong and what to do where %s', async (_, args, words) => {
    const here = args.map((arg) => (arg === 'nothing' || arg.includes('/') ? join(folder, arg) : arg));
    const { code, stderr } = await pdf(...(args.includes('--dist') ? [] : ['--dist', dist]), ...here);
    expect(code).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('says which browsers it looked for where there is none', async () => {
    const { code, stderr } = await run([join(root, 'src/cli.ts'), 'pdf', '--dist', dist, '--out', join(folder, 'x.pdf')], { CHROMIUM_PATH: join(folder, 'no-browser') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/CHROMIUM_PATH names .*no-browser, and there is no such file/);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});
