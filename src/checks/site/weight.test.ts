import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../paper/open-browser.ts';
import type { Served } from '../../paper/serve.ts';
import { pageKinds } from './page-kinds.ts';
import { serveCompressed } from './serve-compressed.ts';
import { builtSite } from './sites.ts';
import { weigh } from './weight.ts';

const site = builtSite('base');
let browser: Browser;
let host: Served;

beforeAll(async () => {
  browser = await openBrowser();
  host = await serveCompressed(site.dist, site.base);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

describe('on a slow telephone', () => {
  test.each(pageKinds(site.dist))('$name is light, waits for no script, and nothing on it moves', async ({ path }) => {
    const { html, css, blocking, shift } = await weigh(browser, host.front + path);
    expect(html).toBeGreaterThan(500);
    expect(css).toBeGreaterThan(500);
    expect(html + css).toBeLessThanOrEqual(50_000);
    expect({ blocking, shift }).toEqual({ blocking: 0, shift: 0 });
  });
});
