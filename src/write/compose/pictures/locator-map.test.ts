import { describe, expect, test } from 'vitest';
import { languages } from '../../../languages/languages.ts';
import type { Entity } from '../../../model/entity.ts';
import { chronicleOf } from '../fixture.ts';
import { coastLines, degreesBetween } from './gazetteer/coast-lines.ts';
import { cityAt, countryAt } from './gazetteer/locate.ts';
import { locatorMap } from './locator-map.ts';
import { makeLookup } from '../make-lookup.ts';
import { placeNames } from './map-names.ts';
import { textWidth } from './text-width.ts';

const place = (id: string, name: string, related: readonly string[] = []): Entity => ({
  id, type: 'place', name, aliases: [{ text: name, sources: [] }], roles: [], mentions: [], merges: [], related: related.map((entity) => ({ entity, shared: 1 })),
});
const none: ReadonlySet<string> = new Set();

describe('a place is found', () => {
  test.each([
    ['by its name, marks on letters or not', ['Krakow'], none, 'PL'],
    ['as by far the largest of its name', ['Paris'], none, 'FR'],
    ['as the one in a country that is named with it', ['Valencia'], new Set(['VE']), 'VE'],
    ['not where two of a size bear the name', ['Valencia'], none, undefined],
    ['not where the gazetteer has no such name', ['Port Averell'], none, undefined],
    ['by another spelling where the first is not known', ['Port Averell', 'Oslo'], none, 'NO'],
  ] as const)('%s', (_, names, near, country) => {
    expect(cityAt(names, near)?.country).toBe(country);
  });
  test('as a country, in its middle', () => {
    const middle = countryAt('PT');
    expect(middle && degreesBetween([middle.longitude, middle.latitude], [-8, 39.7]) < 1).toBe(true);
  });
});

describe('a locator map', () => {
  const draw = (...entities: readonly [Entity, ...Entity[]]) => JSON.stringify(locatorMap(makeLookup(chronicleOf([], { entities }), languages), entities[0]));
  const parts = (tree: string, name: string) => tree.split(`"name":"${name}"`).length - 1;
  test('shows coasts, the place, and no border', () => {
    const tree = draw(place('oslo', 'Oslo'));
    expect([parts(tree, 'Coast'), parts(tree, 'MapPlace'), tree.includes('No borders are drawn')]).toEqual([1, 1, true]);
  });
  test('says where its coordinates are from', () => {
    expect(draw(place('oslo', 'Oslo'))).toContain('GeoNames');
  });
  test('is not drawn for a place that is not found, nor for a part of a country', () => {
    expect([draw(place('x', 'Port Averell')), draw(place('wales', 'Wales'))]).toEqual(['[]', '[]']);
  });
  test('shows nine others and says of how many; far ones are counted', () => {
    const names = ['Copenhagen', 'Hamburg', 'Berlin', 'Warsaw', 'Paris', 'London', 'Stockholm', 'Madrid', 'Vienna', 'Rome', 'Tokyo'];
    const tree = draw(place('oslo', 'Oslo', names), ...names.map((name) => place(name, name)));
    expect([parts(tree, 'MapPlace'), tree.includes('the first 9 of 10'), tree.includes('1 place farther away is not on this map')]).toEqual([10, true, true]);
  });
  test('is the same every time', () => {
    expect(draw(place('oslo', 'Oslo'))).toBe(draw(place('oslo', 'Oslo')));
  });
  test('has coasts in pieces that can be left out', () => {
    expect([coastLines().length > 500, coastLines().every(({ points }) => points.length >= 2)]).toEqual([true, true]);
  });
});

test('names on a map never meet, cover no mark and stay in the frame', () => {
  const frame = { width: 440, height: 320 };
  const points = Array.from({ length: 24 }, (_, at) => ({ entity: place(`p${at}`, `Harbour ${at}`), at: [20 + ((at * 97) % 400), 20 + ((at * 61) % 280)] as const }));
  const named = placeNames(points, frame).flatMap(({ label, at }) => {
    if (!label) return [];
    const width = textWidth(label.text, 16);
    const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    return [{ at, left, right: left + width, top: label.y - 12, bottom: label.y + 3 }];
  });
  const wrong = named.filter((a) => a.left < 0 || a.right > 440 || a.top < 0 || a.bottom > 320
    || named.some((b) => a !== b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    || points.some(({ at: [x, y] }) => x > a.left && x < a.right && y > a.top && y < a.bottom));
  expect([named.length > 10, wrong]).toEqual([true, []]);
});
