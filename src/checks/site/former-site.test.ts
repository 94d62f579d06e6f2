import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, freshFolder } from '../build-site.ts';
import { edited, golden, type Folders } from '../edited.ts';
import { digests } from '../interrupt/interrupt.ts';

let folder: string;
const built = async (name: string, work: string, folders: Folders) => {
  const dist = join(folder, name);
  const { code, stdout, stderr } = await buildSite({ ...folders, dist, work: join(folder, work), base: '/notes/' });
  if (code !== 0) throw new Error(stdout + stderr);
  return dist;
};

beforeAll(async () => {
  folder = await freshFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a site made where one stands takes over files that have not changed, is the same as from nothing, and writes into none of those that stood', async () => {
  const dist = await built('dist', 'work', golden);
  const before = digests(dist);
  const held = Object.keys(before).map((path) => ({ path, open: openSync(join(dist, path), 'r'), bytes: readFileSync(join(dist, path)) }));
  const afterwards = await edited(join(folder, 'edited'));
  await built('dist', 'work', afterwards);

  const [after, afresh] = [digests(dist), digests(await built('afresh', 'work-afresh', afterwards))];
  expect(after).toEqual(afresh);
  const isHtml = (path: string) => path.endsWith('.html');
  const sameFile = held.filter(({ path, open }) => statSync(join(dist, path), { throwIfNoEntry: false })?.ino === fstatSync(open).ino).map(({ path }) => path);
  const unchanged = Object.keys(before).filter((path) => before[path] === after[path]);
  expect(sameFile.filter((path) => !unchanged.includes(path))).toEqual([]);
  expect(sameFile.filter(isHtml)).not.toEqual([]);
  expect(sameFile.filter((path) => path.startsWith('pagefind/fragment/'))).not.toEqual([]);
  expect(Object.keys(before).filter((path) => isHtml(path) && after[path] !== undefined && before[path] !== after[path])).not.toEqual([]);
  expect(held.filter(({ open, bytes }) => !readFileSync(open).equals(bytes)).map(({ path }) => path)).toEqual([]);
  for (const { open } of held) closeSync(open);
});
