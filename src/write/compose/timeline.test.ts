import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../model/event.ts';
import { placeLabels, twoLines } from './time-labels.ts';
import { dayNumber, ticks, timeScale } from './time-scale.ts';

const event = { id: 'x' } as DossierEvent;

describe('labels above the lanes', () => {
  test('far apart stand in the top row', () => {
    expect(placeLabels([{ event, x: 100 }, { event, x: 400 }], 900).map(({ tier }) => tier)).toEqual([0, 0]);
  });
  test('close together step down, so that no leader crosses words', () => {
    expect(placeLabels([{ event, x: 100 }, { event, x: 150 }, { event, x: 200 }], 900).map(({ tier }) => tier)).toEqual([0, 1, 2]);
  });
  test('that fit nowhere are left out', () => {
    expect(placeLabels([100, 120, 140, 160].map((x) => ({ event, x })), 900)).toHaveLength(3);
  });
  test('at the right end stand left of their leader', () => {
    expect(placeLabels([{ event, x: 890 }], 900)[0]?.side).toBe('left');
  });
  test('break between words', () => {
    expect(twoLines('The office opened in the old port')).toEqual({ text: 'The office opened in the', more: 'old port' });
  });
});

describe('the scale of time', () => {
  const scale = timeScale([dayNumber('2024-02-10'), dayNumber('2024-05-06')], 0, 100);
  test('runs over whole months', () => {
    expect([scale?.first, scale?.last]).toEqual(['2024-02-01', '2024-05-31']);
  });
  test('puts its first day at the left and holds earlier days there', () => {
    expect([scale?.x(dayNumber('2024-02-01')), scale?.x(dayNumber('2020-01-01')), scale?.x(dayNumber('2024-06-01'))]).toEqual([0, 0, 100]);
  });
  test('has a tick for each month, the year at the first', () => {
    expect(scale && ticks(scale).map(({ label, year }) => [label, year])).toEqual([['Feb', '2024'], ['March', undefined], ['April', undefined], ['May', undefined]]);
  });
  test('over decades has ticks by year or more', () => {
    const long = timeScale([dayNumber('1990-02-10'), dayNumber('2024-05-06')], 0, 100);
    expect(long && ticks(long).map(({ label }) => label)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
  });
});
