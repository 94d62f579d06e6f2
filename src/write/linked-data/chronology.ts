import { sourcesOf } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { LinkedData } from '../../model/linked-data.ts';
import { addressOf } from '../../model/page.ts';
import { basisWords, statusWords } from '../../model/words.ts';
import { knownDateWords } from '../compose/date-words.ts';
import type { Lookup } from '../compose/lookup.ts';
import { isoSpan } from './iso-date.ts';
import { entityReference, sourceReference } from './references.ts';

/** Events given to machines on one page; all of them are in the data. */
const most = 50;

/** The dated events as a list in order of time; how many there are is said of all. */
export function linkedChronology(lookup: Lookup): LinkedData {
  const dated = lookup.chronicle.events.filter(({ value }) => value !== undefined);
  return {
    '@type': 'WebPage',
    '@id': addressOf.chronology,
    url: addressOf.chronology,
    name: 'Chronology',
    isPartOf: { '@id': addressOf.briefing },
    mainEntity:
      dated.length === 0
        ? undefined
        : {
            '@type': 'ItemList',
            numberOfItems: dated.length,
            itemListOrder: 'https://schema.org/ItemListOrderAscending',
            itemListElement: dated
              .slice(0, most)
              .map((event, at) => ({ '@type': 'ListItem', position: at + 1, item: linkedEvent(lookup, event) })),
          },
  };
}

/**
 * schema.org cannot say how a date is known or that an event lies ahead: the description does; a date that was only inferred stands there
 * alone.
 */
export function linkedEvent(lookup: Lookup, { id, value, basis, status, headline, place, evidence }: DossierEvent): LinkedData {
  const where = place === undefined ? undefined : lookup.entities.get(place);
  const sources = sourcesOf(evidence)
    .slice(0, 5)
    .flatMap((source) => lookup.sources.get(source) ?? []);
  return {
    '@type': 'Event',
    '@id': addressOf.event(id),
    url: addressOf.event(id),
    name: headline,
    ...(value === undefined || basis === 'inferred' ? {} : isoSpan(value)),
    description:
      value === undefined ? statusWords[status] : `${knownDateWords({ value, basis })}, ${basisWords[basis]}; ${statusWords[status]}`,
    location: where?.type === 'place' ? entityReference(where) : undefined,
    subjectOf: sources.map(sourceReference),
  };
}
