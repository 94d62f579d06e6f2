import type { CitedChronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import { makeLookup } from '../compose/make-lookup.ts';
import type { Lookup } from '../compose/lookup.ts';
import { note, unnoted, type Cell } from './cell.ts';
import { cellNamed, cellsBy, everything, type CellOf, type CellsOf } from './cells.ts';
import { standIn, standInMap } from './stand-in.ts';
import { entityFace, sourceFace, valuesOf } from './values.ts';

/** A lookup that notes what is read of it, and each of its cells by name. */
export interface Watched {
  readonly lookup: Lookup;
  /** Also those of an earlier run: of what is no longer there a cell holds nothing. */
  readonly cell: (name: string) => Cell;
}

/** Lists of everything: a page that reads one is never taken as it was. */
const lists: ReadonlySet<string> = new Set<keyof CitedChronicle>([
  'sources',
  'entities',
  'events',
  'quotes',
  'figures',
  'parallels',
  'dates',
  'doubtful',
  'findings',
  'edited',
]);

/**
 * Parts a chronicle into cells (a name’s face, its spellings, its mentions; the words of a source, the names in it; an event; …; see
 * values.ts) and looks it up by stand-ins that note them. So nothing has to be said of what a page rests on, and nothing can be forgotten.
 */
export function watched(chronicle: CitedChronicle, languages: readonly Language[]): Watched {
  const cells = cellsBy((kind) => values[kind]);
  const inner = makeLookup(standing(chronicle, cells), languages);
  const values = valuesOf(chronicle, inner);
  return { lookup: noted(inner, cells), cell: (name) => cellNamed(name, cells) };
}

/** The same chronicle with stand-ins for all that has cells of its own. */
function standing(chronicle: CitedChronicle, cells: CellsOf): CitedChronicle {
  const [face, users] = [cells('entity', 'face'), cells('entity', 'users')];
  const [sourceFaces, texts, sameAs] = [cells('source', 'face'), cells('source', 'text'), cells('source', 'sameAs')];
  const event = cells('event');
  return {
    ...chronicle,
    entities: chronicle.entities.map((entity) =>
      standIn(
        // How a name is spelt is asked for where it is drawn; who spells it so on its own page only, and changes with every text.
        { ...entity, aliases: entity.aliases.map((alias) => standIn(alias, (key) => (key === 'sources' ? users(entity.id) : undefined))) },
        (key) => (entityFace.has(key) ? face : cells('entity', key))(entity.id),
      ),
    ),
    sources: chronicle.sources.map((source) =>
      standIn(source, (key) => (sourceFace.has(key) ? sourceFaces : key === 'sameAs' ? sameAs : texts)(source.id)),
    ),
    events: chronicle.events.map((each) => standIn(each, () => event(each.id))),
    editor: standIn(chronicle.editor, (key) => cells('editor', key)('')),
  };
}

/** A lookup that notes which cell each answer comes from. */
function noted(inner: Lookup, cells: CellsOf): Lookup {
  /** What is worked out of many cells has one of its own: most often it stays as it is when they change. */
  const workedOut = <T>(cellOf: CellOf, id: string, work: () => T): T => {
    note(cellOf, id);
    return unnoted(work);
  };
  const all = <T>(value: T): T => {
    note(() => everything, '');
    return value;
  };
  const byId = <Key extends string | number, Value>(of: ReadonlyMap<Key, Value>, kind: string, part?: string) =>
    standInMap(of, cells(kind, part), everything);
  const byPlace = <Value>(of: ReadonlyMap<string, Value>, part: string) => {
    const cellOf = cells('source', part);
    return standInMap(of, (place) => cellOf(place.slice(0, place.indexOf(' '))), everything);
  };
  const [parted, pictured, columns, few] = [cells('parted'), cells('pictured'), cells('columns'), cells('few')];
  const [entityEvents, sourceEvents, headline, arcs] = [
    cells('eventsAt', 'entity'),
    cells('eventsAt', 'source'),
    cells('headline'),
    cells('arcs'),
  ];
  return {
    chronicle: standIn(inner.chronicle, (key) =>
      key === 'editor' ? undefined : lists.has(key) ? everything : cells('chronicle', key)(''),
    ),
    get also() {
      return all(inner.also);
    },
    sources: byId(inner.sources, 'source', 'face'),
    blocks: byId(inner.blocks, 'source', 'text'),
    countsIn: byId(inner.countsIn, 'source', 'names'),
    toldBy: byId(inner.toldBy, 'source', 'events'),
    entities: byId(inner.entities, 'entity', 'face'),
    eventsOf: byId(inner.eventsOf, 'entity', 'events'),
    quotesOf: byId(inner.quotesOf, 'entity', 'quotes'),
    namesIn: byPlace(inner.namesIn, 'names'),
    datesIn: byPlace(inner.datesIn, 'dates'),
    eventsIn: byPlace(inner.eventsIn, 'events'),
    parallelsIn: byPlace(inner.parallelsIn, 'parallels'),
    quotesIn: byPlace(inner.quotesIn, 'quotes'),
    events: byId(inner.events, 'event'),
    edited: byId(inner.edited, 'edited'),
    bearers: byId(inner.bearers, 'bearers'),
    numbered: byId(inner.numbered, 'numbered'),
    eventPages: {
      get pages() {
        return all(inner.eventPages.pages);
      },
      get parted() {
        return workedOut(parted, '', () => inner.eventPages.parted);
      },
      of: byId(inner.eventPages.of, 'event'),
    },
    get located() {
      return byId(
        unnoted(() => inner.located),
        'located',
      );
    },
    get tellersOn() {
      return byId(
        unnoted(() => inner.tellersOn),
        'tellersOn',
      );
    },
    get comparedAt() {
      return byId(
        unnoted(() => inner.comparedAt),
        'comparedAt',
      );
    },
    get wordsBeginAt() {
      return byId(
        unnoted(() => inner.wordsBeginAt),
        'wordsBeginAt',
      );
    },
    pictured: { has: (address) => workedOut(pictured, address, () => inner.pictured.has(address)) },
    get columns() {
      return workedOut(columns, '', () => inner.columns);
    },
    eventsAt: {
      entity: (id) => workedOut(entityEvents, id, () => inner.eventsAt.entity(id)),
      source: (id) => workedOut(sourceEvents, id, () => inner.eventsAt.source(id)),
    },
    get few() {
      return workedOut(few, '', () => inner.few);
    },
    wholeHeadline: (event) => workedOut(headline, event.id, () => inner.wholeHeadline(event)),
    arcsOf: (entity) => workedOut(arcs, entity.id, () => inner.arcsOf(entity)),
    countryOf: inner.countryOf,
    tellingOf: inner.tellingOf,
    ruleLabel: inner.ruleLabel,
  };
}
