import type { DossierEvent } from '../../model/event.ts';
import type { SearchRecord } from '../../model/search-record.ts';
import { statusWords } from '../../model/words.ts';
import { dateWords } from '../compose/date-words.ts';
import { eventAddress } from '../compose/events/event-pages.ts';
import { locatorText } from '../compose/locator.ts';
import { dateMarks, entityLabels, sortKey, yearOf, type Context } from './context.ts';

/** Places named under one event. */
const mostPlaces = 4;

/** A happening of the chronology. What only somebody's text dates is found by its paragraph. */
export function eventRecord(
  { lookup, marksOf, alsoOf }: Context,
  { id, value, basis, status, headline, entities, evidence }: DossierEvent,
): SearchRecord {
  const dates = dateMarks(value);
  const places = [...new Set(evidence.map((place) => locatorText(lookup, place)))];
  const names = entities.flatMap((one) => lookup.entities.get(one)?.name ?? []).filter((name) => !headline.includes(name));
  const when = value === undefined ? undefined : basis === 'inferred' ? `[${dateWords(value)}]` : dateWords(value);
  return {
    address: eventAddress(lookup, id),
    text: headline,
    marks: [...marksOf(headline, entities), ...dates.own, ...dates.wide],
    also: alsoOf(headline),
    head: [...dates.own],
    filters: { kind: ['event'], entity: entityLabels(lookup, entities), status: [statusWords[status]], year: yearOf(value) },
    sort: sortKey(value),
    facts: {
      kind: 'event',
      status,
      about: `${statusWords[status]}; ${places.slice(0, mostPlaces).join(', ')}${places.length > mostPlaces ? ' …' : ''}`,
      ...(names.length === 0 ? {} : { names }),
      ...(value === undefined ? {} : { date: value }),
      ...(when === undefined ? {} : { when }),
    },
  };
}
