import type { CitedChronicle, Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import { lookUp } from '../compose/look-up.ts';
import { placeOf, type Lookup } from '../compose/lookup.ts';
import { Cell, note, unnoted } from './cell.ts';
import { standIn, standInMap } from './stand-in.ts';

/** A lookup that notes what is read of it, and each of its cells by name. */
export interface Watched {
  readonly lookup: Lookup;
  /** Also those of an earlier run: of what is no longer there a cell holds nothing. */
  readonly cell: (name: string) => Cell;
}

/** What many pages show of a name or source they mention: its *face*. All else is on few. */
const entityFace: ReadonlySet<string> = new Set<keyof Entity>(['id', 'type', 'name']);
const sourceFace: ReadonlySet<string> = new Set<keyof Source>(['id', 'number', 'headline', 'facts', 'published', 'language', 'publish', 'withheld']);

/** Lists of everything: a page that reads one is never taken as it was. */
const lists: ReadonlySet<string> = new Set<keyof CitedChronicle>(['sources', 'entities', 'events', 'quotes', 'figures', 'parallels', 'dates', 'doubtful', 'findings', 'edited']);

/**
 * Parts a chronicle into cells (a name’s face, its spellings, its mentions; the words of a source, the names in it; an event; …) and
 * looks it up by stand-ins that note them. What composing reads past them would be missed: nothing of the chronicle but constants of the language is.
 */
export function watched(chronicle: CitedChronicle, languages: readonly Language[]): Watched {
  const cells = new Map<string, Cell>();
  const everything = new Cell('everything');
  const cell = (name: string) => {
    const known = cells.get(name);
    if (known) return known;
    const [kind = '', id = '', part = ''] = name.split('\n');
    const value = values[kind];
    const made = value === undefined ? everything : new Cell(name, () => value(id, part));
    cells.set(name, made);
    return made;
  };
  const cellOf = (kind: string, id: string | number, part = '') => cell(`${kind}\n${id}\n${part}`);

  const plain = {
    entities: new Map(chronicle.entities.map((entity) => [entity.id, entity])),
    sources: new Map(chronicle.sources.map((source) => [source.id, source])),
    events: new Map(chronicle.events.map((event) => [event.id, event])),
  };
  const standing: CitedChronicle = {
    ...chronicle,
    entities: chronicle.entities.map((entity) => standInWith(
      // How a name is spelt is asked for where it is drawn; who spells it so on its own page only, and changes with every text.
      { ...entity, aliases: entity.aliases.map((alias) => standIn(alias, (key) => (key === 'sources' ? cellOf('entity', entity.id, 'users') : undefined))) },
      (key) => cellOf('entity', entity.id, entityFace.has(key) ? 'face' : key),
    )),
    sources: chronicle.sources.map((source) => standInWith(source, (key) => cellOf('source', source.id, sourceFace.has(key) ? 'face' : key === 'sameAs' ? key : 'text'))),
    events: chronicle.events.map((event) => standInWith(event, () => cellOf('event', event.id))),
  };
  const inner = lookUp(standing, languages);

  const inBlocks = <Value, Part>(source: string, of: ReadonlyMap<string, readonly Value[]>, part: (value: Value) => Part) =>
    [...inner.blocks.get(source)?.keys() ?? []].map((block) => of.get(placeOf({ source, block }))?.map(part));
  const same = <T>(value: T) => value;
  const eventIds = (events: readonly DossierEvent[] | undefined) => events?.map(({ id }) => id);

  const values: Readonly<Record<string, (id: string, part: string) => unknown>> = {
    entity(id, part) {
      const entity = plain.entities.get(id);
      if (part === 'events') return eventIds(inner.eventsOf.get(id));
      if (part === 'quotes') return inner.quotesOf.get(id);
      if (part === 'aliases') return entity?.aliases.map(({ text }) => text);
      if (part === 'users') return entity?.aliases.map(({ sources }) => sources);
      return part === 'face' ? entity && [entity.id, entity.type, entity.name] : entity?.[part as keyof Entity];
    },
    source(id, part) {
      const source = plain.sources.get(id);
      switch (part) {
        case 'face': return source && [...sourceFace].map((key) => source[key as keyof Source]);
        case 'sameAs': return source?.sameAs;
        case 'names': return [inBlocks(id, inner.namesIn, ({ entity, span }) => [entity.id, span]), inner.countsIn.get(id)];
        case 'dates': return inBlocks(id, inner.datesIn, same);
        case 'quotes': return inBlocks(id, inner.quotesIn, same);
        case 'parallels': return inBlocks(id, inner.parallelsIn, same);
        case 'events': return [inBlocks(id, inner.eventsIn, ({ event, span }) => [event.id, span]), eventIds(inner.toldBy.get(id))];
        default: return source;
      }
    },
    event: (id) => [plain.events.get(id), inner.eventPages.of.get(id)],
    headline(id) {
      const event = inner.events.get(id);
      return event && inner.wholeHeadline(event);
    },
    arcs(id) {
      const entity = inner.entities.get(id);
      return entity && inner.arcsOf(entity);
    },
    numbered: (number) => inner.numbered.get(Number(number))?.id,
    bearers: (spelling) => inner.bearers.get(spelling),
    located: (id) => inner.located.get(id),
    comparedAt: (id) => inner.comparedAt.get(id),
    wordsBeginAt: (id) => inner.wordsBeginAt.get(id),
    pictured: (address) => inner.pictured.has(address),
    few: () => inner.few,
    columns: () => inner.columns,
    eventsAt: (id, of) => inner.eventsAt[of === 'source' ? of : 'entity'](id),
    parted: () => inner.eventPages.parted,
    edited(entry) {
      const text = inner.edited.get(entry);
      return text && [text.file, text.tree, text.citations];
    },
    chronicle: (_, key) => chronicle[key as keyof CitedChronicle],
    editor: (_, key) => chronicle.editor[key as keyof CitedChronicle['editor']],
  };

  const editor = standIn(chronicle.editor, (key) => cellOf('editor', '', key));
  const byPlace = <Value>(of: ReadonlyMap<string, Value>, part: string) => standInMap(of, (place) => cellOf('source', place.slice(0, place.indexOf(' ')), part), everything);
  const bySource = <Value>(of: ReadonlyMap<string, Value>, part: string) => standInMap(of, (id) => cellOf('source', id, part), everything);
  const byId = <Value>(of: ReadonlyMap<string, Value>, kind: string, part = '') => standInMap(of, (id) => cellOf(kind, id, part), everything);
  const noteAll = () => note(() => everything, undefined);
  const lookup: Lookup = {
    chronicle: standIn({ ...inner.chronicle, editor }, (key) => (key === 'editor' ? undefined : lists.has(key) ? everything : cellOf('chronicle', '', key))),
    get also() { noteAll(); return inner.also; },
    sources: bySource(inner.sources, 'face'), blocks: bySource(inner.blocks, 'text'), countsIn: bySource(inner.countsIn, 'names'), toldBy: bySource(inner.toldBy, 'events'),
    entities: byId(inner.entities, 'entity', 'face'), eventsOf: byId(inner.eventsOf, 'entity', 'events'), quotesOf: byId(inner.quotesOf, 'entity', 'quotes'),
    events: byId(inner.events, 'event'),
    eventPages: { get pages() { noteAll(); return inner.eventPages.pages; }, get parted() { note(() => cellOf('parted', ''), undefined); return inner.eventPages.parted; }, of: byId(inner.eventPages.of, 'event') },
    namesIn: byPlace(inner.namesIn, 'names'), datesIn: byPlace(inner.datesIn, 'dates'), eventsIn: byPlace(inner.eventsIn, 'events'),
    parallelsIn: byPlace(inner.parallelsIn, 'parallels'), quotesIn: byPlace(inner.quotesIn, 'quotes'),
    edited: byId(inner.edited, 'edited'), bearers: byId(inner.bearers, 'bearers'), numbered: standInMap(inner.numbered, (number) => cellOf('numbered', number), everything),
    get located() { return byId(unnoted(() => inner.located), 'located'); },
    get comparedAt() { return byId(unnoted(() => inner.comparedAt), 'comparedAt'); },
    get wordsBeginAt() { return byId(unnoted(() => inner.wordsBeginAt), 'wordsBeginAt'); },
    pictured: { has(address) { note(() => cellOf('pictured', address), undefined); return inner.pictured.has(address); } },
    get columns() { note(() => cellOf('columns', ''), undefined); return inner.columns; },
    eventsAt: {
      entity(id) { note(() => cellOf('eventsAt', id, 'entity'), undefined); return unnoted(() => inner.eventsAt.entity(id)); },
      source(id) { note(() => cellOf('eventsAt', id, 'source'), undefined); return unnoted(() => inner.eventsAt.source(id)); },
    },
    get few() { note(() => cellOf('few', ''), undefined); return inner.few; },
    wholeHeadline(event) { note(() => cellOf('headline', event.id), undefined); return unnoted(() => inner.wholeHeadline(event)); },
    arcsOf(entity) { note(() => cellOf('arcs', entity.id), undefined); return unnoted(() => inner.arcsOf(entity)); },
    countryOf: inner.countryOf, tellingOf: inner.tellingOf, ruleLabel: inner.ruleLabel,
  };
  return { lookup, cell };
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
