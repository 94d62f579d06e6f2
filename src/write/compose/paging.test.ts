import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { describe, expect, test } from 'vitest';
import { inParts, mostOnPage, partWords, turnParts } from './paging.ts';

const list = (length: number) => Array.from({ length }, (_, at) => at);
const sizes = (length: number, options = {}) => inParts('/list/', list(length), options).map(({ items }) => items.length);

describe('a list is cut at 200', () => {
  test.each([
    [0, [0]], [1, [1]], [mostOnPage - 1, [199]], [mostOnPage, [200]], [mostOnPage + 1, [200, 1]], [400, [200, 200]], [401, [200, 200, 1]],
  ])('%i things: pages of %j', (length, expected) => expect(sizes(length)).toEqual(expected));
});

test('nothing is lost and the order stays', () => {
  expect(inParts('/list/', list(517)).flatMap(({ items }) => items)).toEqual(list(517));
});

test('the first part has the list’s own address, further ones stand below it', () => {
  expect(inParts('/list/', list(401)).map(({ address }) => address)).toEqual(['/list/', '/list/2/', '/list/3/']);
});

test('what takes a fifth of a place fits five times', () => {
  expect(sizes(1001, { load: () => 0.2 })).toEqual([1000, 1]);
});

test('what is larger than a page has one of its own', () => {
  expect(sizes(3, { load: () => 500 })).toEqual([1, 1, 1]);
});

test('one part has no links to parts and no words of them', () => {
  const parts = inParts('/list/', list(3));
  expect(turnParts(parts, 1, 'List')).toEqual([]);
  expect(partWords({ part: 1, parts: 1 })).toBe('');
});

test('parts are named by what they hold, the present one is marked', () => {
  const [pages] = turnParts(inParts('/list/', list(1201)), 2, 'List');
  const shown = (pages?.children as readonly MdxJsxFlowElement[]).map(({ attributes }) => Object.fromEntries(attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [[each.name, each.value]] : []))));
  expect(shown.slice(0, 3)).toEqual([
    { to: '/list/', label: '1–200', rel: 'prev' }, { to: '/list/2/', label: '201–400', current: 'yes' }, { to: '/list/3/', label: '401–600', rel: 'next' },
  ]);
  expect(shown.at(-1)).toEqual({ to: '/list/7/', label: '1,201–1,201' });
});
