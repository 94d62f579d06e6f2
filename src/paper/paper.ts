/**
 * Takes:   a finished site, `dist/`.
 * Gives:   the whole dossier, or a dossier on one entity, as one PDF, from the site's own pages for paper; and the link to it on these.
 * Reports: nothing; what stands in the way is thrown as NotPrintable or NoBrowser, in words for a person.
 * Never:   asks any other host for anything, leaves half a PDF behind, or prints the number of a page that is another's.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { nearestOf } from '../model/nearest.ts';
import { basePath } from './base-path.ts';
import { leadHome } from './lead-home.ts';
import { NotPrintable } from './not-printable.ts';
import { numberPages } from './number-pages.ts';
import { openBrowser } from './open-browser.ts';
import { placeLinks } from './place-links.ts';
import { serve } from './serve.ts';
import { countPages, stopClock } from './stop-clock.ts';

/** What to print, and where to. Paths as `node:fs` takes them. */
export interface PaperOptions {
  readonly dist: string;
  /** In `dist`, by the name a reader will see, where none is given: `dossier.pdf`, `dossier-<id>.pdf`. */
  readonly out?: string | undefined;
  /** Id of the entity to print a dossier on; the whole where it is not given. */
  readonly entity?: string | undefined;
  readonly format?: 'A4' | 'Letter' | undefined;
  /** Told what takes its time, such as the installation of a browser. */
  readonly tell?: (line: string) => void;
}

/** What was printed. */
export interface Paper {
  readonly out: string;
  readonly pages: number;
  readonly bytes: number;
}

/** @throws NotPrintable, NoBrowser */
export async function paper({
  dist,
  entity,
  out = join(dist, entity === undefined ? 'dossier.pdf' : `dossier-${entity}.pdf`),
  format = 'A4',
  tell,
}: PaperOptions): Promise<Paper> {
  if (!existsSync(join(dist, 'index.html'))) throw new NotPrintable(`There is no finished site in ${dist}. Run npm run build first.`);
  const address = entity === undefined ? 'print/' : 'print/entity/';
  if (!existsSync(join(dist, address, 'index.html')))
    throw new NotPrintable(`The site in ${dist} has no page /${address}. Build it again with npm run build.`);
  if (entity !== undefined) await mustBeThere(dist, entity);
  await mustTake(out);
  const site = await serve(dist, await basePath(dist));
  try {
    const browser = await openBrowser(tell);
    try {
      const page = await openPage(
        browser,
        `${site.front}${address}${entity === undefined ? '' : `?id=${encodeURIComponent(entity)}`}`,
        site.origin,
      );
      const pdf = stopClock(
        await numberPages(page, () => page.pdf({ format, preferCSSPageSize: true, printBackground: true, outline: true, tagged: true })),
      );
      await rename(await written(`${out}.part`, pdf), out);
      const pages = countPages(pdf);
      await placeLinks({ dist, out, entity, base: site.front.slice(site.origin.length), pages, bytes: pdf.length });
      return { out, pages, bytes: pdf.length };
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

/** @throws NotPrintable with the nearest id, where the site has no such entity. */
async function mustBeThere(dist: string, entity: string): Promise<void> {
  if (/^[^/\\]+$/.test(entity) && existsSync(join(dist, 'entities', entity, 'index.html'))) return;
  const { entities } = JSON.parse(await readFile(join(dist, 'data/dossier.json'), 'utf8')) as {
    readonly entities: readonly { readonly id: string; readonly name: string }[];
  };
  const named = entities.find(({ name }) => name.toLowerCase() === entity.toLowerCase());
  throw new NotPrintable(
    `There is no entity with the id “${entity}”${
      named
        ? `; “${named.name}” has the id “${named.id}”`
        : nearestOf(
            entity,
            entities.map(({ id }) => id),
          )
    }. An id is the last part of a profile’s address, /entities/<id>/.`,
  );
}

/** Printing takes its time: a place that cannot be written to is said before. */
async function mustTake(out: string): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
    await rm(await written(`${out}.part`, Buffer.alloc(0)));
  } catch (cause) {
    throw new NotPrintable(`${out} cannot be written: ${(cause as Error).message}. Name another place with --out FILE.`, { cause });
  }
}

async function written(path: string, content: Buffer): Promise<string> {
  await writeFile(path, content);
  return path;
}

/** The page to print, with its fonts, put together where scripts do that, its links leading home. */
async function openPage(browser: Browser, address: string, origin: string): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' });
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.route((url) => url.origin === origin && /(?:\/|\.html|\.css)$/.test(url.pathname), waitForFonts);
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok())
    throw new NotPrintable(`${address} answered ${answer?.status() ?? 'nothing'}. Build the site again with npm run build.`);
  if (address.includes('?id=')) {
    await page.waitForSelector('html:is([data-ready], [data-failed])', { state: 'attached', timeout: 120_000 });
    const failure = await page.getAttribute('html', 'data-failed');
    if (failure !== null) throw new NotPrintable(failure);
  }
  await page.evaluate(leadHome, origin);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page;
}

/** A reader does not wait for a typeface (fonts.css: optional); paper does, else a busy machine prints in another. */
async function waitForFonts(route: Route): Promise<void> {
  const answer = await route.fetch();
  const body = await answer.text();
  await route.fulfill({ response: answer, body: body.replace(/font-display:\s*optional/g, 'font-display: block') });
}
