import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstPaint } from '../../site/scripts/first-paint.ts';
import { builtSite, dossierOf, fold } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('base');
const data = dossierOf(site);
/** The most named person, and the source that names them first. */
const person = data.entities.filter(({ type }) => type === 'person').toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))[0];
const source = person?.mentions[0]?.source ?? '';
const here = visiting(site);
const { onPage } = here;

describe('the preview card of a name', () => {
  test('shows the head of its profile to whoever points at it, and goes when left', () => onPage(`sources/${source}/`, async (page) => {
    await name(page).hover();
    await opened(page);
    expect(fold(await card(page).innerText())).toContain(person?.name);
    await page.locator('h1').hover();
    await closed(page);
  }));

  test('stays while it is pointed at', () => onPage(`sources/${source}/`, async (page) => {
    await name(page).hover();
    await opened(page);
    await card(page).hover();
    await page.waitForTimeout(400);
    expect(await card(page).isVisible()).toBe(true);
  }));

  test('opens by keyboard, describes its link, and Escape closes it for as long as the link is not left', () => onPage(`sources/${source}/`, async (page) => {
    await tabTo(page);
    await opened(page);
    expect(await name(page).getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'));
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await name(page).getAttribute('aria-describedby')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('person');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await opened(page);
  }));

  test('adds nothing that can be reached, no second heading, no id twice', () => onPage(`sources/${source}/`, async (page) => {
    await name(page).hover();
    await opened(page);
    expect(await card(page).locator('a, button, [tabindex], h1, h2, h3, [id]').count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
  }));

  test('does not move the page or anything on it', () => onPage(`sources/${source}/`, async (page) => {
    const places = () => page.locator('main .p').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    await name(page).scrollIntoViewIfNeeded();
    const before = await places();
    await name(page).hover();
    await opened(page);
    expect(await places()).toEqual(before);
  }));

  test('is not there for a finger, which opens the link', () => onPage(`sources/${source}/`, async (page) => {
    await name(page).tap();
    await page.waitForURL(`${here.front}entities/${person?.id}/`);
  }, { hasTouch: true }));
});

test('the preview card of a locator shows the paragraph', () => onPage(`entities/${person?.id}/`, async (page) => {
  const link = page.locator('main a.loc[href*="#p"]').last();
  const to = new URL(await link.evaluate((one) => (one as HTMLAnchorElement).href));
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await opened(page);
  const shown = fold(await card(page).locator('.p').innerText());
  const other = await page.context().newPage();
  await other.goto(to.href);
  const words = await other.locator(`[id="${to.hash.slice(1)}"]`).evaluate((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const apart of copy.querySelectorAll('.n, .cite-p')) apart.remove();
    return copy.textContent ?? '';
  });
  expect(shown).toBe(fold(words));
}));

describe('the colours a reader has chosen', () => {
  test('stand before the first paint, by the only script inside a page, the same on all', async () => {
    const context = await here.browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(here.front);
    await page.evaluate(() => { localStorage.setItem('scheme', 'dark'); });
    // Only what stands in the page itself may run.
    await page.route('**/*.js', (route) => route.abort());
    for (const path of ['', 'chronology/', `sources/${source}/`]) {
      await page.goto(here.front + path);
      expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
      expect(await page.evaluate(() => [...document.scripts].filter(({ src, type }) => src === '' && type !== 'application/ld+json').map(({ textContent }) => textContent))).toEqual([firstPaint]);
    }
    await context.close();
    expect(firstPaint.length).toBeLessThan(300);
  });

  test('are those of the browser’s frame too', () => onPage('', async (page) => {
    const frames = () => page.locator('meta[name="theme-color"]').evaluateAll((all) => all.map((one) => (one as HTMLMetaElement).content));
    const [light = '', dark = ''] = await frames();
    expect(light).not.toBe(dark);
    await page.locator('.scheme').click();
    expect(await frames()).toEqual([light, light]);
    await page.locator('.scheme').click();
    expect(await frames()).toEqual([dark, dark]);
  }));
});

const card = (page: Page) => page.locator('.card');
const opened = (page: Page) => page.locator('.card:popover-open').waitFor({ timeout: 10_000 });
const closed = (page: Page) => page.locator('.card:popover-open').waitFor({ state: 'detached', timeout: 10_000 });
/** The first link to the person in the text. */
const name = (page: Page) => page.locator(`.body a.person[href$="/entities/${person?.id}/"]`).first();

/** By the Tab key alone. */
async function tabTo(page: Page): Promise<void> {
  const wanted = await name(page).elementHandle();
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((link) => document.activeElement === link, wanted)) return;
  }
  throw new Error('The name cannot be reached by keyboard.');
}
