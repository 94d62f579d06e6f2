import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { languages } from '../../languages/languages.ts';
import { chronicleOf, entityOf, sourceOf } from '../compose/fixture.ts';
import { makeLookup } from '../compose/make-lookup.ts';
import { isWorthThread, writeAside } from './aside.ts';
import { writeBeside } from './beside.ts';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'beside-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const quay = sourceOf('quay', 1, '¶Ada Berg opened the quay.\nThe Harbour Office paid.');
const edited = [{ entry: 'briefing', file: 'content/briefing.mdx', tree: { type: 'root', children: [] }, citations: new Map() }] as never;
const chronicle = chronicleOf([quay], { entities: [entityOf('ada-berg', 'person', 'Ada Berg', [quay])], edited, withheld: new Map([['\uE000', '[…]']]) });
const beside = (work: string) => ({ chronicle, work: join(folder, work), languages, served: { base: '/' } });

async function filesIn(work: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await readdir(join(folder, work), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(join(folder, work).length), await readFile(path, 'utf8')] as const)));
}

test('a thread writes the same files, and knows the same of them', async () => {
  const told: string[] = [];
  const [here, there] = [await writeBeside(beside('here'), makeLookup(chronicle, languages), () => told.push('here')), await writeAside(beside('there'), () => told.push('there'))];
  expect(there).toEqual(here);
  expect(there.sizes.size).toBeGreaterThan(10);
  expect(await filesIn('there')).toEqual(await filesIn('here'));
  expect(told).toEqual(['here', 'there']);
});

test('what a disk refuses the thread is known by its code and its file', async () => {
  await writeFile(join(folder, 'full'), '');
  await expect(writeAside(beside('full'), () => {})).rejects.toMatchObject({ code: 'ENOTDIR', path: expect.stringContaining('full') });
});

test('few sources are not worth a thread', () => {
  expect(isWorthThread(beside('here'))).toBe(false);
});
