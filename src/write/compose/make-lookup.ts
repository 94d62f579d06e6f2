import type { CitedChronicle } from '../../model/dossier.ts';
import { byMentions, sourcesOf, type Entity } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import { oncePer } from '../../model/once-per.ts';
import { addressOf } from '../../model/page.ts';
import { allBlocks } from '../../model/text.ts';
import { pagesOfParallels } from './compare/parallel-pages.ts';
import { placeEvents, shownEvents } from './events/event-pages.ts';
import { entityEventsAddress, sourceEventsAddress } from './events/profile-events.ts';
import { gather } from './gather.ts';
import { capitalised } from './in-words.ts';
import { placeOf, type Lookup, type NameAt } from './lookup.ts';
import { arcsOf } from './pictures/fan.ts';
import { columnsOf } from './pictures/presence-columns.ts';
import { locatePlaces } from './pictures/places.ts';
import { headlineWithin } from './pictures/short-label.ts';
import { tellersOfDays } from './salient.ts';
import { beginnings } from './said/quote-pages.ts';

/** Beyond so many sources none says how many there are. */
const fewSources = 300;

/** Letters of a headline in a list. */
const mostLetters = 120;

/**
 * Pictures of sources, and of profiles: drawing one takes some 15 ms. Those after the first, and names that stand less often, share the
 * picture of their list.
 */
const mostPictured = 300;

/** Finds everything that pages ask for in one walk over the chronicle. */
export function makeLookup(all: CitedChronicle, languages: readonly Language[]): Lookup {
  const chronicle = { ...all, events: all.events.filter(({ kind }) => kind === 'happening') };
  const sources = new Map(chronicle.sources.map((source) => [source.id, source]));
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const blocks = new Map(chronicle.sources.map((source) => [source.id, new Map(allBlocks(source).map((block) => [block.id, block]))]));
  const countsIn = new Map<string, Map<string, number>>();
  for (const { id, mentions } of chronicle.entities) {
    for (const { source } of mentions) {
      const counts = countsIn.get(source) ?? new Map<string, number>();
      countsIn.set(source, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
  }
  const labels = new Map(languages.map(({ code, leftovers }) => [code, leftovers.labels]));
  const countries = new Map(
    languages.flatMap(({ reading: { places } }) =>
      [...places.countries].filter(([name, code]) => code !== '--' && !places.countryParts.has(name)),
    ),
  );
  const telling = new Map(languages.map((language) => [language.code, language.telling]));
  const anyLabels = languages[0]?.leftovers.labels ?? {};
  const also = all.events.filter(({ kind, value }) => kind !== 'happening' && value !== undefined);
  const headlines = new Map<DossierEvent, string>();
  const sharedWith = oncePer(({ related }: Entity) => new Map(related.map(({ entity, shared }) => [entity, shared])));
  const lookup: Lookup = {
    chronicle,
    also,
    sources,
    entities,
    blocks,
    countsIn,
    eventPages: placeEvents(shownEvents(all.events)),
    pictured: new Set([
      ...[...sources.keys()].slice(0, mostPictured).map(addressOf.source),
      ...chronicle.entities
        .toSorted(byMentions)
        .slice(0, mostPictured)
        .map(({ id }) => addressOf.entity(id)),
    ]),
    edited: new Map(chronicle.edited.map((text) => [text.entry, text])),
    events: new Map(all.events.map((event) => [event.id, event])),
    namesIn: inReadingOrder(
      gather(chronicle.entities, (entity) => entity.mentions.map((mention) => [placeOf(mention), { entity, span: mention.span }])),
    ),
    datesIn: gather(chronicle.dates, (date) => [[placeOf(date), date]]),
    eventsIn: gather(chronicle.events, (event) => event.evidence.map((place) => [placeOf(place), { event, span: place.span }])),
    parallelsIn: gather(chronicle.parallels, (parallel) => parallel.passages.map((passage) => [placeOf(passage), { parallel, passage }])),
    eventsOf: gather(chronicle.events, (event) => event.entities.map((id) => [id, event])),
    toldBy: gather(chronicle.events, (event) => sourcesOf(event.evidence).map((source) => [source, event])),
    quotesIn: gather(chronicle.quotes, (quote) => [[placeOf(quote), quote]]),
    quotesOf: gather(chronicle.quotes, (quote) => (quote.speaker === undefined ? [] : [[quote.speaker, quote]])),
    countryOf: (name) => countries.get(name.toLowerCase()),
    tellingOf: ({ evidence: [place] }) => telling.get(sources.get(place?.source ?? '')?.language ?? ''),
    ruleLabel: (language, rule) => labels.get(language)?.[rule] ?? anyLabels[rule] ?? capitalised(rule.replaceAll('-', ' ')),
    numbered: new Map(chronicle.sources.map((source) => [source.number, source])),
    few: chronicle.sources.length > fewSources ? undefined : chronicle.sources.length,
    columns: columnsOf(chronicle.sources),
    eventsAt: { entity: (id) => entityEventsAddress(lookup, id), source: (id) => sourceEventsAddress(lookup, id) },
    bearers: gather(
      chronicle.entities.filter(({ type }) => type === 'person' || type === 'organisation'),
      ({ id, aliases }) => aliases.map(({ text }) => [text, id]),
    ),
    get located() {
      return locatePlaces(lookup);
    },
    get tellersOn() {
      return tellersOfDays(lookup);
    },
    get comparedAt() {
      return pagesOfParallels(lookup).of;
    },
    get wordsBeginAt() {
      return beginnings(lookup);
    },
    wholeHeadline: (event) => {
      const headline = headlines.get(event) ?? headlineWithin(lookup, event, mostLetters);
      headlines.set(event, headline);
      return headline;
    },
    arcsOf: (entity) => arcsOf(lookup, entity, sharedWith),
  };
  return lookup;
}

function inReadingOrder(names: Map<string, NameAt[]>): Map<string, NameAt[]> {
  for (const list of names.values()) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return names;
}
