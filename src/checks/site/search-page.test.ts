import { mkdtemp, readFile, rm, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { searchBytes } from './search-cost.ts';
import { answered, mostNamed } from './searching.ts';
import { serveCompressed } from './serve-compressed.ts';
import { builtSite, dossierOf } from './sites.ts';
import { visiting, type Visiting } from './visiting.ts';

const base = visiting(builtSite('base'));
const small = visiting(builtSite('small'));
const edited = visiting(builtSite('edited'));
const hostile = visiting(builtSite('hostile'));
const name = mostNamed(dossierOf(builtSite('small')));

const kinds = (page: Page) => page.locator('#results li').evaluateAll((all) => [...new Set(all.map((row) => (row as HTMLElement).dataset['kind']))]);

test('of the index no byte comes before somebody searches, then 200 kB at most, and 20 kB for each further letter', async () => {
  const { before, first, letters } = await searchBytes(small.browser, `${small.front}search/`, name);
  expect(before).toBe(0);
  expect(first).toBeLessThanOrEqual(200_000);
  expect(Math.max(...letters)).toBeLessThanOrEqual(20_000);
});

describe('the search page', () => {
  test('narrows by any of one facet and by all facets, counts them, and keeps it in the address', async () => {
    await small.onPage(`search/?q=${encodeURIComponent(name)}`, async (page) => {
      await answered(page);
      const total = await page.locator('#results li').count();
      const box = (label: RegExp) => page.getByRole('checkbox', { name: label });
      const counted = async (label: RegExp) => Number(/(\d+)$/.exec((await page.locator('#facets label').filter({ hasText: label }).first().innerText()).trim())?.[1]);
      const paragraphs = await counted(/^\s*paragraphs/);
      await box(/^paragraphs/).focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/kind=paragraph/);
      await page.waitForFunction((count) => document.querySelectorAll('#results li').length === count, paragraphs);
      expect(await kinds(page)).toEqual(['paragraph']);
      expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.checked)).toBe(true);
      const names = await counted(/^\s*names/);
      await box(/^names/).check();
      await page.waitForFunction((count) => document.querySelectorAll('#results li').length === count, paragraphs + names);
      expect((await kinds(page)).toSorted()).toEqual(['name', 'paragraph']);
      await page.reload();
      await answered(page);
      expect(await page.locator('#results li').count()).toBe(paragraphs + names);
      expect(total).toBeGreaterThanOrEqual(paragraphs + names);
    });
  });

  test('sorts by date, newest first', async () => {
    await small.onPage(`search/?q=${encodeURIComponent(name)}&sort=date`, async (page) => {
      await answered(page);
      const dates = await page.locator('#results li').evaluateAll((all) => all.map((row) => ((row as HTMLElement).dataset['date'] ?? '0').slice(0, 4)));
      expect(dates).toEqual(dates.toSorted().reverse());
    });
  });

  test('leads to the paragraph with the words marked, and the mark can be cleared', async () => {
    await small.onPage(`search/?q=${encodeURIComponent(name)}&kind=paragraph`, async (page) => {
      await answered(page);
      await page.locator('#results a').first().click();
      await page.waitForURL(/\/sources\/.*hit=.*#p\d+$/);
      const clear = page.getByRole('button', { name: /^Clear/ });
      await clear.waitFor();
      expect(await page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String).join(' '))).not.toBe('');
      await clear.click();
      expect(await page.evaluate(() => CSS.highlights.has('search'))).toBe(false);
      expect(page.url()).toMatch(/\/sources\/[^?]*#p\d+$/);
    });
  });

  test('gives its list as a file', async () => {
    await small.onPage(`search/?q=${encodeURIComponent(name)}`, async (page) => {
      await answered(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
      const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(lines[0]).toBe('kind,locator,title,text,about,outlet,date,address');
      expect(lines.length).toBeGreaterThan(await page.locator('#results li').count());
    });
  });

  test('explains itself without script, and offers names and chronology', async () => {
    await base.onPage('search/?q=x', async (page) => {
      const links = await page.locator('main noscript a, main p a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(links).toEqual(expect.arrayContaining(['/kyiv-office/entities/', '/kyiv-office/chronology/']));
    }, { javaScriptEnabled: false });
  });

  test('knows the texts of the last build and no earlier ones', async () => {
    const found = async (site: Visiting, query: string) => {
      let count = 0;
      await site.onPage(`search/?q=${query}`, async (page) => {
        await answered(page);
        count = await page.locator('#results li').count();
      });
      return count;
    };
    // The source that has the word is gone, another has come.
    expect([await found(small, 'spokeswoman') > 0, await found(small, 'Okonkwo')]).toEqual([true, 0]);
    expect([await found(edited, 'spokeswoman'), await found(edited, 'Okonkwo') > 0]).toEqual([0, true]);
  });

  test('leaves nothing of an old index in a browser that kept its files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    const [link, base] = [join(folder, 'site'), builtSite('small').base];
    await symlink(builtSite('small').dist, link);
    const host = await serveCompressed(link, base, 'public, max-age=600');
    const context = await small.browser.newContext();
    const found = async (query: string) => {
      const page = await context.newPage();
      await page.goto(`${host.front}search/?q=${query}`);
      await answered(page);
      const count = await page.locator('#results li').count();
      const boxes = await page.locator('#facets input').count();
      await page.close();
      return [count > 0, boxes > 0];
    };
    try {
      expect([await found('spokeswoman'), await found('Okonkwo')]).toEqual([[true, true], [false, false]]);
      await unlink(link);
      await symlink(builtSite('edited').dist, link);
      expect([await found('spokeswoman'), await found('Okonkwo')]).toEqual([[false, false], [true, true]]);
    } finally {
      await context.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('where nothing is found, leads on to names and chronology', async () => {
    await base.onPage('search/?q=zzzz', async (page) => {
      await answered(page);
      expect(await page.locator('#search-status').innerText()).toMatch(/^Nothing found for “zzzz”/);
      expect(await page.locator('#results a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))).toEqual(['/kyiv-office/entities/', '/kyiv-office/chronology/']);
      expect(await page.locator('#facets').isVisible()).toBe(false);
    });
  });

  test('is printed whole, without its controls, and says what it was narrowed to', async () => {
    await base.onPage(`search/?q=${encodeURIComponent(mostNamed(dossierOf(builtSite('base'))))}&kind=paragraph`, async (page) => {
      await page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
      await answered(page);
      const total = Number(/^\d+/.exec(await page.locator('#search-status').innerText())?.[0]);
      await page.getByRole('button', { name: 'Print' }).click();
      await page.locator('[data-printed]').waitFor();
      expect(await page.locator('#results li').count()).toBe(total);
      expect(await page.locator('#search-status').innerText()).toContain('only paragraphs');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#search-form, #search-tools, #facets, #results .more').filter({ visible: true }).count()).toBe(0);
    });
  });

  test('shows texts that try to be code as what they are', async () => {
    await hostile.onPage('search/', async (page) => {
      for (const query of ['script', 'alert', 'img', 'onerror', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>']) {
        await page.locator('#query').fill('');
        await page.waitForFunction(() => document.querySelector('#search-status')?.textContent === '');
        await page.locator('#query').fill(query);
        await answered(page);
      }
      await page.locator('#query').fill('alert');
      await page.locator('#results li').first().waitFor();
      expect(await page.locator('#results').innerText()).toContain('alert');
      const elements = await page.locator('#results *, #facets *, #search-status *').evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))]);
      expect(elements.filter((one) => !['section', 'h2', 'ol', 'li', 'a', 'span', 'b', 'mark', 'small', 'svg', 'use', 'button', 'fieldset', 'legend', 'label', 'input', 'details', 'summary'].includes(one))).toEqual([]);
    });
  });
});
