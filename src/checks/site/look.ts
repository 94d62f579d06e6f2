/**
 * Pictures of every kind of page of a finished site, at three widths, light and dark, to be looked at:
 * `npm run look -- [--dist DIR] [--out DIR] [--only front,source] [--widths 390,1600] [--schemes light] [--paper]`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { basePath } from '../../paper/base-path.ts';
import { openBrowser } from '../../paper/open-browser.ts';
import { serve } from '../../paper/serve.ts';
import { asked, countOf, namesOf, orTell } from '../asked.ts';
import { pageKinds } from './page-kinds.ts';

const usage = 'npm run look -- [--dist DIR] [--out DIR] [--only front,source] [--widths 390,1600] [--schemes light] [--paper]';
const values = asked(usage, {
  dist: { type: 'string', default: 'dist' },
  out: { type: 'string', default: '.dossier/look' },
  only: { type: 'string' },
  widths: { type: 'string', default: '390,1024,1600' },
  schemes: { type: 'string', default: 'light,dark' },
  paper: { type: 'boolean', default: false },
});
const base = await orTell(basePath(values.dist));
const all = pageKinds(values.dist);
const wanted =
  values.only === undefined
    ? undefined
    : namesOf(
        'only',
        values.only,
        all.map(({ name }) => name),
        usage,
      );
const pages = all.filter(({ name }) => wanted?.includes(name) ?? true);
const widths = values.widths.split(',').map((width) => countOf('widths', width, usage));
const schemes = namesOf('schemes', values.schemes, ['light', 'dark'], usage) as readonly ('light' | 'dark')[];

await mkdir(values.out, { recursive: true });
const site = await serve(values.dist, base);
try {
  const browser = await openBrowser((line) => console.error(line));
  try {
    for (const colorScheme of schemes) for (const width of widths) await shoot(browser, width, colorScheme);
    if (values.paper) await printAll(browser);
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
}
console.log(
  `${values.out}: ${pages.length} pages at ${widths.join(', ')} px, ${schemes.join(' and ')}${values.paper ? ', and on paper' : ''}`,
);

/** Says which pages are wider than the window: those want mending before anybody looks. */
async function shoot(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The first page fetches the typefaces, all others have them (fonts.css: optional).
  await page.goto(site.front, { waitUntil: 'networkidle' });
  for (const { name, path } of pages) {
    await page.goto(site.front + path, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log(`${name} is ${over} px wider than ${width} px`);
    await page.screenshot({ path: join(values.out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await context.close();
}

async function printAll(browser: Browser): Promise<void> {
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const { name, path } of pages) {
    await page.goto(site.front + path, { waitUntil: 'load' });
    await page.pdf({ path: join(values.out, `${name}-a4.pdf`), format: 'A4', preferCSSPageSize: true, printBackground: true });
  }
  await page.close();
}
