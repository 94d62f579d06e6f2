import { describe, expect, test } from 'vitest';
import { chronicleOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { sharedStrips } from './shared-strips.ts';

const words = 'The ferry left the northern harbour at noon.';
const sources = [sourceOf('a', 1, `First.\n${words}\nLast.`), sourceOf('b', 2, words), sourceOf('c', 3, `Own.\n${words}`), sourceOf('d', 4, 'Nothing shared.')];
const passages = sources.flatMap((source) => placesOf(source, words));
const drawn = (count: number, at: number) => JSON.stringify(sharedStrips(makeLookup(chronicleOf(sources, {
  parallels: [...Array.from({ length: count }, (_, index) => ({ id: `pp-x${index}`, kind: 'same-passage' as const, passages: [] })), { id: 'pp-1', kind: 'same-passage', passages }],
}), []), sources[at] ?? sourceOf('x', 9, 'x')));

describe('the strips of shared paragraphs', () => {
  test('show which paragraphs others have, a row for each other source', () => {
    expect([drawn(0, 0).split('"name":"Strip"').length - 1, drawn(0, 0).includes('1 paragraph of 3 stands'), drawn(0, 0).includes('2 other sources')]).toEqual([2, true, true]);
  });
  test('lead to the comparison', () => {
    expect(drawn(0, 0)).toContain('/compare/#pp-1');
  });
  test('lead to the page of the comparison the passage stands on, where there are several', () => {
    expect(drawn(200, 0)).toMatch(/"\/compare\/from-passages-[^/]*\/#pp-1"/);
  });
  test('are not drawn where nothing is shared', () => {
    expect(drawn(0, 3)).toBe('[]');
  });
});
