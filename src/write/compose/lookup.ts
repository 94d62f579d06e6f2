import type { CitedText } from '../../model/cited.ts';
import type { CitedChronicle, DatedMention, Source } from '../../model/dossier.ts';
import type { Entity, Evidence } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { TellingData } from '../../model/telling-data.ts';
import type { Parallel, Quote } from '../../model/quote.ts';
import { contains, cut, span, type Span } from '../../model/span.ts';
import { type Block, readAs } from '../../model/text.ts';
import type { EventPages } from './events/event-pages.ts';
import type { PresenceColumns } from './pictures/presence-columns.ts';
import type { Located } from './pictures/gazetteer/locate.ts';

/** A tie between two neighbours of an entity, by their places in the list of neighbours. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** Of its line, in the picture’s units: what a count comes to once it is drawn stays as it is with most texts that come in. */
  readonly width: string;
}

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
  readonly pictured: Pick<ReadonlySet<string>, 'has'>;
  /** By its number. */
  readonly numbered: ReadonlyMap<number, Source>;
  /** How many sources there are, as long as each says so: beyond 300 one text more would change the page, and the picture, of all. */
  readonly few: number | undefined;
  /** What bars stand for that show where a name is mentioned. */
  readonly columns: PresenceColumns;
  /** Where all events of an entity, or of a source, are listed. */
  readonly eventsAt: { readonly entity: (id: string) => string; readonly source: (id: string) => string };
  /** By spelling: ids of the persons and organisations that are called so. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  /** Places that are found in the gazetteer beyond doubt, by id of the entity. */
  readonly located: ReadonlyMap<string, Located>;
  /** How many sources tell of something on a day, three for more (salient.ts). */
  readonly tellersOn: ReadonlyMap<string, number>;
  /** Address of the place where each passage that sources share is compared, by its id. */
  readonly comparedAt: ReadonlyMap<string, string>;
  /** Where the words of a speaker begin, by id of the entity; none where all quotations stand on one page. */
  readonly wordsBeginAt: ReadonlyMap<string, string>;
  /** The headline of an event, whole where it was cut and has room (pictures/short-label.ts). */
  readonly wholeHeadline: (event: DossierEvent) => string;
  /** The strongest ties among the first neighbours of an entity (pictures/fan.ts). */
  readonly arcsOf: (entity: Entity) => readonly Arc[];
  /** What a rule of `clean` is called, by language and rule. */
  readonly ruleLabel: (language: string, rule: string) => string;
}

/** Key of a block: its source and its id. */
export function placeOf({ source, block }: Pick<Evidence, 'source' | 'block'>): string {
  return `${source} ${block}`;
}

/** The block a place stands in; none for lines set aside. */
export function blockOf({ blocks }: Pick<Lookup, 'blocks'>, { source, block }: Pick<Evidence, 'source' | 'block'>): Block | undefined {
  return blocks.get(source)?.get(block);
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
