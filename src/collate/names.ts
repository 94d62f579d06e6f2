import type { Change, Edition, RecordedEntity } from '../model/edition.ts';

/**
 * Names that came, went, are called or typed otherwise, were joined or parted. Two entities are the same where a source
 * still writes one of their spellings: ids hold the name, so a rename alone changes them.
 */
export function nameChanges(before: Edition, now: Edition): Change[] {
  const [old, present] = [holders(before.entities), holders(now.entities)];
  return [
    ...now.entities.flatMap((entity) => changesOf(entity, shared(entity, old), present)),
    ...before.entities.flatMap((entity): Change[] => {
      const heirs = shared(entity, present);
      if (heirs.length === 0) return [{ kind: 'name-removed', name: entity.name }];
      return heirs.length === 1 ? [] : [{ kind: 'parted', name: entity.name, entities: heirs.map(({ id }) => id) }];
    }),
  ];
}

function changesOf(entity: RecordedEntity, origins: readonly RecordedEntity[], present: Holders): Change[] {
  const [origin] = origins;
  if (!origin) return [{ kind: 'name-added', entity: entity.id }];
  if (origins.length > 1) return [{ kind: 'merged', entity: entity.id, names: origins.map(({ name }) => name) }];
  if (shared(origin, present).length > 1) return [];
  return [
    ...(origin.name === entity.name ? [] : [{ kind: 'renamed', entity: entity.id, from: origin.name } as const]),
    ...(origin.type === entity.type ? [] : [{ kind: 'retyped', entity: entity.id, from: origin.type } as const]),
  ];
}

/** Who holds a spelling in a source. Several may: *Georgia* the state and the country. */
type Holders = ReadonlyMap<string, readonly RecordedEntity[]>;

function holders(entities: readonly RecordedEntity[]): Holders {
  const all = entities.flatMap((entity) => spellings(entity).map((spelling) => ({ spelling, entity })));
  return new Map([...Map.groupBy(all, ({ spelling }) => spelling)].map(([spelling, list]) => [spelling, list.map(({ entity }) => entity)]));
}

/**
 * The other state's entities that hold a spelling of this one. Of several holders of one spelling, those of its own type and name come
 * first.
 */
function shared(entity: RecordedEntity, others: Holders): RecordedEntity[] {
  return [
    ...new Set(
      spellings(entity).flatMap((spelling) => {
        const holding = others.get(spelling) ?? [];
        const own = holding.filter(({ id }) => id === entity.id);
        return own.length > 0 ? own : holding;
      }),
    ),
  ];
}

function spellings({ spellings: all }: RecordedEntity): string[] {
  return Object.entries(all).flatMap(([text, sources]) => sources.map((source) => `${source}\n${text}`));
}
