import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { basePath } from '../../paper/base-path.ts';
import { crawl, type Crawl } from './crawl.ts';
import { hostile, repairedLines } from './hostile.ts';
import { builtSite, dossierOf, fold, seedOf } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('hostile');
const data = dossierOf(site);
const here = visiting(site);
let walk: Crawl;
interface Shown {
  /** All of the page's text, shown or folded away. */
  readonly text: string;
  readonly scripts: readonly string[];
  readonly foreign: readonly string[];
  readonly links: readonly string[];
}
const shown = new Map<string, Shown>();

beforeAll(async () => {
  walk = await crawl(here.browser, here.front, {}, async (page, { address }) => {
    shown.set(address.slice(here.front.length - 1), await page.evaluate(() => ({
      text: document.querySelector('main')?.textContent ?? '',
      scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').map((script) => script.src || script.textContent || ''),
      foreign: [...document.querySelectorAll('main :is(script:not([type=module][src^="/notes/_astro/"]), style, iframe, object, embed, link, base, meta, svg [onload], [onerror], [srcdoc])')].map(({ outerHTML }) => outerHTML),
      links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    })));
  });
}, 120_000);

describe('texts that try to be code', () => {
  test('are all sources of the site, each at an address of its own', () => {
    expect(data.sources.map(({ file }) => file).sort()).toEqual(Object.keys(hostile).sort());
    expect(data.sources.filter(({ id }) => !shown.has(`/sources/${id}/`))).toEqual([]);
  });

  test.each(Object.keys(hostile))('are shown as the characters they are, alone and among all others: %s', (file) => {
    const source = data.sources.find((each) => each.file === file);
    const alone = fold(shown.get(`/sources/${source?.id}/`)?.text ?? '');
    expect(linesOf(file).filter((line) => !alone.includes(line))).toEqual([]);
    // The whole dossier on paper holds the texts; what was set aside stands on each source's own page.
    const apart = source?.setAside.map(({ start, end }) => fold(seedOf(site, source).slice(start, end))) ?? [];
    const among = fold(shown.get('/print/')?.text ?? '');
    expect(linesOf(file).filter((line) => !apart.includes(line) && !among.includes(line))).toEqual([]);
  });

  test('bring no script, no dialog, no error and no request along', () => {
    expect(walk.troubles).toEqual([]);
    expect([...shown].flatMap(([address, { foreign }]) => foreign.map((html) => `${address}: ${html}`))).toEqual([]);
    const usual = new Set(shown.get('/')?.scripts);
    const odd = [...shown].filter(([address]) => address !== '/search/').flatMap(([address, { scripts }]) => scripts.filter((script) => !usual.has(script) && /alert|document\.title = /.test(script)).map((script) => `${address}: ${script}`));
    expect(odd).toEqual([]);
  });

  test('make no links', () => {
    const odd = [...shown].flatMap(([address, { links }]) => links.filter((link) => /^javascript:|example\.org\/(auto|x\.png|bare)|www\./.test(link)).map((link) => `${address}: ${link}`));
    expect(odd).toEqual([]);
  });

  test('do not change what is said of the page', () => {
    for (const { title } of walk.pages.values()) expect(title).not.toMatch(/^taken$/i);
    expect(readFileSync(join(site.dist, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('are served below a base path that was given without its last slash', async () => {
    expect(await basePath(site.dist)).toBe('/notes/');
    expect([...walk.pages.values()].filter(({ status }) => status !== 200)).toEqual([]);
  });
});

/** What is to be read of a file, line by line. */
function linesOf(file: string): string[] {
  if (file === 'repaired.txt') return repairedLines.flatMap(([, ...lines]) => lines);
  return (hostile[file] ?? '').split('\n').map(fold).filter((line) => line !== '');
}
