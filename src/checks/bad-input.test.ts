import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, freshFolder, type Ended } from './build-site.ts';

let folder = '';
beforeAll(async () => { folder = await freshFolder(); });
afterAll(() => rm(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

const good = { 'seeds/good.txt': 'A short note\n\nThe bridge over the river was opened on 3 March 2021.\n' };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

/** What is wrong; the files; where the message points to; what it says and what to do. */
const cases: readonly (readonly [fact: string, files: Files, place: string, says: RegExp])[] = [
  ['a folder without texts', { 'seeds/.gitkeep': '' }, 'seeds', /no text.*Put at least one/],
  ['no folder at all', {}, 'seeds', /no such folder.*Make it/],
  ['a folder whose only file is a picture', { 'seeds/photo.txt': png }, 'seeds', /no text that can be read.*Put at least one/],
  ['broken YAML', { ...good, 'content/dossier.yaml': 'title: "Bridges\nedition: 1\n' }, 'content/dossier.yaml:', /not YAML/],
  ['a setting that is not known', { ...good, 'content/dossier.yaml': 'title: Bridges\ncolour: red\n' }, 'content/dossier.yaml:2:1', /“colour”/],
  ['a value of the wrong kind', { ...good, 'content/sources.yaml': 'good.txt:\n  date: last Tuesday\n' }, 'content/sources.yaml:2', /expected a date/],
  ['a note on a file that is not there', { ...good, 'content/sources.yaml': 'god.txt:\n  outlet: The Bridge\n' }, 'content/sources.yaml:1:1', /no such file.*“good\.txt”/],
  ['a quotation with one word changed', { ...good, 'content/briefing.mdx': 'So it was:\n\n<Quote source="good" p="2">The bridge under the river was opened</Quote>\n' }, 'content/briefing.mdx:3:1', /“under” stands where S1 ¶2 has “over”/],
  ['a citation of a paragraph that is gone', { ...good, 'content/briefing.mdx': 'So it was. <Cite source="good" p="3" />\n' }, 'content/briefing.mdx:1:12', /There is no S1 ¶3: S1 \(good\.txt\) has 2 paragraphs/],
  ['code in the editor’s words', { ...good, 'content/briefing.mdx': 'So {process.exit(0)} it was.\n' }, 'content/briefing.mdx:1:4', /code cannot be checked/],
];

describe.concurrent('a build is refused, and says why and what to do, for', () => {
  test.for(cases)('%s', async ([fact, files, place, says], { expect: also }) => {
    const here = join(folder, String(cases.findIndex(([other]) => other === fact)));
    for (const [path, bytes] of Object.entries({ ...files, 'dist/index.html': 'the last good site', 'content/.gitkeep': '' })) {
      await mkdir(dirname(join(here, path)), { recursive: true });
      await writeFile(join(here, path), bytes);
    }
    const { code, stdout, stderr } = await build(here);
    const said = stdout + stderr;
    also(code, said).toBe(1);
    also(said.split('\n').filter((line) => /^\s+at /.test(line)), 'a stack trace').toEqual([]);
    const message = said.split('\n').find((line) => line.replaceAll('\\', '/').includes(`${here.split(/[\\/]/).at(-1)}/${place}`));
    also(message, said).toMatch(says);
    also(await readFile(join(here, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });
});

/** Files that are no texts, among one that is: what is said of each. */
const unreadable: readonly (readonly [file: string, bytes: string | Uint8Array, says: RegExp])[] = [
  ['blank.txt', '\uFEFF \r\n\t\n', /is empty.*delete it/],
  ['empty.txt', '', /is empty.*delete it/],
  ['photo.txt', png, /is a picture \(PNG\), not text.*Save its text/],
  ['report.docx', 'x', /of a kind that is not read.*\.txt/],
  ['unclear.txt', new Uint8Array([0x53, 0xf8, 0x72, 0x65, 0x6e]), /not UTF-8: byte 1.*encoding: windows-1250/],
  ['zero.txt', new Uint8Array([72, 105, 0, 0]), /not text: byte 2 is zero.*Save it as UTF-8/],
];

test('files that cannot be read are named with cause and remedy; the rest is built, and its about page says what is left out', async () => {
  const here = join(folder, 'unreadable');
  await mkdir(join(here, 'seeds'), { recursive: true });
  await mkdir(join(here, 'content'), { recursive: true });
  for (const [file, bytes] of [['good.txt', good['seeds/good.txt']] as const, ...unreadable]) await writeFile(join(here, 'seeds', file), bytes);
  const { code, stdout, stderr } = await build(here);
  expect(code, stderr).toBe(0);
  const about = await readFile(join(here, 'dist/about/index.html'), 'utf8');
  const data = JSON.parse(await readFile(join(here, 'dist/data/dossier.json'), 'utf8')) as { sources: { file: string }[]; unread: { file: string }[] };
  expect(data.sources.map(({ file }) => file)).toEqual(['good.txt']);
  expect(data.unread.map(({ file }) => file)).toEqual(unreadable.map(([file]) => file));
  for (const [file, , says] of unreadable) {
    expect((stdout + stderr).split('\n').find((line) => line.includes(`/seeds/${file}:`))).toMatch(says);
    expect(about).toContain(file);
  }
}, 60_000);

test('where nothing was built before, nothing lies there after a refused build', async () => {
  const here = join(folder, 'first');
  await mkdir(join(here, 'seeds'), { recursive: true });
  expect(await build(here)).toHaveProperty('code', 1);
  expect(existsSync(join(here, 'dist'))).toBe(false);
});

function build(here: string): Promise<Ended> {
  return buildSite({ seeds: join(here, 'seeds'), content: join(here, 'content'), work: join(here, 'work'), dist: join(here, 'dist') });
}
