import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import { chronicleOf, entityOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { presenceOf } from './presence.ts';

/** Bars of a name in sources published on those days. */
function bars(days: readonly string[]) {
  const sources = days.map((day, at) => ({ ...sourceOf(`s${at}`, at + 1, 'The Northern Quay.'), published: { value: edtfDate(day), basis: 'stated', rule: 'x' } as const }));
  const entity = entityOf('quay', 'place', 'Northern Quay', sources);
  const lookup = makeLookup(chronicleOf(sources, { entities: [entity] }), []);
  return { ...presenceOf(lookup, entity), unit: lookup.columns.unit };
}

describe('the bars of a name', () => {
  test('stand for sources, up to twelve', () => {
    expect(bars(['2024-05-06', '2024-05-07'])).toEqual({ counts: '1 1', label: 'S1: 1, S2: 1', unit: 'source' });
  });
  test('stand for months where there are more, and say so in words', () => {
    expect(bars(Array.from({ length: 14 }, (_, at) => (at < 4 ? '2024-05-06' : '2024-09-06')))).toEqual({ counts: '4 10', label: 'May 2024: 4, September 2024: 10', unit: 'month' });
  });
  test('stand for years where there are many months', () => {
    expect(bars(Array.from({ length: 60 }, (_, at) => `${2018 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}-06`)).unit).toBe('year');
  });
});
