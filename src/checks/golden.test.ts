import { existsSync } from 'node:fs';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, root, run } from './build-site.ts';

/**
 * Three invented texts and all that is read out of them, down to the byte. After a wanted change:
 * `UPDATE_GOLDEN=1 npm test`, and look at the difference before it is committed.
 */
const golden = join(root, 'src/checks/golden');
const expected = join(golden, 'dossier.json');
const changed = join(golden, 'dossier.changed.json');

let folder = '';
beforeAll(async () => { folder = await freshFolder(); });
afterAll(() => rm(folder, { recursive: true, force: true }));

test('three texts give the dossier they gave before', async () => {
  const made = join(folder, 'dossier.json');
  const { code, stderr } = await run([join(root, 'src/cli.ts'), 'extract', '--seeds', join(golden, 'seeds'), '--content', join(golden, 'content'), '--out', made]);
  expect(code, stderr).toBe(0);
  await rm(changed, { force: true });
  if (process.env['UPDATE_GOLDEN'] || (!existsSync(expected) && !process.env['CI'])) await copyFile(made, expected);
  expect(existsSync(expected), `${expected} is missing: run the tests on your own machine and commit it.`).toBe(true);
  const [now, before] = [await readFile(made, 'utf8'), await readFile(expected, 'utf8')];
  if (now !== before) await copyFile(made, changed);
  expect(JSON.parse(now), `The new one lies beside it: ${changed}`).toEqual(JSON.parse(before));
  expect(now === before, 'the same values, written in another way').toBe(true);
});
