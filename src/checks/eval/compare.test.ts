import { describe, expect, test } from 'vitest';
import { compare, toTable } from './compare.ts';
import type { Figure } from './figures.ts';

const figure = (value: number, name = 'typed F1'): Figure => ({ corpus: 'town', metric: name === 'typed F1' ? 'names' : 'leftovers', name, value });

describe('against what is kept', () => {
  test.each<[string, Figure, readonly Figure[], { readonly kept?: number; readonly worse: boolean }]>([
    ['a gain is not worse', figure(81), [figure(80)], { kept: 80, worse: false }],
    ['a small loss is not worse', figure(79.8), [figure(80)], { kept: 80, worse: false }],
    ['a larger loss is worse', figure(79.6), [figure(80)], { kept: 80, worse: true }],
    ['more lost lines are worse', figure(8, 'body lines lost'), [figure(7, 'body lines lost')], { kept: 7, worse: true }],
    ['fewer lost lines are not', figure(2, 'body lines lost'), [figure(7, 'body lines lost')], { kept: 7, worse: false }],
    ['a figure of another corpus is not compared', figure(10), [{ ...figure(80), corpus: 'village' }], { worse: false }],
  ])('%s', (_, now, before, expected) => {
    expect(compare([now], before)).toEqual([{ ...now, ...expected }]);
  });
});

describe('the table', () => {
  test('has a column for each number, a mark, and a sum', () => {
    const rows = compare([figure(79.5), figure(3, 'body lines lost'), { ...figure(50), corpus: 'hill' }], [figure(80), figure(5, 'body lines lost')]);
    expect(toTable(rows)).toBe(`
corpus  metric     figure             now   kept  change
town    names      typed F1         79.50  80.00   -0.50  ✗ worse
town    leftovers  body lines lost   3.00   5.00   -2.00
hill    names      typed F1         50.00      –

1 of 2 figures worse than kept by more than 0.3.
Nothing is kept to compare with for hill: --keep keeps these figures.`.slice(1));
  });

  test('shows an equal figure as no change', () => {
    expect(toTable(compare([figure(79.999)], [figure(80)]))).toContain('80.00  80.00    0.00\n');
  });
});
