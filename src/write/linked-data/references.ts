import type { Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import { thingOf, type LinkedData } from '../../model/linked-data.ts';
import type { EntityType } from '../../model/mark.ts';
import { addressOf } from '../../model/page.ts';
import { headlineWords } from '../compose/publication.ts';

/** What schema.org calls our types. */
export const schemaType: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
};

/** A source where another page cites it. */
export function sourceReference(source: Source): LinkedData {
  return { '@type': 'Article', '@id': thingOf.source(source.id), name: headlineWords(source), url: addressOf.source(source.id) };
}

/** An entity where another page speaks of it. */
export function entityReference({ id, type, name }: Entity): LinkedData {
  return { '@type': schemaType[type], '@id': thingOf.entity(id), name };
}
