import { describe, expect, test } from 'vitest';
import { filtering } from './filtering.ts';
import { builtSite } from './sites.ts';
import { visiting } from './visiting.ts';

const here = visiting(builtSite('base'));
const filters = filtering(here);
const chronology = () => `${here.front}chronology/`;

describe.each([['the chronology', 'chronology/'], ['the names', 'entities/']])('every filter of %s', (_list, path) => {
  test('shows in place what its page lists without script, as many as it says, and no heading over an empty list', async () => {
    const chips = await filters.chipsOf(here.front + path);
    expect(chips.length).toBeGreaterThan(0);
    for (const { kind, value, to, count } of chips) {
      await filters.page.goto(`${here.front}${path}?${kind}=${encodeURIComponent(value)}`);
      const now = await filters.shown();
      expect({ kind, value, events: now }).toEqual({ kind, value, events: await filters.listed(to) });
      expect(String(now.length)).toBe(count);
      const empty = await filters.page.locator('.evlist .grp').evaluateAll((groups) => groups
        .filter((group) => group.checkVisibility() && ![...group.querySelectorAll('.ev')].some((row) => row.checkVisibility())).map(({ id }) => id));
      expect({ kind, value, empty }).toEqual({ kind, value, empty: [] });
    }
    expect(filters.troubles).toEqual([]);
  });
});

describe('filters of the chronology', () => {
  test('keep each other, stand in the address, and come back with the browser’s back', async () => {
    const chips = await filters.chipsOf(chronology());
    const [status, entity] = [chips.find(({ kind }) => kind === 'status'), chips.find(({ kind }) => kind === 'entity')];
    if (!status || !entity) return;
    await filters.page.goto(chronology());
    const all = await filters.shown();
    await filters.press('status', status.value);
    const some = await filters.shown();
    await filters.press('entity', entity.value);
    expect(new URL(filters.page.url()).search).toBe(`?status=${status.value}&entity=${entity.value}`);
    const few = await filters.shown();
    const both = new Set(await filters.listed(entity.to));
    expect(few).toEqual(some.filter((id) => both.has(id)));
    expect(await filters.page.locator('.filters [role=status]').innerText()).toContain(`${few.length} of ${all.length} events`);
    expect(await filters.page.locator('.chip[aria-current]').evaluateAll((found) => found.map((chip) => (chip as HTMLElement).dataset['value']).filter(Boolean))).toEqual([status.value, entity.value]);

    await filters.page.reload();
    expect(await filters.shown()).toEqual(few);
    await filters.page.goBack();
    expect(await filters.shown()).toEqual(some);
    await filters.page.goBack();
    expect(await filters.shown()).toEqual(all);
  });

  test('let go when pressed again, by “all”, by Escape, and all at once', async () => {
    const [chip] = await filters.chipsOf(chronology());
    if (!chip) return;
    await filters.page.goto(chronology());
    const all = await filters.shown();
    for (const letGo of [() => filters.press(chip.kind, chip.value), () => filters.press(chip.kind, ''), () => filters.page.keyboard.press('Escape'), () => filters.page.locator('.filters .reset').click()]) {
      await filters.press(chip.kind, chip.value);
      expect(new URL(filters.page.url()).search).not.toBe('');
      await letGo();
      expect(new URL(filters.page.url()).search).toBe('');
      expect(await filters.shown()).toEqual(all);
    }
  });

  test('work by keyboard alone, and focus stays where it was', async () => {
    const [chip] = await filters.chipsOf(chronology());
    if (!chip) return;
    await filters.page.goto(chronology());
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await filters.page.keyboard.press('Tab');
      if (await filters.page.evaluate(({ kind, value }) => (document.activeElement as HTMLElement | null)?.dataset['kind'] === kind && (document.activeElement as HTMLElement).dataset['value'] === value, chip)) break;
    }
    await filters.page.keyboard.press('Enter');
    expect(new URL(filters.page.url()).search).toBe(`?${chip.kind}=${chip.value}`);
    expect(await filters.page.evaluate(() => (document.activeElement as HTMLElement).dataset['value'])).toBe(chip.value);
  });

  test('take one from the page of a list to two in the chronology', async () => {
    const chips = await filters.chipsOf(chronology());
    const [status, source] = [chips.find(({ kind }) => kind === 'status'), chips.find(({ kind }) => kind === 'source')];
    if (!status || !source) return;
    await filters.page.goto(status.to);
    await filters.page.locator(`.chip[data-kind="source"][data-value="${source.value}"]`).click();
    await filters.page.waitForURL(`${chronology()}?status=${status.value}&source=${source.value}`);
  });

  test('move nothing while the page loads, asked for or not', async () => {
    for (const query of ['', '?status=planned']) {
      await filters.page.goto(chronology() + query);
      const moved = await filters.page.evaluate(() => new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }));
      // What a late typeface moves is less than a thousandth.
      expect({ query, moved: Math.round(moved * 1000) }).toEqual({ query, moved: 0 });
    }
  });
});
