import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, root, run } from '../build-site.ts';
import { builtSite, dossierOf } from './sites.ts';

let folder = '';
beforeAll(async () => { folder = await freshFolder(); });
afterAll(() => rm(folder, { recursive: true, force: true }));

const pdf = (dist: string, out: string) => run([join(root, 'src/cli.ts'), 'pdf', '--dist', dist, '--out', out]);

describe('npm run pdf', () => {
  test('prints every source, the same twice', async () => {
    const { dist } = builtSite('base');
    const [one, two] = [join(folder, 'one.pdf'), join(folder, 'two.pdf')];
    const first = await pdf(dist, one);
    expect(first.code, first.stderr).toBe(0);
    const pages = Number(/(\d+) pages/.exec(first.stdout)?.[1]);
    expect(pages).toBeGreaterThanOrEqual(dossierOf(builtSite('base')).sources.length);
    expect((await pdf(dist, two)).code).toBe(0);
    expect((await readFile(one)).equals(await readFile(two))).toBe(true);
  });

  test('leads from paper to the published site, never to where it was printed', async () => {
    const out = join(folder, 'hostile.pdf');
    expect(await pdf(builtSite('hostile').dist, out)).toHaveProperty('code', 0);
    const links = [...(await readFile(out, 'latin1')).matchAll(/\/URI \(([^)]*)\)/g)].map(([, link]) => link);
    expect(links.filter((link) => !link?.startsWith('https://example.org/notes/'))).toEqual([]);
  });

  test('says what to run first where nothing has been built', async () => {
    const { code, stderr } = await pdf(join(folder, 'nothing'), join(folder, 'x.pdf'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/no finished site in .*nothing.*npm run build/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});
