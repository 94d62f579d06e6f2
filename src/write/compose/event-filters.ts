import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Status } from '../../model/mark.ts';
import { statusWords } from '../../model/words.ts';
import type { Lookup } from './lookup.ts';
import { block } from './tree.ts';

/** Names offered as filters. */
const mostNames = 8;
/** Below this number of events a filter helps nobody. */
const fromEvents = 8;

/** Filters by status and by the names most events concern; each is an address that can be passed on. */
export function eventFilters({ chronicle, entities, eventsOf }: Lookup): MdxJsxFlowElement[] {
  const { events } = chronicle;
  if (events.length < fromEvents) return [];
  const byStatus = Map.groupBy(events, ({ status }) => status);
  const named = [...eventsOf].flatMap(([id, own]) => {
    const entity = entities.get(id);
    return entity ? [{ entity, count: own.length }] : [];
  }).toSorted((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1)).slice(0, mostNames);
  return [block('Filters', {},
    block('FilterGroup', { title: 'Status', kind: 'status' },
      block('FilterChip', { kind: 'status', label: 'all', count: String(events.length) }),
      ...(Object.keys(statusWords) as Status[]).flatMap((status) => {
        const count = byStatus.get(status)?.length ?? 0;
        return count === 0 ? [] : [block('FilterChip', { kind: 'status', value: status, label: statusWords[status], count: String(count), status })];
      })),
    block('FilterGroup', { title: 'Name', kind: 'entity' },
      block('FilterChip', { kind: 'entity', label: 'all' }),
      ...named.map(({ entity, count }) => block('FilterChip', { kind: 'entity', value: entity.id, label: entity.name, count: String(count), type: entity.type }))))];
}
