import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../paper/open-browser.ts';
import { serve, type Served } from '../../paper/serve.ts';
import { layoutFaults, smallTargets } from './layout-faults.ts';
import { pageKinds } from './page-kinds.ts';
import { builtSite } from './sites.ts';

/** Telephones, half a window (and 1280 px at 200 %), a tablet, a wide screen. */
const widths = [320, 390, 640, 1024, 1600];

const sites = [['of five texts', builtSite('base')], ['of more than a page holds', builtSite('large')], ['of which much is withheld', builtSite('withheld')]] as const;

describe.each(sites)('a dossier %s', (_name, site) => {
  let browser: Browser;
  let host: Served;

  beforeAll(async () => {
    browser = await openBrowser();
    host = await serve(site.dist, site.base);
  });

  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  test.each(pageKinds(site.dist).flatMap((kind) => [true, false].map((script) => ({ ...kind, script, by: script ? 'with script' : 'without script' }))))(
    '$name fits every window $by: nothing beside it, nothing cut, no words over others', async ({ path, script }) => {
      await onPage(path, { javaScriptEnabled: script }, async (page) => {
        const faults: Record<number, readonly string[]> = {};
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          faults[width] = await page.evaluate(layoutFaults);
        }
        expect(faults).toEqual(Object.fromEntries(widths.map((width) => [width, []])));
      });
    });

  test.each(pageKinds(site.dist))('$name has targets of 24 px, or as much room round them', async ({ path }) => {
    await onPage(path, {}, async (page) => {
      const small: Record<number, readonly string[]> = {};
      // Below 390 px the picture of who stands with whom is smaller; the same links stand in words under it.
      for (const width of [390, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        small[width] = await page.evaluate(smallTargets);
      }
      expect(small).toEqual({ 390: [], 1600: [] });
    });
  });

  test.each(pageKinds(site.dist))('$name fits where letters are twice as large as is usual', async ({ path }) => {
    await onPage(path, {}, async (page) => {
      // As at 1280 px: breakpoints are in rem and move with the letters a reader has chosen, here they are crossed by the width.
      await page.setViewportSize({ width: 639, height: 450 });
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      expect((await page.evaluate(layoutFaults)).filter((fault) => !fault.startsWith('cut'))).toEqual([]);
    });
  });

  async function onPage(path: string, options: { readonly javaScriptEnabled?: boolean }, visit: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      await page.goto(host.front + path, { waitUntil: 'load' });
      await visit(page);
    } finally {
      await context.close();
    }
  }
});
