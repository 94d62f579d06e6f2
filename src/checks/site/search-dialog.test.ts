import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { answered, mostNamed } from './searching.ts';
import { builtSite, dossierOf } from './sites.ts';
import { visiting } from './visiting.ts';

const base = visiting(builtSite('base'));
const small = visiting(builtSite('small'));
const name = mostNamed(dossierOf(builtSite('small')));

describe('the dialog', () => {
  test.each([['/', '/'], ['Control+k', 'Control and K']])('opens by %s, below a base path too, and fetches nothing before', async (key) => {
    await base.onPage('sources/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForLoadState('networkidle');
      await page.mouse.move(300, 300);
      expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
      await page.keyboard.press(key);
      await page.locator('dialog[open] input').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });

  test('is used by keyboard alone: the number is announced, arrows lead through the results, Enter opens one', async () => {
    await small.onPage('', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.type(name);
      await page.waitForFunction((words) => document.querySelector('dialog [role="status"]')?.textContent?.includes(`“${words}”`), name);
      expect(await page.locator('dialog [role="status"]').innerText()).toMatch(/^(One result|\d+ results) for /);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement === document.querySelector('dialog li a'))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.startsWith('/entities/'));
      expect(await page.locator('h1').innerText()).toBe(name);
    });
  });

  test('gives the focus back when Escape closes it', async () => {
    await small.onPage('', async (page) => {
      await page.locator('.find').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => [document.querySelector('dialog')?.open, document.activeElement?.classList.contains('find')])).toEqual([false, true]);
    });
  });

  test('shows one kind at a time, pressed by keyboard', async () => {
    await small.onPage('', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill(name);
      await answered(page);
      await page.getByRole('button', { name: /^paragraphs/ }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('dialog [aria-pressed="true"]')?.textContent?.startsWith('paragraphs') && !document.querySelector('dialog li[data-kind="name"]'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^paragraphs/);
    });
  });

  test.each(['light', 'dark'] as const)('and the page have no fault for axe while results are shown, %s', async (colorScheme) => {
    for (const [path, open] of [['', true], [`search/?q=${encodeURIComponent(name)}`, false], ['search/?q=zzzz', false]] as const) {
      await small.onPage(path, async (page) => {
        await page.emulateMedia({ colorScheme });
        if (open) {
          await page.keyboard.press('/');
          await page.locator('dialog[open] input').fill(name);
        }
        await answered(page);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });

  test('says to a screen reader what it is, what is typed, how many there are and what each result is', async () => {
    await small.onPage('', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill(name);
      await answered(page);
      const tree = await page.locator('dialog').ariaSnapshot();
      expect(tree).toMatch(/^- dialog "Search"/);
      expect(tree).toMatch(/- search:\s+- searchbox "Search the dossier"/);
      expect(tree).toMatch(/- list "Kind of result"/);
      expect(tree).toMatch(/button "all \d+" \[pressed\]/);
      expect(tree).toMatch(/- status: "?(One result|\d+ results) for /);
      expect(tree).toMatch(/- heading "Names \d+" \[level=2\]\s+- list:\s+- listitem:\s+- link /);
    });
  });
});
