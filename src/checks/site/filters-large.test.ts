import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crawl, pageOf } from './crawl.ts';
import { filtering } from './filtering.ts';
import { builtSite } from './sites.ts';
import { visiting } from './visiting.ts';

const large = builtSite('large');
const here = visiting(large);
const filters = filtering(here);

describe('a dossier of more events than one page holds', () => {
  const index = () => (JSON.parse(readFileSync(join(large.dist, 'data/chronology.json'), 'utf8')) as { pages: { address: string; events: string[] }[] }).pages;

  test('has every event on the page its data names, once', async () => {
    for (const { address, events } of index()) {
      await filters.without.goto(here.front + address.slice(1));
      const ids = await filters.without.locator('.evlist :is(.ev:not(.also), .also li)').evaluateAll((all) => all.map(({ id }) => id));
      expect({ address, ids: ids.sort() }).toEqual({ address, ids: events.toSorted() });
    }
  });

  test('is led to by the lasting address of an event, on first sight and on the page', async () => {
    const [first, last] = [index().find(({ events }) => events.length > 0), index().at(-1)];
    const [one, two] = [first?.events[0], last?.events.at(-1)];
        await filters.page.goto(`${here.front}chronology/#${one}`);
    await filters.page.waitForURL(`${here.front}${first?.address.slice(1)}#${one}`);
    await filters.page.goto(`${here.front}chronology/`);
    await filters.page.evaluate((id) => { location.hash = id ?? ''; }, two);
    await filters.page.waitForURL(`${here.front}${last?.address.slice(1)}#${two}`);
    expect(await filters.page.locator(`[id="${two}"]`).count()).toBe(1);
  });

  test('has links that are all there, and no page above 300 kB but the one that prints the whole', async () => {
    const { pages, troubles: found } = await crawl(here.browser, here.front);
    const broken = [...pages.values()].flatMap(({ address, links }) => links.filter((link) => {
      const to = pages.get(pageOf(link));
      const fragment = link.split('#')[1];
      return link.startsWith(here.front) && (to === undefined ? /\/$/.test(pageOf(link)) : fragment !== undefined && !to.ids.has(decodeURIComponent(fragment)));
    }).map((link) => `${address} → ${link}`));
    expect(broken).toEqual([]);
    expect(found).toEqual([]);
    const files = readdirSync(large.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files.filter((file) => file !== 'print/index.html' && statSync(join(large.dist, file)).size > 300_000)).toEqual([]);
    expect(files.filter((file) => file !== '404.html' && !pages.has(here.front + file.replace(/index\.html$/, '')))).toEqual([]);
  });

  test('takes the address of filters to the page of one, where the others hold', async () => {
    const { address } = index().find((each) => each.events.length > 0) ?? { address: '' };
    const year = /\d{4}/.exec(address)?.[0] ?? '';
    await filters.page.goto(`${here.front}chronology/?status=past&year=${year}`);
    await filters.page.waitForURL(`${here.front}chronology/${year}/?status=past`);
    const name = (await filters.chipsOf(`${here.front}chronology/`)).find(({ kind }) => kind === 'entity');
    await filters.page.goto(`${here.front}chronology/?entity=${name?.value}&year=1800`);
    await filters.page.waitForURL((url) => url.href === name?.to.replace(/(?=#|$)/, '?year=1800'));
  });

  test('lets pick among sources too many to stand side by side, by keyboard, and says that it is of this page alone', async () => {
    const many = index().find(({ address }) => readFileSync(join(large.dist, address, 'index.html'), 'utf8').includes('<select'));
    await filters.page.goto(here.front + many?.address.slice(1));
    const all = await filters.shown();
    const sources = filters.page.locator('select[data-kind="source"]');
    const [, id = ''] = await sources.locator('option:enabled').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await sources.focus();
    await filters.page.keyboard.press('ArrowDown');
    await filters.page.waitForURL((url) => url.searchParams.get('source') === id);
    const some = await filters.shown();
    const told = await filters.listed(`${here.front}sources/${id}/#events`);
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(all.filter((event) => told.includes(event)));
    expect(await filters.page.locator('.filters [role=status]').innerText()).toBe(`${some.length} of ${all.length} events of this page shown.`);
    await filters.page.reload();
    expect([await sources.inputValue(), await filters.shown()]).toEqual([id, some]);
    await filters.page.keyboard.press('Escape');
    expect([await sources.inputValue(), await filters.shown()]).toEqual(['', all]);
    await filters.page.goto(`${here.front}chronology/?source=${id}`);
    await filters.page.waitForURL(`${here.front}sources/${id}/#events`);
  });

  test('filters a year’s or month’s own list in place', async () => {
    const [full] = index().toSorted((a, b) => b.events.length - a.events.length);
    await filters.page.goto(here.front + full?.address.slice(1));
    const all = await filters.shown();
    const chip = filters.page.locator('.filters.script .chip[data-kind="entity"]:not([data-value=""])').first();
    const count = await chip.locator('.c').innerText();
    await chip.click();
    expect(String((await filters.shown()).length)).toBe(count);
    await filters.page.keyboard.press('Escape');
    expect(await filters.shown()).toEqual(all);
  });
});
