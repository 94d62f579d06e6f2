import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { watched } from './crawl.ts';
import { table } from './search-table.ts';
import { builtSite, dossierOf } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('base');
/** The table is about this project's own texts; another dossier has its own. */
const isOwn = dossierOf(site).sources.some(({ file }) => file === '000_84f3c3e38db6128d.txt');
const here = visiting(site);
const troubles: string[] = [];
let page: Page;
beforeAll(async () => { page = await watched(await here.browser.newContext(), here.front, troubles); });

describe.runIf(isOwn)('the first of what is found', () => {
  describe.each(Object.entries(table))('%s', (_, rows) => {
    test.each(rows)('$query: $first', async ({ query, first, says }) => {
      if (!page.url().includes('/search/')) await page.goto(`${here.front}search/`);
      await ask(page, query);
      const found = await firstOf(page);
      if (first === 'something') expect(found.place).not.toBe('nothing');
      else expect(first.split(' | ')).toContain(found.place);
      if (says !== undefined) expect(`${found.words} ${await statusOf(page)}`).toContain(says);
    });
  });

  test('is asked of sixty queries and more', () => expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(60));

  test('without an error on the way', () => expect(troubles).toEqual([]));
});

/** Asks anew, and waits for the answer to be announced. */
async function ask(on: Page, query: string): Promise<void> {
  await on.locator('#query').fill('');
  await on.waitForFunction(() => document.querySelector('#search-status')?.textContent === '');
  await on.locator('#query').fill(query);
  await on.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
}

async function statusOf(on: Page): Promise<string> {
  return await on.locator('#search-status').textContent() ?? '';
}

/** The first result, as the table writes it, and its words. */
async function firstOf(on: Page): Promise<{ readonly place: string; readonly words: string }> {
  return on.evaluate(() => {
    const row = document.querySelector<HTMLElement>('#results li');
    const { kind = '', locator = '', date = '' } = row?.dataset ?? {};
    const id = /entities\/([^/]+)/.exec(row?.querySelector('a')?.href ?? '')?.[1];
    const places: Record<string, string> = { paragraph: locator, source: locator, quote: `quote ${locator}`, name: `name ${id}`, event: `event ${date}` };
    return { place: row ? places[kind] ?? kind : 'nothing', words: row?.textContent ?? '' };
  });
}
