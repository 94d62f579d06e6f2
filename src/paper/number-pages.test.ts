import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberPages } from './number-pages.ts';
import { openBrowser } from './open-browser.ts';
import { readDestinations } from './read-destinations.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

const print = () => page.pdf({ format: 'A4', tagged: true });
const line = (id: string) => `<p><a href="#${id}">${id}</a> <b class="pg" data-of="${id}"></b></p>`;
const sheet = (id: string) => `<h1 id="${id}" style="break-before: page">${id}</h1>`;
const numbers = () => page.locator('.pg').allTextContents();

describe('numbers of pages', () => {
  test('are those that the printed PDF has', async () => {
    await page.setContent(`${line('one')}${line('two')}${sheet('one')}${sheet('two')}`);
    const pdf = await numberPages(page, print);
    expect(await numbers()).toEqual(['2', '3']);
    expect(Object.fromEntries(await readDestinations(pdf))).toEqual({ one: 2, two: 3 });
  });

  test('take the room of the numbers themselves into account', async () => {
    // Each number makes its line a sheet high: what is printed before they are known is no guide.
    await page.setContent(`<style>.pg:not(:empty) { display: block; break-after: page }</style>${line('one')}${line('two')}${sheet('one')}${sheet('two')}`);
    const pdf = await numberPages(page, print);
    const sheets = await readDestinations(pdf);
    expect(await numbers()).toEqual([sheets.get('one'), sheets.get('two')].map(String));
    expect(sheets.get('one')).toBeGreaterThan(2);
  });

  test('stand once for neighbours in one entry that share a page', async () => {
    const slot = (id: string) => `<a href="#${id}">${id}</a><b class="pg" data-of="${id}"></b>`;
    await page.setContent(`<p>${slot('a')}${slot('b')}${slot('c')}</p><p>${slot('b')}</p><div style="break-before: page"><h2 id="a">a</h2><h2 id="b">b</h2></div>${sheet('c')}`);
    await numberPages(page, print);
    expect(await numbers()).toEqual(['2', '', '3', '2']);
  });

  test('are left out for what is not printed', async () => {
    await page.setContent(`${line('one')}${line('gone')}${sheet('one')}`);
    await numberPages(page, print);
    expect(await numbers()).toEqual(['2', '']);
  });

  test('that never come to rest are an error that says so', async () => {
    await page.setContent(`${line('one')}<div id="room"></div>${sheet('one')}`);
    let round = 0;
    const restless = async () => {
      await page.locator('#room').evaluate((room, sheets) => { room.style.height = `${sheets * 300}mm`; }, round);
      round += 1;
      return print();
    };
    await expect(numberPages(page, restless)).rejects.toThrow(/do not come to rest: after 6 prints/);
  });
});
