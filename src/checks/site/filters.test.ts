import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../paper/open-browser.ts';
import { serve, type Served } from '../../paper/serve.ts';
import { crawl, pageOf, watched } from './crawl.ts';
import { builtSite } from './sites.ts';

const site = builtSite('base');
let browser: Browser;
let host: Served;
let on: BrowserContext;
let off: BrowserContext;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  host = await serve(site.dist, site.base);
  on = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  off = await browser.newContext({ javaScriptEnabled: false });
  page = await watched(on, host.front, troubles);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const chronology = () => `${host.front}chronology/`;

/** A filter as the page has it before any script: where it leads without one, and how many it promises. */
interface Chip {
  readonly kind: string;
  readonly value: string;
  readonly to: string;
  readonly count: string;
}

async function chipsOf(address: string): Promise<readonly Chip[]> {
  const plain = await off.newPage();
  await plain.goto(address);
  const chips = await plain.locator('.filters .chip').evaluateAll((all) => all.map((chip) => {
    const { href, dataset: { kind = '', value = '' } } = chip as HTMLAnchorElement;
    return { kind, value, to: href, count: chip.querySelector('.c')?.textContent ?? '' };
  }));
  await plain.close();
  return chips.filter(({ value }) => value !== '');
}

/** What a list without script holds: events by their address, names by theirs. */
async function listed(address: string): Promise<readonly string[]> {
  const plain = await off.newPage();
  await plain.goto(address);
  const part = address.includes('#') ? `#${address.split('#')[1]}` : 'main';
  const links = await plain.locator(`${part} :is(.evs .hd a, .elist > li > a, li > span > a)`).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  await plain.close();
  return [...new Set(links.map((link) => link.replace(/^.*#/, '')))].sort();
}

/** What the list shows now. */
async function shown(): Promise<readonly string[]> {
  const rows = await page.locator('.evlist .ev:not(.also), .elist > li').evaluateAll((all) => all
    .filter((row) => row.checkVisibility()).map((row) => row.id || (row.querySelector('a') as HTMLAnchorElement).href));
  return rows.sort();
}

async function press(kind: string, value: string): Promise<void> {
  await page.locator(`.chip[data-kind="${kind}"][data-value="${value}"]`).click();
}

describe.each([['the chronology', 'chronology/'], ['the names', 'entities/']])('every filter of %s', (_list, path) => {
  test('shows in place what its page lists without script, and as many as it says', async () => {
    const chips = await chipsOf(host.front + path);
    expect(chips.length).toBeGreaterThan(0);
    for (const { kind, value, to, count } of chips) {
      await page.goto(`${host.front}${path}?${kind}=${encodeURIComponent(value)}`);
      const here = await shown();
      expect({ kind, value, events: here }).toEqual({ kind, value, events: await listed(to) });
      expect(String(here.length)).toBe(count);
    }
    expect(troubles).toEqual([]);
  });
});

describe('filters of the chronology', () => {
  test('keep each other, stand in the address, and come back with the browser’s back', async () => {
    const chips = await chipsOf(chronology());
    const [status, entity] = [chips.find(({ kind }) => kind === 'status'), chips.find(({ kind }) => kind === 'entity')];
    if (!status || !entity) return;
    await page.goto(chronology());
    const all = await shown();
    await press('status', status.value);
    const some = await shown();
    await press('entity', entity.value);
    expect(new URL(page.url()).search).toBe(`?status=${status.value}&entity=${entity.value}`);
    const few = await shown();
    const both = new Set(await listed(entity.to));
    expect(few).toEqual(some.filter((id) => both.has(id)));
    expect(await page.locator('.filters [role=status]').innerText()).toContain(`${few.length} of ${all.length} events`);
    expect(await page.locator('.chip[aria-current]').evaluateAll((found) => found.map((chip) => (chip as HTMLElement).dataset['value']).filter(Boolean))).toEqual([status.value, entity.value]);

    await page.reload();
    expect(await shown()).toEqual(few);
    await page.goBack();
    expect(await shown()).toEqual(some);
    await page.goBack();
    expect(await shown()).toEqual(all);
  });

  test('let go when pressed again, by “all”, by Escape, and all at once', async () => {
    const [chip] = await chipsOf(chronology());
    if (!chip) return;
    await page.goto(chronology());
    const all = await shown();
    for (const letGo of [() => press(chip.kind, chip.value), () => press(chip.kind, ''), () => page.keyboard.press('Escape'), () => page.locator('.filters .reset').click()]) {
      await press(chip.kind, chip.value);
      expect(new URL(page.url()).search).not.toBe('');
      await letGo();
      expect(new URL(page.url()).search).toBe('');
      expect(await shown()).toEqual(all);
    }
  });

  test('work by keyboard alone, and focus stays where it was', async () => {
    const [chip] = await chipsOf(chronology());
    if (!chip) return;
    await page.goto(chronology());
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(({ kind, value }) => (document.activeElement as HTMLElement | null)?.dataset['kind'] === kind && (document.activeElement as HTMLElement).dataset['value'] === value, chip)) break;
    }
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe(`?${chip.kind}=${chip.value}`);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['value'])).toBe(chip.value);
  });

  test('leave no heading over an empty list', async () => {
    for (const { kind, value } of await chipsOf(chronology())) {
      await page.goto(`${chronology()}?${kind}=${encodeURIComponent(value)}`);
      const empty = await page.locator('.evlist .grp').evaluateAll((groups) => groups
        .filter((group) => group.checkVisibility() && ![...group.querySelectorAll('.ev')].some((row) => row.checkVisibility())).map(({ id }) => id));
      expect({ kind, value, empty }).toEqual({ kind, value, empty: [] });
    }
  });

  test('take one from the page of a list to two in the chronology', async () => {
    const chips = await chipsOf(chronology());
    const [status, source] = [chips.find(({ kind }) => kind === 'status'), chips.find(({ kind }) => kind === 'source')];
    if (!status || !source) return;
    await page.goto(status.to);
    await page.locator(`.chip[data-kind="source"][data-value="${source.value}"]`).click();
    await page.waitForURL(`${chronology()}?status=${status.value}&source=${source.value}`);
  });

  test('move nothing while the page loads, asked for or not', async () => {
    for (const query of ['', '?status=planned']) {
      await page.goto(chronology() + query);
      const moved = await page.evaluate(() => new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }));
      // What a late typeface moves is less than a thousandth.
      expect({ query, moved: Math.round(moved * 1000) }).toEqual({ query, moved: 0 });
    }
  });
});

