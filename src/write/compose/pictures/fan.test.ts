import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../model/entity.ts';
import { makeLookup } from '../make-lookup.ts';
import { chronicleOf } from '../fixture.ts';
import { fan } from './fan.ts';
import { shortName } from './short-name.ts';
import { fitted, textWidth, wrapped } from './text-width.ts';

const ties = (count: number, shared = (_: number) => 1): Entity['related'] => Array.from({ length: count }, (_, at) => ({ entity: `n${at}`, shared: shared(at) }));
const person = (id: string, related: Entity['related'] = []): Entity => ({ id, type: 'person', name: `Anna ${id}`, aliases: [], roles: [], mentions: [], merges: [], related });

/** The fan of a name with that many neighbours, as one text. */
function drawn(neighbours: number, between: Entity['related'] = []): string {
  const subject = person('harbour', ties(neighbours, (at) => neighbours - at));
  const others = Array.from({ length: neighbours }, (_, at) => person(`n${at}`, at === 0 ? between : []));
  return JSON.stringify(fan(makeLookup(chronicleOf([], { entities: [subject, ...others] }), []), subject));
}
const parts = (tree: string, name: string) => tree.split(`"name":"${name}"`).length - 1;

describe('a fan of neighbours', () => {
  test('is not drawn for fewer than three', () => {
    expect([drawn(2), drawn(3) === '[]']).toEqual(['[]', false]);
  });
  test('shows nine and says of how many', () => {
    expect([parts(drawn(11), 'FanNeighbour'), drawn(11).includes('the first 9 of 11')]).toEqual([9, true]);
  });
  test('that shows all says nothing of a first', () => {
    expect(drawn(9)).not.toContain('the first');
  });
  test('joins neighbours that share paragraphs, each pair once and no more than ten', () => {
    expect([parts(drawn(4, ties(4)), 'FanLine'), parts(drawn(14, ties(14)), 'FanLine')]).toEqual([4 + 3, 9 + 8]);
  });
  test('is the same every time', () => {
    expect(drawn(9)).toBe(drawn(9));
  });
});

describe('words in pictures', () => {
  test('fit where they are cut', () => {
    expect(textWidth(fitted('The Association of Harbour Masters', 15, 100), 15)).toBeLessThanOrEqual(100);
  });
  test('are cut between words', () => {
    expect(fitted('The Association of Harbour Masters', 15, 150)).toBe('The Association of…');
  });
  test('break into lines that fit', () => {
    expect(wrapped('Association of Harbour Masters', 15, 110)).toEqual(['Association of', 'Harbour', 'Masters']);
  });
  test('name a thing by the longest spelling that fits', () => {
    const alias = (text: string) => ({ text, sources: [] });
    expect(shortName({ name: 'Association of Northern Harbour Masters', aliases: [alias('AHM'), alias('Harbour Masters')] }, 15, 130)).toBe('Harbour Masters');
  });
});
