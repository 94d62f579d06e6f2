import type { Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import { thingOf, type LinkedData } from '../../model/linked-data.ts';
import { addressOf } from '../../model/page.ts';
import { knownText } from '../../model/source.ts';
import type { Lookup } from '../compose/lookup.ts';
import { headlineWords, isIncipit } from '../compose/publication.ts';
import { isWebAddress } from '../web-address.ts';
import { isoDate } from './iso-date.ts';
import { entityReference, schemaType } from './references.ts';

/** Names of a text that are given to machines: those it has most often. */
const mostNames = 20;

/** A source's page, and the text it shows: what the text or the editor says of it; what was only inferred is left out. */
export function linkedSource(lookup: Lookup, source: Source): LinkedData {
  const { id, facts, seed, language, published, number } = source;
  const address = knownText(facts.url);
  const original = address !== undefined && isWebAddress(address) ? address : undefined;
  const outlet = knownText(facts.outlet);
  const named = [...(lookup.countsIn.get(id) ?? [])]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([entity]) => lookup.entities.get(entity) ?? []);
  const byline = knownText(facts.byline);
  return {
    '@type': 'WebPage',
    '@id': addressOf.source(id),
    url: addressOf.source(id),
    name: headlineWords(source),
    isPartOf: { '@id': addressOf.briefing },
    isBasedOn: original,
    mainEntity: {
      '@type': 'Article',
      '@id': thingOf.source(id),
      name: headlineWords(source),
      headline: isIncipit(source) ? undefined : source.headline.text,
      url: original,
      datePublished: published && published.basis !== 'inferred' ? isoDate(published.value) : undefined,
      publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet },
      ...credit(named, byline, byline === undefined ? [] : lookup.bearers.get(byline)),
      inLanguage: language === 'und' ? undefined : language,
      position: number,
      identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: seed.sha256 },
      about: named.length === 0 ? undefined : named.slice(0, mostNames).map(entityReference),
    },
  };
}

/** A byline is an author where the text has the name as a person's or an organisation's; else it is only words. */
function credit(named: readonly Entity[], byline: string | undefined, bearers: readonly string[] = []): LinkedData {
  const author = named.find(({ id }) => bearers.includes(id));
  return author
    ? { author: { '@type': schemaType[author.type], '@id': thingOf.entity(author.id), name: author.name } }
    : { creditText: byline };
}
