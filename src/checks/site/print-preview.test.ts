import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { readPdf, squeezed, stranded, type ReadPdf } from './read-pdf.ts';
import { builtSite, dossierOf } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('base');
const data = dossierOf(site);
const here = visiting(site);
let page: Page;
beforeAll(async () => { page = await here.browser.newPage({ colorScheme: 'dark', reducedMotion: 'reduce' }); });

const kinds = pageKinds(site.dist).filter(({ name }) => name !== 'search' && name !== 'missing');
/** One page of each build is enough: Letter is shorter and wider. */
const onLetter = new Set(['front', 'source', 'source-set-aside', 'profile-organisation', 'chronology']);

async function open(path: string): Promise<void> {
  await page.goto(here.front + path, { waitUntil: 'load' });
  await page.evaluate(async () => { await document.fonts.ready; });
}

/** Margins of the sheet, in points: left and right, above and below (styles/print.css). */
const margins = { left: (18 / 25.4) * 72, right: (17 / 25.4) * 72, below: (19 / 25.4) * 72 };

describe.each(kinds)('on paper, from the browser’s own dialog: $name', ({ path }) => {
  let printed: ReadPdf;
  let shown: Shown;

  beforeAll(async () => {
    await open(path);
    await page.emulateMedia({ media: 'print' });
    shown = await page.evaluate(readPaper);
    await page.emulateMedia({ media: null });
    printed = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
  }, 60_000);

  test('there is nothing to navigate by', () => {
    expect(shown.controls).toEqual([]);
    const words = printed.sheets.flatMap(({ blocks }) => blocks).map(({ text }) => text).join(' ');
    expect(['Skip to the text', 'Print the whole dossier', 'Print a dossier on', 'Show all', 'On this page'].filter((each) => words.includes(each))).toEqual([]);
  });

  test('nothing is cut: all words are there, inside the margins', () => {
    const all = printed.sheets.map(({ blocks, aside }) => lettered([...blocks.map(({ text }) => text), aside].join('')));
    expect(shown.texts.length).toBeGreaterThan(10);
    expect(shown.texts.filter((text) => !isThere(lettered(text), all))).toEqual([]);
    const outside = printed.sheets.flatMap(({ number, width, blocks }) => blocks.flatMap(({ pieces }) => pieces)
      .filter(({ text, x, y, width: long }) => text.trim() !== '' && (x < margins.left - 1 || x + long > width - margins.right + 1 || y < margins.below - 1))
      .map(({ text }) => `page ${number}: ${text}`));
    expect(outside).toEqual([]);
  });

  test('every locator is there', () => {
    const words = squeezed(printed.sheets.flatMap(({ blocks }) => blocks).map(({ text }) => text).join(''));
    expect(shown.locators.filter((locator) => !words.includes(squeezed(locator)))).toEqual([]);
    expect(words.match(/S\d+¶\d/g)?.length ?? 0).toBeGreaterThanOrEqual(shown.locators.filter((locator) => /^S\d+\s*¶/.test(locator)).length);
  });

  test('no page ends with a heading, and each says what it is of', () => {
    expect(stranded(printed)).toEqual([]);
    const sheets = path === 'print/' ? printed.sheets.slice(1) : printed.sheets;
    const wrong = sheets.filter(({ number, aside }) => ![data.title, `${site.base}${path}`, `${number} / ${printed.sheets.length}`].every((words) => aside.includes(words)));
    expect(wrong.map(({ number, aside }) => `${number}: ${aside}`)).toEqual([]);
  });

});

test.each(kinds.filter(({ name }) => onLetter.has(name)))('fits Letter as well: $name', async ({ path }) => {
  await open(path);
  const { sheets } = await readPdf(await page.pdf({ format: 'Letter', preferCSSPageSize: true, tagged: true }));
  const outside = sheets.flatMap(({ width, blocks }) => blocks.flatMap(({ pieces }) => pieces).filter(({ text, x, width: long }) => text.trim() !== '' && x + long > width - margins.right + 1).map(({ text }) => text));
  expect({ width: sheets[0]?.width, outside, stranded: stranded({ sheets }) }).toEqual({ width: 612, outside: [], stranded: [] });
});

/** Without white space and case: a small capital is drawn by a glyph of either. */
function lettered(text: string): string {
  return squeezed(text).toLowerCase();
}

/** Whether words stand on a page, or begin on one and go on on the next. */
function isThere(text: string, pages: readonly string[]): boolean {
  if (pages.some((words) => words.includes(text))) return true;
  return pages.some((words, at) => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (words.includes(text.slice(0, middle))) low = middle;
      else high = middle - 1;
    }
    // On the page a line ends where another column goes on: a text may be in two pieces there too.
    return low > 0 && (pages[at + 1] ?? '').includes(text.slice(low));
  });
}

interface Shown {
  /** Texts that paper shows, each without markup in it. */
  readonly texts: readonly string[];
  readonly locators: readonly string[];
  /** What is there to act or to lead on, and should not be. */
  readonly controls: readonly string[];
}

/** Runs in the page, which is laid out for paper. */
function readPaper(): Shown {
  const isShown = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) === true && element.getClientRects().length > 0 && !element.closest('.vh, svg');
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() !== '' && isShown(node.parentElement) && !node.parentElement?.closest('caption')) texts.push(node.textContent ?? '');
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
  return {
    texts,
    locators: all('main .loc, main .n').map((each) => (each as HTMLElement).innerText.trim()),
    controls: all('nav:not(.contents), button, input, form, .mast, .foot, [data-slot]').map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
}
