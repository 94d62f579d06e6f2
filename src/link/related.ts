import type { Entity } from '../model/entity.ts';
import { compare } from '../model/order.ts';

/** A paragraph that names more than this many is a list; it says nothing of who belongs together. */
const crowd = 40;

/** Entities with those they share paragraphs with: most shared first, then by id. */
export function relate(entities: readonly Entity[], sourceOrder: ReadonlyMap<string, number>): readonly Entity[] {
  const paragraphs = new Map<string, Set<number>>();
  entities.forEach((entity, at) => {
    for (const { source, block } of entity.mentions) {
      const paragraph = `${sourceOrder.get(source) ?? 0} ${block}`;
      const named = paragraphs.get(paragraph);
      if (named) named.add(at);
      else paragraphs.set(paragraph, new Set([at]));
    }
  });
  const shared = entities.map(() => new Map<number, number>());
  for (const named of paragraphs.values()) {
    if (named.size > crowd) continue;
    for (const a of named) for (const b of named) if (a !== b) shared[a]?.set(b, (shared[a]?.get(b) ?? 0) + 1);
  }
  return entities.map((entity, at) => ({
    ...entity,
    related: [...(shared[at] ?? [])]
      .map(([other, count]) => ({ entity: entities[other]?.id ?? '', shared: count }))
      .toSorted((a, b) => b.shared - a.shared || compare(a.entity, b.entity)),
  }));
}
