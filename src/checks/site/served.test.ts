import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { basePath } from '../../paper/base-path.ts';
import { crawl, pageOf, watched, type Crawl } from './crawl.ts';
import { builtSite, dossierOf, seedOf } from './sites.ts';
import { visiting } from './visiting.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const site = builtSite('base');
const data = dossierOf(site);
const here = visiting(site);
let light: Crawl;
/** What axe finds, by page: `rule: elements`. */
const faults = new Map<string, string[]>();
const darkFaults = new Map<string, string[]>();

beforeAll(async () => {
  light = await crawl(here.browser, here.front, { colorScheme: 'light' }, async (page, { address }) => {
    faults.set(address, await axeFindings(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    darkFaults.set(address, await axeFindings(page));
    await page.emulateMedia({ colorScheme: 'light' });
  });
}, 480_000);

describe('a site served below a base path', () => {
  test('knows its base path', async () => {
    expect(await basePath(site.dist)).toBe(site.base);
  });

  test('has every page within reach of the front page', () => {
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html').map((file) => here.front + encodeURI(file.replace(/(^|\/)index\.html$/, '$1')));
    expect([...light.pages.keys()].sort()).toEqual(expect.arrayContaining(pages.sort()));
    expect([...light.pages.values()].filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);
  });

  test('shows no error and asks nobody else for anything', () => {
    expect(light.troubles).toEqual([]);
  });

  test('has links and assets that are all there', async () => {
    const broken = new Set<string>();
    const files = new Map<string, number>();
    for (const { address, links, assets } of light.pages.values()) {
      for (const link of [...links, ...assets]) {
        if (!link.startsWith(here.origin)) continue;
        const [to, fragment] = [pageOf(link), link.split('#')[1]];
        const page = light.pages.get(to);
        if (page === undefined && !files.has(to)) files.set(to, to.startsWith(here.front) ? (await fetch(to, { redirect: 'manual' })).status : 0);
        if (page === undefined && files.get(to) !== 200) broken.add(`${address} → ${link}`);
        if (page !== undefined && fragment && !page.ids.has(decodeURIComponent(fragment))) broken.add(`${address} → ${link}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  test('gives every page a title of its own', () => {
    const titles = [...light.pages.values()].map(({ title }) => title);
    expect(titles.filter((title, index) => title.trim() === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has nothing that axe finds fault with', () => {
    expect(Object.fromEntries([...faults].filter(([, findings]) => findings.length > 0))).toEqual({});
  });

  test('has nothing that axe finds fault with in the dark, on any page', () => {
    expect(Object.fromEntries([...darkFaults].filter(([, findings]) => findings.length > 0))).toEqual({});
  });

  test('finds a page for an address that is not there, at any depth, whose links work', async () => {
    const troubles: string[] = [];
    const context = await here.browser.newContext();
    const page = await watched(context, here.front, troubles);
    for (const path of ['nowhere', 'sources/nowhere/', 'a/b/c/d/e.html']) {
      const answer = await page.goto(here.front + path);
      expect(answer?.status()).toBe(404);
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(3);
      for (const link of links.filter((one) => one.startsWith(here.origin) && !one.startsWith(`${page.url()}#`))) expect({ link, status: (await fetch(link, { redirect: 'manual' })).status }).toEqual({ link, status: 200 });
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    }
    await context.close();
    expect(troubles.filter((trouble) => !/404/.test(trouble))).toEqual([]);
  });
});

describe('search', () => {
  const people = data.entities.filter(({ type }) => type === 'person').sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  const named = (surname: string) => people.find(({ aliases }) => aliases.some(({ text }) => text.includes(surname)));
  const hasKamyshin = data.sources.some((source) => seedOf(site, source).includes('Kamyshin'));

  test.runIf(hasKamyshin)('for “Kamyshin” leads to his profile', async () => {
    await leadsTo('Kamyshin', named('Kamyshin')?.id ?? 'nobody of that name');
  });

  test.runIf(people.length > 0)('for the name of a person leads to the profile', async () => {
    for (const { id, name } of people.slice(0, 3)) await leadsTo(name, id);
  });

  test('finds nothing for what is not there, says so, and leads on to the lists', async () => {
    const page = await here.browser.newPage();
    await page.goto(`${here.front}search/`);
    await page.locator('input[name=q]').fill('xyzzyqwv');
    await page.getByText(/nothing found/i).waitFor({ timeout: 10_000 });
    expect(await page.locator('#results li').count()).toBe(0);
    const ways = await page.locator('#results a').evaluateAll((all) => all.map((way) => new URL((way as HTMLAnchorElement).href).pathname));
    expect(ways).toEqual([`${site.base}entities/`, `${site.base}chronology/`]);
    await page.close();
  });

  async function leadsTo(query: string, id: string): Promise<void> {
    const troubles: string[] = [];
    const context = await here.browser.newContext();
    const page = await watched(context, here.front, troubles);
    await page.goto(`${here.front}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results a').first().waitFor({ timeout: 15_000 });
    const profile = `${here.front}entities/${id}/`;
    const results = await page.locator('#results a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[#?].*/, '')));
    expect(results).toContain(profile);
    await page.locator('#results a').nth(results.indexOf(profile)).click();
    await page.waitForURL((url) => url.href.startsWith(profile));
    expect(await page.locator('h1').innerText()).toBe(data.entities.find((entity) => entity.id === id)?.name);
    await context.close();
    expect(troubles).toEqual([]);
  }
});

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((tags) => (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }).axe
    .run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`);
}
