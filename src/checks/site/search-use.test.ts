import { mkdtemp, readFile, rm, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../paper/open-browser.ts';
import { serve, type Served } from '../../paper/serve.ts';
import type { SiteName } from './builds.ts';
import { watched } from './crawl.ts';
import { searchBytes } from './search-cost.ts';
import { serveCompressed } from './serve-compressed.ts';
import { builtSite, dossierOf } from './sites.ts';

let browser: Browser;
const hosts = new Map<SiteName, Served>();
const data = dossierOf(builtSite('small'));
/** A word of some paragraph of the golden dossier, and the name most spoken of. */
const [named] = data.entities.filter(({ type }) => type === 'person').toSorted((a, b) => b.mentions.length - a.mentions.length);
const name = named?.name ?? '';

beforeAll(async () => {
  browser = await openBrowser();
  for (const site of ['base', 'small', 'edited', 'hostile'] as const) hosts.set(site, await serve(builtSite(site).dist, builtSite(site).base));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const host of hosts.values()) await host.close();
});

/** Opens a page of a site, does something there, and sees that nothing went wrong. */
async function visit(site: SiteName, path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const front = hosts.get(site)?.front ?? '';
  const troubles: string[] = [];
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
  const page = await watched(context, front, troubles);
  try {
    await page.goto(front + path);
    await act(page);
  } finally {
    await context.close();
  }
  expect(troubles).toEqual([]);
}

const answered = (page: Page) => page.waitForFunction(() => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent));
const kinds = (page: Page) => page.locator('#results li').evaluateAll((all) => [...new Set(all.map((row) => (row as HTMLElement).dataset['kind']))]);

describe('the dialog', () => {
  test.each([['/', '/'], ['Control+k', 'Control and K']])('opens by %s, below a base path too, and fetches nothing before', async (key) => {
    await visit('base', 'sources/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForLoadState('networkidle');
      await page.mouse.move(300, 300);
      expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
      await page.keyboard.press(key);
      await page.locator('dialog[open] input').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });

  test('is used by keyboard alone: the number is announced, arrows lead through the results, Enter opens one', async () => {
    await visit('small', '', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.type(name);
      await page.waitForFunction((words) => document.querySelector('dialog [role="status"]')?.textContent?.includes(`“${words}”`), name);
      expect(await page.locator('dialog [role="status"]').innerText()).toMatch(/^(One result|\d+ results) for /);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement === document.querySelector('dialog li a'))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.startsWith('/entities/'));
      expect(await page.locator('h1').innerText()).toBe(name);
    });
  });

  test('gives the focus back when Escape closes it', async () => {
    await visit('small', '', async (page) => {
      await page.locator('.find').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => [document.querySelector('dialog')?.open, document.activeElement?.classList.contains('find')])).toEqual([false, true]);
    });
  });

  test('shows one kind at a time, pressed by keyboard', async () => {
    await visit('small', '', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill(name);
      await answered(page);
      await page.getByRole('button', { name: /^paragraphs/ }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('dialog [aria-pressed="true"]')?.textContent?.startsWith('paragraphs') && !document.querySelector('dialog li[data-kind="name"]'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^paragraphs/);
    });
  });

  test.each(['light', 'dark'] as const)('and the page have no fault for axe while results are shown, %s', async (colorScheme) => {
    for (const [path, open] of [['', true], [`search/?q=${encodeURIComponent(name)}`, false], ['search/?q=zzzz', false]] as const) {
      await visit('small', path, async (page) => {
        await page.emulateMedia({ colorScheme });
        if (open) {
          await page.keyboard.press('/');
          await page.locator('dialog[open] input').fill(name);
        }
        await answered(page);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });

  test('says to a screen reader what it is, what is typed, how many there are and what each result is', async () => {
    await visit('small', '', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill(name);
      await answered(page);
      const tree = await page.locator('dialog').ariaSnapshot();
      expect(tree).toMatch(/^- dialog "Search"/);
      expect(tree).toMatch(/- search:\s+- searchbox "Search the dossier"/);
      expect(tree).toMatch(/- list "Kind of result"/);
      expect(tree).toMatch(/button "all \d+" \[pressed\]/);
      expect(tree).toMatch(/- status: "?(One result|\d+ results) for /);
      expect(tree).toMatch(/- heading "Names \d+" \[level=2\]\s+- list:\s+- listitem:\s+- link /);
    });
  });
});

test('of the index no byte comes before somebody searches, then 200 kB at most, and 20 kB for each further letter', async () => {
  const { before, first, letters } = await searchBytes(browser, `${hosts.get('small')?.front}search/`, name);
  expect(before).toBe(0);
  expect(first).toBeLessThanOrEqual(200_000);
  expect(Math.max(...letters)).toBeLessThanOrEqual(20_000);
});

describe('the search page', () => {
  test('narrows by any of one facet and by all facets, counts them, and keeps it in the address', async () => {
    await visit('small', `search/?q=${encodeURIComponent(name)}`, async (page) => {
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
    await visit('small', `search/?q=${encodeURIComponent(name)}&sort=date`, async (page) => {
      await answered(page);
      const dates = await page.locator('#results li').evaluateAll((all) => all.map((row) => ((row as HTMLElement).dataset['date'] ?? '0').slice(0, 4)));
      expect(dates).toEqual(dates.toSorted().reverse());
    });
  });

  test('leads to the paragraph with the words marked, and the mark can be cleared', async () => {
    await visit('small', `search/?q=${encodeURIComponent(name)}&kind=paragraph`, async (page) => {
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
    await visit('small', `search/?q=${encodeURIComponent(name)}`, async (page) => {
      await answered(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
      const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(lines[0]).toBe('kind,locator,title,text,about,outlet,date,address');
      expect(lines.length).toBeGreaterThan(await page.locator('#results li').count());
    });
  });

  test('explains itself without script, and offers names and chronology', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${hosts.get('base')?.front}search/?q=x`);
    const links = await page.locator('main noscript a, main p a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toEqual(expect.arrayContaining(['/kyiv-office/entities/', '/kyiv-office/chronology/']));
    await context.close();
  });

  test('knows the texts of the last build and no earlier ones', async () => {
    const found = async (site: SiteName, query: string) => {
      let count = 0;
      await visit(site, `search/?q=${query}`, async (page) => {
        await answered(page);
        count = await page.locator('#results li').count();
      });
      return count;
    };
    // The source that has the word is gone, another has come.
    expect([await found('small', 'spokeswoman') > 0, await found('small', 'Okonkwo')]).toEqual([true, 0]);
    expect([await found('edited', 'spokeswoman'), await found('edited', 'Okonkwo') > 0]).toEqual([0, true]);
  });

  test('leaves nothing of an old index in a browser that kept its files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    const [link, base] = [join(folder, 'site'), builtSite('small').base];
    await symlink(builtSite('small').dist, link);
    const host = await serveCompressed(link, base, 'public, max-age=600');
    const context = await browser.newContext();
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
    await visit('base', 'search/?q=zzzz', async (page) => {
      await answered(page);
      expect(await page.locator('#search-status').innerText()).toMatch(/^Nothing found for “zzzz”/);
      expect(await page.locator('#results a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))).toEqual(['/kyiv-office/entities/', '/kyiv-office/chronology/']);
      expect(await page.locator('#facets').isVisible()).toBe(false);
    });
  });

  test('is printed whole, without its controls, and says what it was narrowed to', async () => {
    await visit('base', 'search/?q=defence&kind=paragraph', async (page) => {
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
    await visit('hostile', 'search/', async (page) => {
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
