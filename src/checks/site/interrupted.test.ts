import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, freshFolder } from '../build-site.ts';
import { golden } from '../edited.ts';
import { digests, interrupt } from '../interrupt/interrupt.ts';
import { builtSite } from './sites.ts';

// `npm run kills` does the same with fifty.
const kills = 4;
const minutes = 60_000;

let folder = '';
beforeAll(async () => { folder = await freshFolder(); });
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build after one that was killed midway gives the bytes of a clean one', async () => {
  let count = 0;
  for await (const kill of interrupt(join(folder, 'kills'), [builtSite('small'), builtSite('afresh')], kills, 3)) {
    expect(kill.differing, `killed after ${kill.after} s`).toEqual([]);
    count += 1;
  }
  expect(count).toBe(kills);
}, 10 * minutes);

test('nothing changed: the site is left as it is; touched, or its caches damaged, it is made again, the same', async () => {
  const [work, dist] = [join(folder, 'work'), join(folder, 'dist')];
  const build = async () => {
    const { code, stdout, stderr } = await buildSite({ ...golden, work, dist, base: '/' });
    expect(code, stderr).toBe(0);
    return { told: stderr, skipped: stdout.includes('Nothing has changed since') };
  };
  expect(await build()).toMatchObject({ skipped: false });
  const before = digests(dist);
  expect(await build()).toMatchObject({ skipped: true });
  await writeFile(join(dist, 'index.html'), 'touched');
  for (const name of await readdir(join(work, 'texts'))) {
    const path = join(work, 'texts', name);
    await writeFile(path, (await readFile(path, 'utf8')).replace('Almarin', 'Almarim'));
  }
  await writeFile(join(work, 'pages/index.mdx'), 'damaged');
  const again = await build();
  expect(again).toMatchObject({ skipped: false });
  expect(again.told).toContain('(recall:damaged)');
  expect(digests(dist)).toEqual(before);
}, 5 * minutes);

test('a build that cannot put its site in place says why, and leaves the one before', async () => {
  const dist = join(folder, 'there/dist');
  await mkdir(join(folder, 'there'));
  const options = { ...golden, dist, base: '/' };
  // A file where the folder of pages should be; what runs as root is kept off by no permission.
  const work = join(folder, 'blocked');
  await mkdir(work);
  await writeFile(join(work, 'pages'), 'in the way');
  await mkdir(dist);
  await copyFile(join(golden.seeds, '01-almarin-bridge.txt'), join(dist, 'before.txt'));
  const { code, stderr } = await buildSite({ ...options, work });
  expect(code).toBe(1);
  expect(stderr).toMatch(/✗ .*pages.*: A file stands where a folder should be\. Move it away, and run this again\. \((EEXIST|ENOTDIR)\)/);
  expect(existsSync(join(dist, 'before.txt'))).toBe(true);
}, 5 * minutes);
