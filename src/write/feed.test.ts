import { describe, expect, test } from 'vitest';
import { edtfDate } from '../model/date.ts';
import type { DossierEvent } from '../model/event.ts';
import { chronicleOf, placesOf, sourceOf } from './compose/fixture.ts';
import { toFeed } from './feed.ts';

const on = (id: string, number: number, value: string) => ({ ...sourceOf(id, number, `The quay of ${id} opens.`), published: { value: edtfDate(value), basis: 'stated' as const, rule: 'date-line' } });
const [first, second] = [on('first', 1, '2031-04-07'), on('second', 2, '2031-05')];
const event: DossierEvent = {
  id: 'opening', kind: 'happening', status: 'planned', basis: 'stated', value: edtfDate('2032-01-01'), headline: 'The quay opens', because: '', entities: [], accounts: [],
  evidence: [...placesOf(first, 'quay'), ...placesOf(second, 'quay')],
};

describe('what is new', () => {
  test('stands newest first; an event is as new as the last source that tells of it', () => {
    expect(toFeed(chronicleOf([first, second], { events: [event] })).entries.map(({ address, day }) => [address, day])).toEqual([
      ['/chronology/#opening', '2031-05-31'], ['/sources/second/', '2031-05-31'], ['/sources/first/', '2031-04-07']]);
  });

  test('names the day of an event in its title, and that it is planned', () => {
    expect(toFeed(chronicleOf([first], { events: [event] })).entries.find(({ address }) => address.includes('#'))).toMatchObject({ title: '1 January 2032: The quay opens', summary: 'An event of the chronology, planned.' });
  });

  test('is nothing without a date', () => {
    const { published: _, ...undated } = first;
    expect(toFeed(chronicleOf([undated], { events: [{ ...event, evidence: placesOf(first, 'quay') }] })).entries).toEqual([]);
  });

  test('keeps its ids, each its own even where two files are alike', () => {
    const ids = (...sources: (typeof first)[]) => toFeed(chronicleOf(sources)).entries.map(({ id }) => id);
    expect(ids(first, second)).toContain(ids(first)[0]);
    expect(new Set(ids(first, second)).size).toBe(2);
  });
});