describe('a dossier of more events than one page holds', () => {
  const large = builtSite('large');
  let there: Served;
  const index = () => (JSON.parse(readFileSync(join(large.dist, 'data/chronology.json'), 'utf8')) as { pages: { address: string; events: string[] }[] }).pages;

  beforeAll(async () => { there = await serve(large.dist, large.base); });
  afterAll(async () => { await there?.close(); });

  test('has every event on the page its data names, once', async () => {
    const plain = await off.newPage();
    for (const { address, events } of index()) {
      await plain.goto(there.front + address.slice(1));
      const ids = await plain.locator('.evlist :is(.ev:not(.also), .also li)').evaluateAll((all) => all.map(({ id }) => id));
      expect({ address, ids: ids.sort() }).toEqual({ address, ids: events.toSorted() });
    }
    await plain.close();
  });

  test('is led to by the lasting address of an event, on first sight and on the page', async () => {
    const [first, last] = [index().find(({ events }) => events.length > 0), index().at(-1)];
    const [one, two] = [first?.events[0], last?.events.at(-1)];
    const visitor = await on.newPage();
    await visitor.goto(`${there.front}chronology/#${one}`);
    await visitor.waitForURL(`${there.front}${first?.address.slice(1)}#${one}`);
    await visitor.goto(`${there.front}chronology/`);
    await visitor.evaluate((id) => { location.hash = id ?? ''; }, two);
    await visitor.waitForURL(`${there.front}${last?.address.slice(1)}#${two}`);
    expect(await visitor.locator(`[id="${two}"]`).count()).toBe(1);
    await visitor.close();
  });

  test('has links that are all there, and no page above 300 kB but the one that prints the whole', async () => {
    const { pages, troubles: found } = await crawl(browser, there.front);
    const broken = [...pages.values()].flatMap(({ address, links }) => links.filter((link) => {
      const to = pages.get(pageOf(link));
      const fragment = link.split('#')[1];
      return link.startsWith(there.front) && (to === undefined ? /\/$/.test(pageOf(link)) : fragment !== undefined && !to.ids.has(decodeURIComponent(fragment)));
    }).map((link) => `${address} → ${link}`));
    expect(broken).toEqual([]);
    expect(found).toEqual([]);
    const files = readdirSync(large.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files.filter((file) => file !== 'print/index.html' && statSync(join(large.dist, file)).size > 300_000)).toEqual([]);
    expect(files.filter((file) => file !== '404.html' && !pages.has(there.front + file.replace(/index\.html$/, '')))).toEqual([]);
  });

  test('takes the address of filters to the page of one, where the others hold', async () => {
    const { address } = index().find((each) => each.events.length > 0) ?? { address: '' };
    const year = /\d{4}/.exec(address)?.[0] ?? '';
    await page.goto(`${there.front}chronology/?status=past&year=${year}`);
    await page.waitForURL(`${there.front}chronology/${year}/?status=past`);
    const name = (await chipsOf(`${there.front}chronology/`)).find(({ kind }) => kind === 'entity');
    await page.goto(`${there.front}chronology/?entity=${name?.value}&year=1800`);
    await page.waitForURL((url) => url.href === name?.to.replace(/(?=#|$)/, '?year=1800'));
  });

  test('lets pick among sources too many to stand side by side, by keyboard, and says that it is of this page alone', async () => {
    const many = index().find(({ address }) => readFileSync(join(large.dist, address, 'index.html'), 'utf8').includes('<select'));
    await page.goto(there.front + many?.address.slice(1));
    const all = await shown();
    const sources = page.locator('select[data-kind="source"]');
    const [, id = ''] = await sources.locator('option:enabled').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await sources.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL((url) => url.searchParams.get('source') === id);
    const some = await shown();
    const told = await listed(`${there.front}sources/${id}/#events`);
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(all.filter((event) => told.includes(event)));
    expect(await page.locator('.filters [role=status]').innerText()).toBe(`${some.length} of ${all.length} events of this page shown.`);
    await page.reload();
    expect([await sources.inputValue(), await shown()]).toEqual([id, some]);
    await page.keyboard.press('Escape');
    expect([await sources.inputValue(), await shown()]).toEqual(['', all]);
    await page.goto(`${there.front}chronology/?source=${id}`);
    await page.waitForURL(`${there.front}sources/${id}/#events`);
  });

  test('filters a year’s or month’s own list in place', async () => {
    const [full] = index().toSorted((a, b) => b.events.length - a.events.length);
    await page.goto(there.front + full?.address.slice(1));
    const all = await shown();
    const chip = page.locator('.filters.script .chip[data-kind="entity"]:not([data-value=""])').first();
    const count = await chip.locator('.c').innerText();
    await chip.click();
    expect(String((await shown()).length)).toBe(count);
    await page.keyboard.press('Escape');
    expect(await shown()).toEqual(all);
  });
});
