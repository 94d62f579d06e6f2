import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { entityTypes, type EntityType } from '../../../model/mark.ts';
import { addressOf } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { block } from '../tree.ts';

/** With more sources than this they are no choice; each says itself whom it names. */
export const mostSourcesOffered = 12;
/** Below this number of names a choice helps nobody. */
const fromNames = 8;

/** What page the filters stand on. */
export interface EntityFilterOptions {
  /** The type whose page this is. */
  readonly chosen?: EntityType;
  /** `page`: the names are too many for one page, so that each choice leads to pages of its own. */
  readonly by?: 'page';
}

/** Names by type and source, as links to their lists; scripts make them work in place. */
export function entityFilters(
  { chronicle: { entities, sources }, countsIn }: Lookup,
  { chosen, by }: EntityFilterOptions,
): MdxJsxFlowElement[] {
  if (entities.length < fromNames) return [];
  const counts = Map.groupBy(entities, ({ type }) => type);
  const types = entityTypes.filter((type) => counts.has(type));
  // Of many names, how many there are is said on the first page only: else all would change with each name.
  const numbers = by !== 'page' || chosen === undefined;
  const naming = by === 'page' || sources.length > mostSourcesOffered ? [] : sources.filter(({ id }) => countsIn.has(id));
  const groups = [
    ...(types.length < 2
      ? []
      : [
          block(
            'FilterGroup',
            { title: 'Type', kind: 'type' },
            block('FilterChip', {
              kind: 'type',
              label: 'all',
              count: numbers ? grouped(entities.length) : undefined,
              to: addressOf.entities,
              current: by === 'page' && chosen === undefined ? 'yes' : undefined,
            }),
            ...types.map((type) =>
              block('FilterChip', {
                kind: 'type',
                value: type,
                label: typeWords[type].many.toLowerCase(),
                count: numbers ? grouped(counts.get(type)?.length ?? 0) : undefined,
                type,
                to: addressOf.entitiesBy(type),
                current: chosen === type ? 'yes' : undefined,
              }),
            ),
          ),
        ]),
    ...(naming.length < 2
      ? []
      : [
          block(
            'FilterGroup',
            { title: 'Source', kind: 'source' },
            block('FilterChip', { kind: 'source', label: 'all', to: addressOf.entities }),
            ...naming.map(({ id, number }) =>
              block('FilterChip', {
                kind: 'source',
                value: id,
                label: `S${number}`,
                count: grouped(countsIn.get(id)?.size ?? 0),
                to: `${addressOf.source(id)}#names`,
              }),
            ),
          ),
        ]),
  ];
  if (groups.length === 0) return [];
  return [
    block(
      'Filters',
      { of: 'names', ...(chosen && by !== 'page' ? { home: addressOf.entities, chosen: `type=${chosen}` } : {}), by },
      ...groups,
    ),
  ];
}
