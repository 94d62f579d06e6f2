import type { Entity, Evidence } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { fan } from '../pictures/fan.ts';
import { counted, grouped, quoted, shortened } from '../in-words.ts';
import { locator } from '../locator.ts';
import { placeOf, sentenceAt, wordsAt, type Lookup } from '../lookup.ts';
import { block, line, type Flow } from '../tree.ts';

/** Neighbours listed. */
const most = 16;

/**
 * Entities in the same paragraphs with the first sentence that has both, or the one of the other's name; those of one sentence together.
 */
export function related(lookup: Lookup, entity: Entity): Flow[] {
  const shown = entity.related.slice(0, most);
  if (shown.length === 0) return [];
  const together = firstTogether(lookup, entity, new Set(shown.map(({ entity: id }) => id)));
  const byPlace = Map.groupBy(shown, ({ entity: id }) => {
    const place = together.get(id);
    return place === undefined ? id : `${place.source} ${place.span.start}`;
  });
  const rows = [...byPlace.values()].map((group) => {
    const names = group.flatMap(({ entity: id, shared }) => {
      const other = lookup.entities.get(id);
      return other
        ? [
            block('NearName', {
              to: addressOf.entity(id),
              type: other.type,
              name: other.name,
              shared: counted(shared, 'paragraph', 'paragraphs'),
            }),
          ]
        : [];
    });
    const place = together.get(group[0]?.entity ?? '');
    return block(
      'RelatedTo',
      {},
      block('NearNames', {}, ...names),
      ...(place ? [line(`${quoted(shortened(wordsAt(lookup, place), 240))} `, locator(lookup, place))] : []),
    );
  });
  return [
    ...fan(lookup, entity),
    ...(entity.related.length > most
      ? [block('Lead', {}, line(`In sentences: the first ${most} of ${grouped(entity.related.length)}.`))]
      : []),
    block('Related', {}, ...rows),
  ];
}

/** For each neighbour the first sentence it shares with the entity, else the first sentence of its own in a shared paragraph. */
function firstTogether(lookup: Lookup, entity: Entity, wanted: ReadonlySet<string>): ReadonlyMap<string, Evidence> {
  const exact = new Map<string, Evidence>();
  const near = new Map<string, Evidence>();
  for (const mention of entity.mentions) {
    if (exact.size === wanted.size) break;
    const sentence = sentenceAt(lookup, mention);
    for (const { entity: other, span } of lookup.namesIn.get(placeOf(mention)) ?? []) {
      if (!wanted.has(other.id) || exact.has(other.id)) continue;
      const within = span.start >= sentence.start && span.end <= sentence.end;
      if (within) exact.set(other.id, { ...mention, span: sentence });
      else if (!near.has(other.id)) near.set(other.id, { ...mention, span: sentenceAt(lookup, { ...mention, span }) });
    }
  }
  return new Map([...near, ...exact]);
}
