import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from '../../paper/open-browser.ts';
import { serve, type Served } from '../../paper/serve.ts';
import type { BuiltSite } from './builds.ts';
import { watched } from './crawl.ts';

/** A browser before a site that is served: from the first test on, until after the last. */
export interface Visiting {
  readonly browser: Browser;
  /** The front page’s address. */
  readonly front: string;
  /** Where the host begins: `front` without the base path. */
  readonly origin: string;
  /**
   * Does something on a page as whoever comes for the first time, and sees that nothing went wrong there:
   * no error, no dialog, no request that failed or left the site.
   *
   * @param path below the front page
   * @param visit its second argument is what went wrong so far; a test that wants a trouble takes it out
   */
  readonly onPage: (path: string, visit: Visit, options?: VisitOptions) => Promise<void>;
  /** The same in one window that goes from page to page, ten times as fast: for visits that leave nothing behind. */
  readonly inWindow: (path: string, visit: Visit, options?: VisitOptions) => Promise<void>;
}

type Visit = (page: Page, troubles: string[]) => Promise<void>;

interface VisitOptions extends BrowserContextOptions {
  /** Runs in each page before anything of its own. */
  readonly early?: () => void;
}

interface Window {
  readonly page: Page;
  readonly troubles: string[];
}

const viewport = { width: 1280, height: 900 };

/** One browser for all sites a file visits. */
let shared: Promise<Browser> | undefined;
let visitors = 0;

/** For the tests of the file, or of the group, that calls this. @param host what serves it, where that is not as GitHub Pages would */
export function visiting(site: BuiltSite, host: typeof serve = serve): Visiting {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    visitors += 1;
    shared ??= openBrowser();
    [browser, served] = await Promise.all([shared, host(site.dist, site.base)]);
  });
  afterAll(async () => {
    visitors -= 1;
    await served?.close();
    if (visitors > 0) return;
    shared = undefined;
    await browser?.close();
  });
  const open = async ({ early, ...options }: VisitOptions): Promise<Window> => {
    const troubles: string[] = [];
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport, ...options });
    const page = await watched(context, served.front, troubles);
    if (early) await page.addInitScript(early);
    return { page, troubles };
  };
  const go = async ({ page, troubles }: Window, path: string, visit: Visit) => {
    troubles.length = 0;
    await page.goto(served.front + path);
    await visit(page, troubles);
    expect(troubles.splice(0)).toEqual([]);
  };
  const windows = new Map<string, Window>();
  return {
    get browser() {
      return browser;
    },
    get front() {
      return served.front;
    },
    get origin() {
      return served.origin;
    },
    onPage: async (path, visit, options = {}) => {
      const window = await open(options);
      try {
        await go(window, path, visit);
      } finally {
        await window.page.context().close();
      }
    },
    inWindow: async (path, visit, { viewport: size, ...options } = {}) => {
      const key = `${JSON.stringify(options)} ${options.early?.name}`;
      const window = windows.get(key) ?? (await open(options));
      windows.set(key, window);
      await window.page.setViewportSize(size ?? viewport);
      await go(window, path, visit);
    },
  };
}
