import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { watched } from './crawl.ts';
import type { Visiting } from './visiting.ts';

/** A filter as the page has it before any script: where it leads without one, and how many it promises. */
interface Chip {
  readonly kind: string;
  readonly value: string;
  readonly to: string;
  readonly count: string;
}

/** Lists with filters, as two readers meet them: one with script, on `page`, one `without`. */
export interface Filtering {
  readonly page: Page;
  readonly without: Page;
  /** What went wrong on `page`. */
  readonly troubles: readonly string[];
  readonly chipsOf: (address: string) => Promise<readonly Chip[]>;
  /** What a list without script holds: events by their address, names by theirs. */
  readonly listed: (address: string) => Promise<readonly string[]>;
  /** What the list on `page` shows now. */
  readonly shown: () => Promise<readonly string[]>;
  readonly press: (kind: string, value: string) => Promise<void>;
}

/** For the tests of the file that calls this. */
export function filtering(here: Visiting): Filtering {
  let without: Page;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    without = await here.browser.newPage({ javaScriptEnabled: false });
    page = await watched(
      await here.browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } }),
      here.front,
      troubles,
    );
  });
  return {
    get page() {
      return page;
    },
    get without() {
      return without;
    },
    troubles,
    chipsOf: async (address) => {
      await without.goto(address);
      const chips = await without.locator('.filters .chip').evaluateAll((all) =>
        all.map((chip) => {
          const {
            href,
            dataset: { kind = '', value = '' },
          } = chip as HTMLAnchorElement;
          return { kind, value, to: href, count: chip.querySelector('.c')?.textContent ?? '' };
        }),
      );
      return chips.filter(({ value }) => value !== '');
    },
    listed: async (address) => {
      await without.goto(address);
      const part = address.includes('#') ? `#${address.split('#')[1]}` : 'main';
      const links = await without
        .locator(`${part} :is(.evs .hd a, .elist > li > a, li > span > a)`)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      return [...new Set(links.map((link) => link.replace(/^.*#/, '')))].sort();
    },
    shown: async () => {
      const rows = await page
        .locator('.evlist .ev:not(.also), .elist > li')
        .evaluateAll((all) =>
          all.filter((row) => row.checkVisibility()).map((row) => row.id || (row.querySelector('a') as HTMLAnchorElement).href),
        );
      return rows.sort();
    },
    press: (kind, value) => page.locator(`.chip[data-kind="${kind}"][data-value="${value}"]`).click(),
  };
}
