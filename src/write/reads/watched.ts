import type { CitedChronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import { lookUp } from '../compose/look-up.ts';
import type { Lookup } from '../compose/lookup.ts';
import { Cell, note, unnoted } from './cell.ts';
import { standIn, standInMap } from './stand-in.ts';
import { entityFace, sourceFace, valuesOf } from './values.ts';

/** A lookup that notes what is read of it, and each of its cells by name. */
export interface Watched {
  readonly lookup: Lookup;
  /** Also those of an earlier run: of what is no longer there a cell holds nothing. */
  readonly cell: (name: string) => Cell;
}

/** A cell by kind, id and part: `entity`, `ada-berg`, `roles`. */
type CellOf = (kind: string, id?: string | number, part?: string) => Cell;

/** Lists of everything: a page that reads one is never taken as it was. */
const lists: ReadonlySet<string> = new Set<keyof CitedChronicle>(['sources', 'entities', 'events', 'quotes', 'figures', 'parallels', 'dates', 'doubtful', 'findings', 'edited']);

const everything = new Cell('everything');

/**
 * Parts a chronicle into cells (a name’s face, its spellings, its mentions; the words of a source, the names in it; an event; …; see
 * values.ts) and looks it up by stand-ins that note them. So nothing has to be said of what a page rests on, and nothing can be forgotten.
 */
export function watched(chronicle: CitedChronicle, languages: readonly Language[]): Watched {
  const cells = new Map<string, Cell>();
  const cell = (name: string) => {
    const known = cells.get(name);
    if (known) return known;
    const [kind = '', id = '', part = ''] = name.split('\n');
    const value = values[kind];
    const made = value === undefined ? everything : new Cell(name, () => value(id, part));
    cells.set(name, made);
    return made;
  };
  const cellOf: CellOf = (kind, id = '', part = '') => cell(`${kind}\n${id}\n${part}`);
  const inner = lookUp(standing(chronicle, cellOf), languages);
  const values = valuesOf(chronicle, inner);
  return { lookup: noted(inner, cellOf), cell };
}

/** The same chronicle with stand-ins for all that has cells of its own. */
function standing(chronicle: CitedChronicle, cellOf: CellOf): CitedChronicle {
  return {
    ...chronicle,
    entities: chronicle.entities.map((entity) => standInWith(
      // How a name is spelt is asked for where it is drawn; who spells it so on its own page only, and changes with every text.
      { ...entity, aliases: entity.aliases.map((alias) => standIn(alias, (key) => (key === 'sources' ? cellOf('entity', entity.id, 'users') : undefined))) },
      (key) => cellOf('entity', entity.id, entityFace.has(key) ? 'face' : key),
    )),
    sources: chronicle.sources.map((source) => standInWith(source, (key) => cellOf('source', source.id, sourceFace.has(key) ? 'face' : key === 'sameAs' ? key : 'text'))),
    events: chronicle.events.map((event) => standInWith(event, () => cellOf('event', event.id))),
    editor: standIn(chronicle.editor, (key) => cellOf('editor', '', key)),
  };
}

/** A lookup that notes which cell each answer comes from. */
function noted(inner: Lookup, cellOf: CellOf): Lookup {
  /** What is worked out of many cells has one of its own: most often it stays as it is when they change. */
  const workedOut = <T>(work: () => T, ...name: Parameters<CellOf>): T => {
    note(() => cellOf(...name), undefined);
    return unnoted(work);
  };
  const all = <T>(value: T): T => {
    note(() => everything, undefined);
    return value;
  };
  const byPlace = <Value>(of: ReadonlyMap<string, Value>, part: string) => standInMap(of, (place) => cellOf('source', place.slice(0, place.indexOf(' ')), part), everything);
  const bySource = <Value>(of: ReadonlyMap<string, Value>, part: string) => standInMap(of, (id) => cellOf('source', id, part), everything);
  const byEntity = <Value>(of: ReadonlyMap<string, Value>, part: string) => standInMap(of, (id) => cellOf('entity', id, part), everything);
  const byKey = <Key extends string | number, Value>(of: ReadonlyMap<Key, Value>, kind: string) => standInMap(of, (key) => cellOf(kind, key), everything);
  return {
    chronicle: standIn(inner.chronicle, (key) => (key === 'editor' ? undefined : lists.has(key) ? everything : cellOf('chronicle', '', key))),
    get also() { return all(inner.also); },
    sources: bySource(inner.sources, 'face'), blocks: bySource(inner.blocks, 'text'), countsIn: bySource(inner.countsIn, 'names'), toldBy: bySource(inner.toldBy, 'events'),
    entities: byEntity(inner.entities, 'face'), eventsOf: byEntity(inner.eventsOf, 'events'), quotesOf: byEntity(inner.quotesOf, 'quotes'),
    namesIn: byPlace(inner.namesIn, 'names'), datesIn: byPlace(inner.datesIn, 'dates'), eventsIn: byPlace(inner.eventsIn, 'events'),
    parallelsIn: byPlace(inner.parallelsIn, 'parallels'), quotesIn: byPlace(inner.quotesIn, 'quotes'),
    events: byKey(inner.events, 'event'), edited: byKey(inner.edited, 'edited'), bearers: byKey(inner.bearers, 'bearers'), numbered: byKey(inner.numbered, 'numbered'),
    eventPages: {
      get pages() { return all(inner.eventPages.pages); },
      get parted() { return workedOut(() => inner.eventPages.parted, 'parted'); },
      of: byKey(inner.eventPages.of, 'event'),
    },
    get located() { return byKey(unnoted(() => inner.located), 'located'); },
    get comparedAt() { return byKey(unnoted(() => inner.comparedAt), 'comparedAt'); },
    get wordsBeginAt() { return byKey(unnoted(() => inner.wordsBeginAt), 'wordsBeginAt'); },
    pictured: { has: (address) => workedOut(() => inner.pictured.has(address), 'pictured', address) },
    get columns() { return workedOut(() => inner.columns, 'columns'); },
    eventsAt: {
      entity: (id) => workedOut(() => inner.eventsAt.entity(id), 'eventsAt', id, 'entity'),
      source: (id) => workedOut(() => inner.eventsAt.source(id), 'eventsAt', id, 'source'),
    },
    get few() { return workedOut(() => inner.few, 'few'); },
    wholeHeadline: (event) => workedOut(() => inner.wholeHeadline(event), 'headline', event.id),
    arcsOf: (entity) => workedOut(() => inner.arcsOf(entity), 'arcs', entity.id),
    countryOf: inner.countryOf, tellingOf: inner.tellingOf, ruleLabel: inner.ruleLabel,
  };
}

/** A stand-in that looks for the cell of each property but once. */
function standInWith<T extends object>(of: T, cellOf: (key: string) => Cell): T {
  const known = new Map<string, Cell>();
  return standIn(of, (key) => {
    const cell = known.get(key) ?? cellOf(key);
    known.set(key, cell);
    return cell;
  });
}
