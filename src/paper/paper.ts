/**
 * Takes:   a finished site, `dist/`.
 * Gives:   the whole dossier as one PDF, from the site's own `/print/` page.
 * Reports: nothing; what stands in the way is thrown as NotPrintable or NoBrowser, in words for a person.
 * Never:   asks any other host for anything, or leaves half a PDF behind.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { basePath } from './base-path.ts';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';
import { countPages, stopClock } from './stop-clock.ts';

/** The site cannot be printed, and what to do about it. */
export class NotPrintable extends Error {}

/** What to print, and where to. Paths as `node:fs` takes them. */
export interface PaperOptions {
  readonly dist: string;
  readonly out: string;
  /** Told what takes its time, such as the installation of a browser. */
  readonly tell?: (line: string) => void;
}

/** What was printed. */
export interface Paper {
  readonly pages: number;
  readonly bytes: number;
}

/** @throws NotPrintable, NoBrowser */
export async function paper({ dist, out, tell }: PaperOptions): Promise<Paper> {
  if (!existsSync(join(dist, 'index.html'))) throw new NotPrintable(`There is no finished site in ${dist}. Run npm run build first.`);
  if (!existsSync(join(dist, 'print/index.html'))) throw new NotPrintable(`The site in ${dist} has no page /print/. Build it again with npm run build.`);
  const site = await serve(dist, await basePath(dist));
  try {
    const browser = await openBrowser(tell);
    try {
      const pdf = stopClock(await print(browser, `${site.front}print/`, site.origin));
      await mkdir(dirname(out), { recursive: true });
      await writeFile(`${out}.part`, pdf);
      await rename(`${out}.part`, out);
      return { pages: countPages(pdf), bytes: pdf.length };
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

async function print(browser: Browser, address: string, origin: string): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' });
  await page.route((url) => url.origin !== origin, (route) => route.abort());
  await page.route((url) => url.origin === origin && /(?:\/|\.html|\.css)$/.test(url.pathname), waitForFonts);
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) throw new NotPrintable(`${address} answered ${answer?.status() ?? 'nothing'}. Build the site again with npm run build.`);
  await page.evaluate(leadHome, origin);
  await page.evaluate(async () => { await document.fonts.ready; });
  return page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/** A reader does not wait for a typeface (fonts.css: optional); paper does, else a busy machine prints in another. */
async function waitForFonts(route: Route): Promise<void> {
  const answer = await route.fetch();
  const body = await answer.text();
  await route.fulfill({ response: answer, body: body.replace(/font-display:\s*optional/g, 'font-display: block') });
}

/**
 * Runs in the page. On paper a link of the site's cannot lead to the server it was printed from:
 * it leads to the published site, where the page names one (`rel=canonical`), else nowhere.
 */
function leadHome(origin: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const here = location.href.replace(/#.*/, '');
  for (const link of document.querySelectorAll('a[href]')) {
    // A picture's links are SVG's own, whose `href` is no string.
    const to = new URL(link.getAttribute('href') ?? '', document.baseURI).href;
    if (!to.startsWith(origin) || to.startsWith(`${here}#`)) continue;
    if (canonical) link.setAttribute('href', new URL(to.slice(origin.length), canonical).href);
    else link.removeAttribute('href');
  }
}
