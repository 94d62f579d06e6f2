import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts, mostOnPage, type Beginnings, type Part } from './paging.ts';
import { kickerOf, partWords, turnParts } from './part-words.ts';

/** Something on a day. */
interface Item {
  readonly day: number;
  readonly name: string;
}
const begins: Beginnings<Item> = { group: ({ day }) => String(day), id: ({ name }) => name, words: ({ day }) => `day ${day}` };
/** So many things, so many on each day. */
const list = (length: number, onDay = 1): readonly Item[] => Array.from({ length }, (_, at) => ({ day: Math.floor(at / onDay), name: `n${at}` }));
const parted = (length: number, onDay = 1) => inParts('/list/', list(length, onDay), begins);
const sizes = (parts: readonly Part<Item>[]) => parts.map(({ items }) => items.length);
/** What a page of a list holds, without what only its place among the others says. */
const contents = (parts: readonly Part<Item>[]) => new Map(parts.map(({ address, items }) => [address, items.map(({ name }) => name).join()]));

describe('a list stands on one page up to 200', () => {
  test.each([[0, [0]], [1, [1]], [mostOnPage, [200]]])('%i things: pages of %j', (length, expected) => expect(sizes(parted(length))).toEqual(expected));

  test('201 things stand on two', () => expect(parted(mostOnPage + 1)).toHaveLength(2));

  test('what takes a fifth of a place fits five times', () => {
    expect(sizes(inParts('/list/', list(1000), begins, { load: () => 0.2 }))).toEqual([1000]);
    expect(inParts('/list/', list(1001), begins, { load: () => 0.2 })).toHaveLength(2);
  });

  test('what is larger than a page has one of its own', () => {
    expect(sizes(inParts('/list/', list(3), begins, { load: () => 500 }))).toEqual([1, 1, 1]);
    expect(sizes(inParts('/list/', list(4), begins, { load: ({ name }) => (name === 'n1' ? 500 : 1) }))).toEqual([1, 1, 2]);
  });
});

const lists = fc.record({ length: fc.integer({ min: 0, max: 3000 }), onDay: fc.integer({ min: 1, max: 500 }) });

describe('whatever the list', () => {
  const holds = (title: string, fact: (parts: readonly Part<Item>[], items: readonly Item[]) => void) =>
    test(title, () => fc.assert(fc.property(lists, ({ length, onDay }) => fact(parted(length, onDay), list(length, onDay))), { seed: 8, numRuns: 60 }));

  holds('nothing is lost, nothing stands twice and the order stays', (parts, items) => {
    expect(parts.flatMap((part) => part.items)).toEqual(items);
  });
  holds('no page has more than 200, and none but the last fewer than 100', (parts) => {
    expect(Math.max(...sizes(parts))).toBeLessThanOrEqual(mostOnPage);
    expect(Math.min(mostOnPage, ...sizes(parts.slice(0, -1)))).toBeGreaterThanOrEqual(mostOnPage / 2);
  });
  holds('no two pages have one address, or one beginning in words', (parts) => {
    expect(new Set(parts.map(({ address }) => address)).size).toBe(parts.length);
    expect(new Set(parts.map(({ from }) => from)).size).toBe(parts.length);
  });
});

describe('one thing more', () => {
  /** Pages changed or new when something comes in at a place. */
  const changed = (items: readonly Item[], at: number) => {
    const before = contents(inParts('/list/', items, begins));
    const after = contents(inParts('/list/', items.toSpliced(at, 0, { day: items[at - 1]?.day ?? 0, name: 'new' }), begins));
    return [...after].filter(([address, held]) => before.get(address) !== held).length;
  };
  test.each([['each on a day of its own', 1], ['seven a day', 7], ['sixty a day', 60], ['all on one day', 5000]])('%s: changes the page it comes to and few besides', (_title, onDay) => {
    const numbers = Array.from({ length: 80 }, (_, at) => changed(list(5000, onDay), 1 + at * 61));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(6);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeLessThan(1.5);
  });

  test('at the end changes the last page only', () => {
    expect(changed(list(1234), 1234)).toBe(1);
  });
});

describe('a page is named by what it begins with', () => {
  test('the first has the list’s own address, others stand below it', () => {
    const [first, ...others] = parted(1000, 7);
    expect(first?.address).toBe('/list/');
    for (const { address, items } of others) expect(address).toBe(`/list/from-${items[0]?.day}/`);
  });

  test('where a group goes over several pages, by the thing too', () => {
    const [, second, third] = parted(1000, 1000);
    expect(second).toMatchObject({ address: `/list/from-0--${second?.items[0]?.name}/`, from: 'day 0, continued' });
    expect(third).toMatchObject({ address: `/list/from-0--${third?.items[0]?.name}/`, from: 'day 0, continued (2)' });
  });

  test('pages begin with a group where they can', () => {
    for (const { items } of parted(1000, 60).slice(1)) expect(Number(items[0]?.name.slice(1)) % 60).toBe(0);
  });

  test('groups that do not stand together give no two pages one name', () => {
    const mixed = list(900).map(({ name }, at) => ({ day: Math.floor(at / 50) % 2, name }));
    const addresses = inParts('/list/', mixed, begins).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('a page says', () => {
  test('how many things the list has where it is the first, else what it begins with: the number would change them all', () => {
    expect([partWords({ part: 1, from: 'day 0' }), kickerOf(['List'], ['900 things'], { part: 1, from: 'day 0' })]).toEqual(['', 'List · 900 things']);
    expect([partWords({ part: 2, from: 'day 7' }), kickerOf(['List'], ['900 things'], { part: 2, from: 'day 7' })]).toEqual([', from day 7', 'List · from day 7']);
  });

  const shown = (parts: readonly Part<Item>[], here: number) => (turnParts(parts, here, 'List')[0]?.children as readonly MdxJsxFlowElement[] | undefined)
    ?.map(({ attributes }) => Object.fromEntries(attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [[each.name, each.value]] : []))));

  test('nothing of parts where there is one', () => expect(shown(parted(3), 1)).toBeUndefined());

  test('where all others begin, on the first', () => {
    const parts = parted(900);
    expect(shown(parts, 1)).toEqual(parts.map(({ address, from, part }) => ({ to: address, label: `from ${from}`, ...(part === 1 ? { current: 'yes' } : part === 2 ? { rel: 'next' } : {}) })));
  });

  test('its neighbours and the way to all, on the others', () => {
    const parts = parted(900);
    expect(shown(parts, 3)).toEqual([
      { to: parts[1]?.address, label: `from ${parts[1]?.from}`, rel: 'prev' }, { to: '/list/#parts', label: 'All pages' }, { to: parts[3]?.address, label: `from ${parts[3]?.from}`, rel: 'next' },
    ]);
    expect(shown(parts, parts.length)).toHaveLength(2);
  });
});
