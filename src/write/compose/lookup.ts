import type { CitedText } from '../../model/cited.ts';
import type { CitedChronicle, DatedMention, Source } from '../../model/dossier.ts';
import { byMentions, type Entity, type Evidence, sourcesOf } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import type { TellingData } from '../../model/telling-data.ts';
import { addressOf } from '../../model/page.ts';
import type { Parallel, Quote } from '../../model/quote.ts';
import { contains, cut, span, type Span } from '../../model/span.ts';
import { allBlocks, type Block, readAs } from '../../model/text.ts';
import { gather } from './gather.ts';
import { capitalised } from './in-words.ts';
import { placeEvents, shownEvents, type EventPages } from './events/event-pages.ts';

/** An entity where a block names it. */
export interface NameAt {
  readonly entity: Entity;
  readonly span: Span;
}

/** A chronicle with everything that pages ask for found in one step: composing stays linear. */
export interface Lookup {
  /** Its events are the happenings; sayings and details stand in `also`. */
  readonly chronicle: CitedChronicle;
  /** Dated events that are no happenings: what was also said or told, in order of time. */
  readonly also: readonly DossierEvent[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, DossierEvent>;
  /** On which page each event stands; for its address see `eventAddress`. */
  readonly eventPages: EventPages;
  /** By id of the source, then of the block: one key for both costs more than all else here, in time and in memory. */
  readonly blocks: ReadonlyMap<string, ReadonlyMap<string, Block>>;
  /** In order of reading. */
  readonly namesIn: ReadonlyMap<string, readonly NameAt[]>;
  readonly datesIn: ReadonlyMap<string, readonly DatedMention[]>;
  readonly eventsIn: ReadonlyMap<string, readonly { readonly event: DossierEvent; readonly span: Span }[]>;
  readonly parallelsIn: ReadonlyMap<string, readonly { readonly parallel: Parallel; readonly passage: Evidence }[]>;
  /** By id of the entity. */
  readonly eventsOf: ReadonlyMap<string, readonly DossierEvent[]>;
  /** By id of the source. */
  readonly toldBy: ReadonlyMap<string, readonly DossierEvent[]>;
  readonly quotesOf: ReadonlyMap<string, readonly Quote[]>;
  /** By {@link placeOf}. */
  readonly quotesIn: ReadonlyMap<string, readonly Quote[]>;
  /** By id of the source: number of mentions by id of the entity. */
  readonly countsIn: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What the editor wrote, by page: `briefing`, `entities/<id>`. */
  readonly edited: ReadonlyMap<string, CitedText>;
  /** The ISO 3166 code of the country of that name, in any language that is known. */
  readonly countryOf: (name: string) => string | undefined;
  /** How the language of an event's first source tells of events; absent for languages that are not known. */
  readonly tellingOf: (event: DossierEvent) => TellingData | undefined;
  /** Addresses of the sources and profiles that have a picture of their own. */
  readonly pictured: ReadonlySet<string>;
  /** What a rule of `clean` is called, by language and rule. */
  readonly ruleLabel: (language: string, rule: string) => string;
}

/** Pictures of sources, and of profiles: drawing one takes some 15 ms. Those after the first, and names that stand less often, share the picture of their list. */
const mostPictured = 300;

/** Key of a block: its source and its id. */
export function placeOf({ source, block }: Pick<Evidence, 'source' | 'block'>): string {
  return `${source} ${block}`;
}

/** The block a place stands in; none for lines set aside. */
export function blockOf({ blocks }: Pick<Lookup, 'blocks'>, { source, block }: Pick<Evidence, 'source' | 'block'>): Block | undefined {
  return blocks.get(source)?.get(block);
}

/** Finds everything that pages ask for in one walk over the chronicle. */
export function lookUp(all: CitedChronicle, languages: readonly Language[]): Lookup {
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
  const countries = new Map(languages.flatMap(({ reading: { places } }) => [...places.countries].filter(([name, code]) => code !== '--' && !places.countryParts.has(name))));
  const telling = new Map(languages.map((language) => [language.code, language.telling]));
  const anyLabels = languages[0]?.leftovers.labels ?? {};
  const also = all.events.filter(({ kind, value }) => kind !== 'happening' && value !== undefined);
  return {
    chronicle, also, sources, entities, blocks, countsIn,
    eventPages: placeEvents(shownEvents(all.events)),
    pictured: new Set([
      ...[...sources.keys()].slice(0, mostPictured).map(addressOf.source),
      ...chronicle.entities.toSorted(byMentions).slice(0, mostPictured).map(({ id }) => addressOf.entity(id)),
    ]),
    edited: new Map(chronicle.edited.map((text) => [text.entry, text])),
    events: new Map(all.events.map((event) => [event.id, event])),
    namesIn: inReadingOrder(gather(chronicle.entities, (entity) => entity.mentions.map((mention) => [placeOf(mention), { entity, span: mention.span }]))),
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
  };
}

/** The words of a place as a reader sees them. */
export function wordsAt(lookup: Lookup, place: Evidence): string {
  const source = lookup.sources.get(place.source);
  if (!source) return '';
  const block = blockOf(lookup, place);
  return block && contains(block.span, place.span) ? readAs(block, place.span) : cut(source.seed.text, place.span).replace(/\s+/g, ' ');
}

/** The sentences a place lies in, as one span inside its block. */
export function sentenceAt(lookup: Lookup, place: Evidence): Span {
  const block = blockOf(lookup, place);
  const sentences = lookup.sources.get(place.source)?.sentences ?? [];
  const first = sentences[lastStartingBy(sentences, place.span.start)];
  const last = sentences[lastStartingBy(sentences, Math.max(place.span.start, place.span.end - 1))];
  const start = first && first.end > place.span.start ? first.start : place.span.start;
  const end = last && last.end >= place.span.end ? last.end : place.span.end;
  if (!block) return span(start, end);
  return span(Math.max(block.span.start, start), Math.max(Math.min(block.span.end, end), place.span.end));
}

/** Index of the last sentence that starts at or before an offset; sentences are in order. */
function lastStartingBy(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

function inReadingOrder(names: Map<string, NameAt[]>): Map<string, NameAt[]> {
  for (const list of names.values()) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return names;
}
