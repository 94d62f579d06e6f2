import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../model/served.ts';
import { generate } from '../pipeline.ts';
import { newsTexts } from './bench/news-texts.ts';

/** Texts that a dossier begins with, and one more. */
const texts = 30;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'composed-again-'));
  await Promise.all(['seeds', 'content'].map((name) => mkdir(join(folder, name))));
  for (const [file, text] of [...newsTexts(texts)]) await writeFile(join(folder, 'seeds', file), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a run makes of the folders as they are now over what an earlier one left, or from nothing, file by file. */
async function pagesOf(work: string, served: Served): Promise<Readonly<Record<string, string>>> {
  const { findings } = await generate({ seeds: join(folder, 'seeds'), content: join(folder, 'content') }, join(folder, work), served);
  expect(findings.filter(({ fatal }) => fatal).map(({ message }) => message)).toEqual([]);
  const pages = join(folder, work, 'pages');
  const files = (await readdir(pages, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (path) => [path, await readFile(join(pages, path), 'utf8')] as const)));
}

/** Steps of somebody’s work, each over what the ones before left. */
const steps: readonly (readonly [step: string, change: () => Promise<unknown>, served?: Served])[] = [
  ['a first run', async () => {}],
  ['nothing changed', async () => {}],
  ['a text more', () => writeFile(join(folder, 'seeds', 'more.txt'), [...newsTexts(texts + 1)].at(-1)?.[1] ?? '')],
  ['a text that reprints another', () => cp(join(folder, 'seeds', '00007.txt'), join(folder, 'seeds', '00007-again.txt'))],
  ['a text less', () => rm(join(folder, 'seeds', '00012.txt'))],
  ['another address of the site', async () => {}, { base: '/desk/', origin: 'https://example.org' }],
  ['a title and an edition', () => writeFile(join(folder, 'content', 'dossier.yaml'), 'title: Ports\nedition: 2\n')],
  ['facts of a source', () => writeFile(join(folder, 'content', 'sources.yaml'), '00003.txt:\n  title: What the harbour says\n  date: 2024-02\n  publish: excerpts\n')],
  ['names renamed and withheld', async () => {
    const { entities } = JSON.parse(await readFile(join(folder, 'work', 'data', 'dossier.json'), 'utf8')) as { entities: { name: string; type: string; mentions: unknown[] }[] };
    const [first, second] = entities.filter(({ type }) => type === 'person').sort((a, b) => b.mentions.length - a.mentions.length);
    await writeFile(join(folder, 'content', 'decisions.yaml'), `rename:\n  - name: ${first?.name}\n    to: Somebody Else\nredact:\n  - name: ${second?.name}\n    label: a witness\n`);
  }],
  ['the decisions taken back', () => rm(join(folder, 'content', 'decisions.yaml'))],
];

test('over whatever an earlier run left, pages are those of a run from nothing', { timeout: 600_000 }, async () => {
  for (const [step, change, served = { base: '/' }] of steps) {
    await change();
    const again = await pagesOf('work', served);
    const afresh = await pagesOf('afresh', served);
    await rm(join(folder, 'afresh'), { recursive: true });
    expect(Object.keys(again), step).toEqual(Object.keys(afresh));
    expect(Object.keys(again).filter((path) => again[path] !== afresh[path]), step).toEqual([]);
  }
});
