import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../model/entity.ts';
import { chronicleOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { network } from './network.ts';
import { drawnTogether, orderByTies, strongestTies, type Tie } from './network-order.ts';

const tie = (a: number, b: number, shared = 1): Tie => ({ a, b, shared });
const names = (count: number, ties: readonly Tie[]): Entity[] => Array.from({ length: count }, (_, at) => ({
  id: `n${String(at).padStart(3, '0')}`, type: 'person', name: `Anna ${at}`, aliases: [], roles: [], mentions: [], merges: [],
  related: ties.flatMap(({ a, b, shared }) => (a === at ? [{ entity: `n${String(b).padStart(3, '0')}`, shared }] : b === at ? [{ entity: `n${String(a).padStart(3, '0')}`, shared }] : [])),
}));
const draw = (entities: readonly Entity[]) => JSON.stringify(network(makeLookup(chronicleOf([], { entities }), [])));
const parts = (tree: string, name: string) => tree.split(`"name":"${name}"`).length - 1;
const ring = (count: number) => Array.from({ length: count }, (_, at) => tie(Math.min(at, (at + 1) % count), Math.max(at, (at + 1) % count)));

describe('the order of names', () => {
  test('brings those together that share paragraphs', () => {
    const order = orderByTies(['a', 'b', 'c', 'd', 'e', 'f'], [tie(0, 2, 3), tie(0, 4, 3), tie(2, 4, 3), tie(1, 3, 2), tie(1, 5, 2), tie(3, 5, 2)]);
    expect([order.slice(0, 3).toSorted(), order.slice(3).toSorted()]).toEqual([[0, 2, 4], [1, 3, 5]]);
  });
  test('does not hang on the order ties come in', () => {
    const ties = [tie(0, 1, 2), tie(1, 2), tie(2, 3, 2), tie(0, 3)];
    expect(orderByTies(['a', 'b', 'c', 'd'], ties)).toEqual(orderByTies(['a', 'b', 'c', 'd'], ties.toReversed()));
  });
});

describe('an order whose ties are shorter', () => {
  test('has a name that stands with all others in their middle', () => {
    expect(drawnTogether([0, 1, 2, 3, 4], [tie(0, 1), tie(0, 2), tie(0, 3), tie(0, 4)]).indexOf(0)).toBe(2);
  });
  test('keeps pairs together, whatever order it begins with', () => {
    const ends = (order: readonly number[]) => [[0, 5], [1, 4], [2, 3]].map(([a = 0, b = 0]) => Math.abs(order.indexOf(a) - order.indexOf(b)));
    expect(ends(drawnTogether([0, 1, 2, 3, 4, 5], [tie(0, 5), tie(1, 4), tie(2, 3)]))).toEqual([1, 1, 1]);
  });
  test('is the same names', () => {
    expect(drawnTogether([3, 1, 2, 0], [tie(0, 1), tie(1, 3, 4), tie(0, 2)]).toSorted()).toEqual([0, 1, 2, 3]);
  });
});

test('the ties that are drawn hold one for each name, then the strongest', () => {
  expect(strongestTies(4, [tie(0, 1, 5), tie(0, 2, 4), tie(1, 2, 3), tie(2, 3, 1)], 3)).toEqual([tie(0, 1, 5), tie(0, 2, 4), tie(2, 3, 1)]);
});

describe('the network', () => {
  test('is not drawn for fewer than four names with ties', () => {
    expect([draw(names(3, ring(3))), draw(names(9, [tie(0, 1)]))]).toEqual(['[]', '[]']);
  });
  test('shows all names that share a paragraph with another, and says so', () => {
    const tree = draw([...names(6, ring(6)), { ...names(1, [])[0], id: 'alone' } as Entity]);
    expect([parts(tree, 'FanNeighbour'), parts(tree, 'FanLine'), tree.includes('All 6 names'), tree.includes('6 ties')]).toEqual([6, 6, true, true]);
  });
  test('shows a hundred names, and says of how many', () => {
    const tree = draw(names(130, ring(130)));
    expect([parts(tree, 'FanNeighbour'), tree.includes('The 100 names mentioned most of 130')]).toEqual([100, true]);
  });
  test('draws at most two arcs a name, and says of how many ties', () => {
    const ties = Array.from({ length: 20 }, (_, a) => Array.from({ length: 20 }, (__, b) => tie(a, b))).flat().filter(({ a, b }) => a < b);
    const tree = draw(names(20, ties));
    expect([parts(tree, 'FanLine'), tree.includes('the 40 strongest of 190 ties')]).toEqual([40, true]);
  });
  test('is told in words too', () => {
    expect(draw(names(6, ring(6)))).toContain(': Anna 1 1, Anna 5 1');
  });
});
