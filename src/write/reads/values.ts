import type { CitedChronicle, Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import { placeOf, type Lookup } from '../compose/lookup.ts';

/** What many pages show of a name or source they mention: its *face*. All else is on few. */
export const entityFace: ReadonlySet<string> = new Set<keyof Entity>(['id', 'type', 'name']);
export const sourceFace: ReadonlySet<string> = new Set<keyof Source>([
  'id',
  'number',
  'headline',
  'facts',
  'published',
  'language',
  'publish',
  'withheld',
]);

/** By kind of cell: what the cell of an id holds, or of a part of it, as JSON has it: no map, no set. Nothing for what is not there. */
export type Values = Readonly<Record<string, (id: string, part: string) => unknown>>;

/** @param inner looks up the same chronicle */
export function valuesOf(chronicle: CitedChronicle, inner: Lookup): Values {
  const plain = {
    entities: new Map(chronicle.entities.map((entity) => [entity.id, entity])),
    sources: new Map(chronicle.sources.map((source) => [source.id, source])),
    events: new Map(chronicle.events.map((event) => [event.id, event])),
  };
  const inBlocks = <Value, Part>(source: string, of: ReadonlyMap<string, readonly Value[]>, part: (value: Value) => Part) =>
    [...(inner.blocks.get(source)?.keys() ?? [])].map((block) => of.get(placeOf({ source, block }))?.map(part));
  const same = <T>(value: T) => value;
  const eventIds = (events: readonly DossierEvent[] | undefined) => events?.map(({ id }) => id);

  return {
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
        case 'face':
          return source && [...sourceFace].map((key) => source[key as keyof Source]);
        case 'sameAs':
          return source?.sameAs;
        case 'names':
          return [inBlocks(id, inner.namesIn, ({ entity, span }) => [entity.id, span]), [...(inner.countsIn.get(id) ?? [])]];
        case 'dates':
          return inBlocks(id, inner.datesIn, same);
        case 'quotes':
          return inBlocks(id, inner.quotesIn, same);
        case 'parallels':
          return inBlocks(id, inner.parallelsIn, same);
        case 'events':
          return [inBlocks(id, inner.eventsIn, ({ event, span }) => [event.id, span]), eventIds(inner.toldBy.get(id))];
        default:
          return source;
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
    tellersOn: (day) => inner.tellersOn.get(day),
    comparedAt: (id) => inner.comparedAt.get(id),
    wordsBeginAt: (id) => inner.wordsBeginAt.get(id),
    pictured: (address) => inner.pictured.has(address),
    few: () => inner.few,
    columns: () => inner.columns,
    eventsAt: (id, of) => inner.eventsAt[of === 'source' ? of : 'entity'](id),
    parted: () => inner.eventPages.parted,
    edited(entry) {
      const text = inner.edited.get(entry);
      return text && [text.file, text.tree, [...text.citations]];
    },
    chronicle: (_, key) => chronicle[key as keyof CitedChronicle],
    editor: (_, key) => chronicle.editor[key as keyof CitedChronicle['editor']],
  };
}
