import { beforeAll, describe, expect, test } from 'vitest';
import { crawl, type Crawl } from './crawl.ts';
import { builtSite, dossierOf, fold, readAs, seedOf } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('base');
const data = dossierOf(site);
const here = visiting(site);
let off: Crawl;
let on: Crawl;
/** What is hidden and is no control, by page. */
const hidden: string[] = [];
/** Text of every numbered paragraph, by address of its page and id. */
const paragraphs = new Map<string, string>();

beforeAll(async () => {
  off = await crawl(here.browser, here.front, { javaScriptEnabled: false }, async (page, { address }) => {
    const texts = await page.evaluate(paragraphTexts);
    const away = await page.evaluate(() => [...document.querySelectorAll('main [hidden]:not(button, nav, form, a[href="?"])')].map(({ outerHTML }) => outerHTML.slice(0, 120)));
    hidden.push(...away.map((html) => `${address}: ${html}`));
    for (const [id, text] of texts) paragraphs.set(`${address}#${id}`, text);
  });
  on = await crawl(here.browser, here.front);
}, 120_000);

describe('with JavaScript off', () => {
  test('every page can be reached', () => {
    expect([...off.pages.keys()].sort()).toEqual([...on.pages.keys()].sort());
    expect(off.troubles).toEqual([]);
  });

  test('every page but search reads as it does with JavaScript, which only adds the host to the page’s own reference', () => {
    const { origin } = new URL(here.front);
    const texts = ({ pages }: Crawl, own = (_: string, text: string) => text) => Object.fromEntries([...pages]
      .filter(([address]) => !address.startsWith(`${here.front}search/`))
      .map(([address, { text }]) => [address, own(address, fold(text))]));
    // This site was built without knowing its host: only a browser can.
    const withoutHost = (address: string, text: string) => text.replaceAll(address, address.slice(origin.length));
    expect(texts(off)).toEqual(texts(on, withoutHost));
    expect(Object.values(texts(off)).filter((text) => text.includes(origin))).toEqual([]);
    expect(texts(on)[`${here.front}about/`]).toContain(` ${here.front}about/ `);
  });

  test('nothing but controls is hidden', () => {
    expect(hidden.filter((one) => !one.startsWith(`${here.front}search/`))).toEqual([]);
  });

  test('every paragraph of every source is there, in the words of its seed', () => {
    for (const source of data.sources) {
      const seed = seedOf(site, source);
      const expected = source.paragraphs.map((one) => [one.id, fold(readAs(seed, one, source.repairs))]);
      const shown = source.paragraphs.map(({ id }) => [id, paragraphs.get(`${here.front}sources/${source.id}/#${id}`)]);
      expect(shown).toEqual(expected);
    }
  });
});

/**
 * Runs in the page. The words of a numbered block: without its number, and without what the
 * machine notes beside it (`aside`, `[data-note]`, footnote marks).
 */
function paragraphTexts(): [string, string][] {
  return [...document.querySelectorAll('[id^="p"]')].filter(({ id }) => /^p\d+$/.test(id)).map((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('.n, aside, [data-note]')) added.remove();
    return [block.id, (copy.textContent ?? '').replace(/\s+/g, ' ').trim()];
  });
}
