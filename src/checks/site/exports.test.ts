import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { exportsAgree } from '../exports/agree.ts';
import { builtSite, dossierOf } from './sites.ts';
import { visiting } from './visiting.ts';

describe.each(['base', 'hostile'] as const)('the data of “%s”', (name) => {
  const { dist, seeds } = builtSite(name);
  exportsAgree((file) => readFileSync(join(dist, 'data', file), 'utf8'));

  test('has originals with digests that are right, beside them and in the folder of the seeds', async () => {
    // macOS has sha256sum under another name.
    const check = (list: string, cwd: string) => promisify(execFile)('sha256sum', ['-c', '--strict', '--quiet', list], { cwd })
      .catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return promisify(execFile)('shasum', ['-a', '256', '-c', '--strict', list], { cwd }); throw error; });
    await check('sha256sums.txt', join(dist, 'data/sources'));
    await check(join(dist, 'data/seeds.sha256'), seeds);
    const listed = readFileSync(join(dist, 'data/sources/sha256sums.txt'), 'utf8').trimEnd().split('\n').map((line) => line.slice(66));
    expect(listed.toSorted()).toEqual(dossierOf(builtSite(name)).sources.map(({ id }) => `${id}.txt`).toSorted());
  });

  test('has a page that names every file of it', () => {
    const page = readFileSync(join(dist, 'data/index.html'), 'utf8');
    const files = [...page.matchAll(/<dd><p><a href="[^"]*\/data\/([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(join(dist, 'data', file)))).toEqual([]);
  });
});

describe('a citation', () => {
  const site = builtSite('base');
  const data = dossierOf(site);
  const [source] = data.sources;
  const address = `sources/${source?.id}/`;
  const here = visiting(site);

  test('stands at the end of every page that is no tool, without script too', async () => {
    for (const path of ['', address, `entities/${data.entities[0]?.id}/`, 'chronology/', 'quotes/', 'data/', 'about/']) {
      await here.inWindow(path, async (page) => {
        expect(await page.locator('#cite .ref').count(), path).toBe(4);
        expect((await page.locator('#cite p.ref').innerText()).length, path).toBeGreaterThan(20);
        for (const fold of await page.locator('#cite summary').all()) await fold.click();
        expect(await page.locator('#cite pre').first().isVisible(), path).toBe(true);
      }, { javaScriptEnabled: false });
    }
  });

  test('of a paragraph is offered at its number, with locator and address, in all formats', async () => {
    await here.onPage(`${address}#p2`, async (page) => {
      await page.locator('#p2 .cite-p summary').click();
      const texts = await page.locator('#p2 .ref').allTextContents();
      expect(texts).toHaveLength(4);
      for (const text of texts) {
        expect(text).toContain(`S${source?.number} ¶2 in `);
        expect(text.replaceAll('\\#', '#')).toContain(`${here.front}${address}#p2`);
      }
      expect(JSON.parse(texts[3] ?? '')).toMatchObject([{ id: source?.id }]);
    });
  });

  test('is reached by keyboard, from the paragraph’s number', async () => {
    await here.onPage(address, async (page) => {
      await page.locator('#p1 > .n').focus();
      await page.locator('#p1 .cite-p summary').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#p1 p.ref').innerText()).toContain(' ¶1 in ');
    });
  });

  test('is copied whole, with the host it is read from', async () => {
    await here.onPage(address, async (page) => {
      await page.locator('#cite .copy').first().click();
      await page.locator('#cite .copy', { hasText: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await page.locator('#cite p.ref').textContent())?.replace(` ${site.base}${address}`, ` ${here.front}${address}`));
    }, { permissions: ['clipboard-read', 'clipboard-write'] });
  });
});

test('an original is the file itself, byte for byte', () => {
  const site = builtSite('base');
  for (const { id, sha256 } of dossierOf(site).sources) {
    expect(createHash('sha256').update(readFileSync(join(site.dist, `data/sources/${id}.txt`))).digest('hex')).toBe(sha256);
  }
});
