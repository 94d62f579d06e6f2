import { type Entity, sourcesOf } from '../../model/entity.ts';
import { thingOf, type LinkedData } from '../../model/linked-data.ts';
import { addressOf } from '../../model/page.ts';
import { mainRole } from '../compose/entities/about-entity.ts';
import type { Lookup } from '../compose/lookup.ts';
import { schemaType, sourceReference } from './references.ts';

/** Sources cited on one page; a name that stands in more is in no need of all of them. */
const mostSources = 50;

/** A profile: the bearer of the name, with the sources that name it as citations. */
export function linkedEntity(lookup: Lookup, entity: Entity): LinkedData {
  const { id, type, name, aliases, mentions } = entity;
  const others = [...new Set(aliases.map(({ text }) => text))].filter((text) => text !== name);
  const sources = sourcesOf(mentions)
    .slice(0, mostSources)
    .flatMap((source) => lookup.sources.get(source) ?? []);
  return {
    '@type': type === 'person' || type === 'organisation' ? 'ProfilePage' : 'WebPage',
    '@id': addressOf.entity(id),
    url: addressOf.entity(id),
    name,
    isPartOf: { '@id': addressOf.briefing },
    citation: sources.map(sourceReference),
    mainEntity: {
      '@type': schemaType[type],
      '@id': thingOf.entity(id),
      name,
      url: addressOf.entity(id),
      alternateName: others.length === 0 ? undefined : others,
      description: mainRole(entity)?.text,
    },
  };
}
