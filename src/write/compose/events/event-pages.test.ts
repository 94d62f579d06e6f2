import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import type { DossierEvent, EventKind } from '../../../model/event.ts';
import { chronicleOf } from '../fixture.ts';
import { eventAddress, placeEvents, toEventIndex, yearOf } from './event-pages.ts';

const event = (id: string, value?: string, kind: EventKind = 'happening'): DossierEvent => ({
  id, kind, ...(value === undefined ? {} : { value: edtfDate(value) }), basis: 'stated', status: 'past', headline: id, entities: [], evidence: [], because: '', accounts: [],
});
/** So many events in a month, no two with one id. */
const many = (length: number, month: string, kind: EventKind = 'happening') =>
  Array.from({ length }, (_, at) => event(`${kind}-${month}-${at}`, `${month}-${String((at % 28) + 1).padStart(2, '0')}`, kind));
const addresses = (events: readonly DossierEvent[]) => placeEvents(events).pages.map(({ address, items }) => `${address} ${items.length}`);

describe('a dossier’s events stand', () => {
  test.each<[string, readonly DossierEvent[], readonly string[]]>([
    ['on one page where they are 199', many(199, '2024-05'), []],
    ['on one page where they are 200', many(200, '2024-05'), []],
    ['by year where they are 201', [...many(200, '2023-05'), ...many(1, '2024-05')], ['/chronology/2023/ 200', '/chronology/2024/ 1']],
    ['by month where a year has 201; the year’s page leads to them', [...many(150, '2024-05'), ...many(51, '2024-06')], ['/chronology/2024/ 0', '/chronology/2024-05/ 150', '/chronology/2024-06/ 51']],
    ['in parts that begin with a day where a month has 201', many(201, '2024-05'), ['/chronology/2024/ 0', '/chronology/2024-05/ 138', '/chronology/2024-05/from-20/ 63']],
    ['on the year’s page where the year alone is known', [...many(201, '2024-05'), event('war', '2024')], ['/chronology/2024/ 1', '/chronology/2024-05/ 138', '/chronology/2024-05/from-20/ 63']],
    ['apart where no year or no date is known, after all others', [...many(201, '2024-05'), event('a'), event('b', 'XXXX-05-06')],
      ['/chronology/2024/ 0', '/chronology/2024-05/ 138', '/chronology/2024-05/from-20/ 63', '/chronology/year-not-stated/ 1', '/chronology/without-a-date/ 1']],
    ['on one page where 1000 are but said or told', many(1000, '2024-05', 'saying'), []],
    ['by year where 1001 are', many(1001, '2024-05', 'detail'), ['/chronology/2024/ 0', '/chronology/2024-05/ 684', '/chronology/2024-05/from-20/ 317']],
  ])('%s', (_fact, events, expected) => expect(addresses(events)).toEqual(expected));
});

describe('the address of an event', () => {
  const events = [...many(150, '2023-02'), ...many(250, '2024-05'), event('open', '../2024-06-07'), event('none')];
  const eventPages = placeEvents(events);

  test('is on the chronology’s page while the dossier is small', () => {
    expect(eventAddress({ eventPages: placeEvents(events.slice(0, 200)) }, 'happening-2023-02-0')).toBe('/chronology/#happening-2023-02-0');
  });

  test('says its page where the dossier is large', () => {
    expect(eventAddress({ eventPages }, 'happening-2023-02-0')).toBe('/chronology/2023/#happening-2023-02-0');
    expect(eventAddress({ eventPages }, 'none')).toBe('/chronology/without-a-date/#none');
  });

  test('leads to the page that holds it, for every event', () => {
    for (const { id } of events) {
      const [address, fragment] = eventAddress({ eventPages }, id).split('#');
      expect(eventPages.pages.filter(({ items }) => items.some((item) => item.id === fragment)).map((page) => page.address)).toEqual([address]);
    }
  });

  test('does not depend on the order events come in', () => {
    const turned = placeEvents(events.toReversed());
    expect(Object.fromEntries(turned.of)).toEqual(Object.fromEntries(eventPages.of));
  });

  test('stays when another event comes in, but for those of the page it comes to and the next', () => {
    const grown = [...many(900, '2024-05'), ...many(900, '2024-06')];
    const before = placeEvents(grown).of;
    for (const day of ['2024-05-01', '2024-05-12', '2024-05-28', '2024-06-15']) {
      const after = placeEvents([...grown, event('new', day)]).of;
      expect(grown.filter(({ id }) => after.get(id) !== before.get(id)).length).toBeLessThanOrEqual(200);
    }
  });

  test('is known to the data file; a small dossier has none', () => {
    const index = JSON.parse(toEventIndex(chronicleOf([], { events })) ?? '') as { pages: { address: string; events: string[] }[] };
    expect(Object.fromEntries(index.pages.flatMap((page) => page.events.map((id) => [id, page.address])))).toEqual(Object.fromEntries(eventPages.of));
    expect(toEventIndex(chronicleOf([], { events: events.slice(0, 200) }))).toBeUndefined();
  });
});

test.each([['2024-05-06', '2024'], ['../2024-06-07', '2024'], ['2022-02-24/..', '2022'], ['201X', '2010'], ['XXXX-05-06', undefined]])('the year of %s is %s', (value, year) => {
  expect(yearOf(edtfDate(value))).toBe(year);
});
