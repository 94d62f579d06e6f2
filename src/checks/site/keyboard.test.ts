import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { builtSite } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('base');
const here = visiting(site);
const kinds = pageKinds(site.dist);

describe('by keyboard alone', () => {
  test.each(kinds.flatMap((kind) => [390, 1600].map((width) => ({ ...kind, width }))))('all of $name can be reached at $width px, and focus is seen', async ({ path, width }) => {
    await onPage(path, width, async (page) => {
      const wanted = await page.evaluate(markControls);
      await page.evaluate(noteEachFocus);
      for (let step = 0; step <= wanted.length + 20; step += 1) await page.keyboard.press('Tab');
      const reached = new Set<string>();
      const unseen: string[] = [];
      for (const { key, seen, words } of await page.evaluate(() => globalThis.focused)) {
        if (key === undefined) continue;
        if (reached.has(key)) break;
        reached.add(key);
        if (!seen) unseen.push(words);
      }
      expect({ missed: wanted.filter(({ key }) => !reached.has(key)).map(({ words }) => words), unseen }).toEqual({ missed: [], unseen: [] });
    });
  });

  test('the first stop leads past the masthead to the text', async () => {
    await onPage('', 1600, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test('the contents open on a phone and close with Escape, focus back where it was', async () => {
    await onPage('', 390, async (page) => {
      await page.locator('.menu').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#nav') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('#nav').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.classList.contains('menu'))).toBe(true);
    });
  });

  test('colours change and are remembered', async () => {
    await here.onPage('', async (page) => {
      await page.locator('.scheme').focus();
      await page.keyboard.press('Enter');
      const chosen = await page.evaluate(() => document.documentElement.dataset['scheme']);
      await page.reload();
      expect([chosen, await page.evaluate(() => document.documentElement.dataset['scheme'])]).toEqual(['light', 'light']);
    });
  });

  test('folded notes open in place', async () => {
    await onPage('', 390, async (page) => {
      const summary = page.locator('main details > summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('main details').first().getAttribute('open')).not.toBeNull();
    });
  });
});

describe('for those who see less', () => {
  test.each(kinds)('$name has one h1, no head that skips a depth, and its landmarks', async ({ path }) => {
    await onPage(path, 1600, async (page) => {
      const depths = await page.locator('h1, h2, h3, h4').evaluateAll((heads) => heads.map(({ tagName }) => Number(tagName[1])));
      expect(depths.filter((depth) => depth === 1)).toEqual([1]);
      expect(depths.filter((depth, at) => at > 0 && depth > (depths[at - 1] ?? 0) + 1)).toEqual([]);
      expect(await page.evaluate(() => ['header.mast', 'nav', 'main', 'footer'].filter((each) => !document.querySelector(each)))).toEqual([]);
    });
  });

  test('nothing moves for those who ask for rest', async () => {
    await onPage('', 1600, async (page) => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });
});

function onPage(path: string, width: number, visit: (page: Page) => Promise<void>): Promise<void> {
  return here.inWindow(path, visit, { viewport: { width, height: 900 } });
}

/** Runs in the page: numbers all that a reader can act on and see. */
function markControls(): { readonly key: string; readonly words: string }[] {
  const all = [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  return all.filter((each) => each.checkVisibility({ visibilityProperty: true }) && !(each as HTMLButtonElement).disabled && each.getAttribute('tabindex') !== '-1' && !each.closest('[inert]')).map((each, at) => {
    each.setAttribute('data-key', String(at));
    return { key: String(at), words: each.outerHTML.slice(0, 120) };
  });
}

interface Focus {
  /** Of the control, as {@link markControls} gave it. */
  readonly key: string | undefined;
  readonly seen: boolean;
  readonly words: string;
}

declare global {
  var focused: Focus[];
}

/** Runs in the page: at each key, before it moves the focus, notes what has it and whether that can be seen. */
function noteEachFocus(): void {
  globalThis.focused = [];
  addEventListener('keydown', () => {
    const focused = document.activeElement;
    const style = focused ? getComputedStyle(focused) : undefined;
    const box = focused?.getBoundingClientRect();
    const outlined = style !== undefined && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    globalThis.focused.push({
      key: focused?.getAttribute('data-key') ?? undefined,
      seen: outlined && box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      words: focused?.outerHTML.slice(0, 120) ?? '',
    });
  }, { capture: true });
}
