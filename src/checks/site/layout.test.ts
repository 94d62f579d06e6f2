import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutFaults, smallTargets } from './layout-faults.ts';
import { pageKinds } from './page-kinds.ts';
import { builtSite } from './sites.ts';
import { visiting } from './visiting.ts';

/** Telephones (320 px is 1280 px at 400 %), half a window (and 1280 px at 200 %), a tablet, a wide screen. */
const widths = [320, 390, 640, 1024, 1600];

const sites = [['of five texts', builtSite('base')], ['of more than a page holds', builtSite('large')], ['of which much is withheld', builtSite('withheld')]] as const;

describe.each(sites)('a dossier %s', (_name, site) => {
  const { inWindow } = visiting(site);

  test.each(pageKinds(site.dist))('$name fits every window, also with letters twice as large as is usual, and its targets are large enough', async ({ path }) => {
    await inWindow(path, async (page) => {
      expect(await faultsByWidth(page)).toEqual(faultless);
      const small: Record<number, readonly string[]> = {};
      // Below 390 px the picture of who stands with whom is smaller; the same links stand in words under it.
      for (const width of [390, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        small[width] = await page.evaluate(smallTargets);
      }
      expect(small, 'targets of less than 24 px without as much room round them').toEqual({ 390: [], 1600: [] });
      // As at 1280 px: breakpoints are in rem and move with the letters a reader has chosen, here they are crossed by the width.
      await page.setViewportSize({ width: 639, height: 450 });
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      expect((await page.evaluate(layoutFaults)).filter((fault) => !fault.startsWith('cut')), 'with large letters').toEqual([]);
    });
  });

  test.each(pageKinds(site.dist))('$name fits every window without script', async ({ path }) => {
    await inWindow(path, async (page) => { expect(await faultsByWidth(page)).toEqual(faultless); }, { javaScriptEnabled: false });
  });
});

const faultless = Object.fromEntries(widths.map((width) => [width, [] as string[]]));

/** What stands beside a window, is cut, or lies over other words, by the window’s width. */
async function faultsByWidth(page: Page): Promise<Readonly<Record<number, readonly string[]>>> {
  const faults: Record<number, readonly string[]> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    faults[width] = await page.evaluate(layoutFaults);
  }
  return faults;
}
