import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { growingColumn, type FactColumns } from '../model/search-facts.ts';
import type { PublishedTable, SearchRecord } from '../model/search-record.ts';

/** What records can be narrowed by, the names apart: their column is as long as all others together. */
const facets = ['kind', 'type', 'outlet', 'year', 'status'] as const;

/** Columns of facts that grow record by record. */
export interface GrowingColumns {
  readonly add: (record: Pick<SearchRecord, 'filters' | 'sort'>) => void;
  /** The columns as compressed files, by path, and what the table says of them. Named by their content, for caches. */
  readonly files: () => { readonly files: ReadonlyMap<string, Uint8Array>; readonly says: Pick<PublishedTable, 'facts' | 'entities'> };
}

/** Records are added in the order of the index; none is kept. */
export function factColumns(): GrowingColumns {
  const [date, entity] = [growingColumn(), growingColumn()];
  const few = facets.map((facet) => [facet, growingColumn()] as const);
  return {
    add({ filters, sort }) {
      for (const [facet, column] of few) column.add(filters[facet] ?? []);
      date.add([sort]);
      entity.add(filters['entity'] ?? []);
    },
    files() {
      const facts = packed('facts', { ...Object.fromEntries(few.map(([facet, column]) => [facet, column.column()])), date: date.column() });
      const entities = packed('entities', { entity: entity.column() });
      return { files: new Map([facts, entities]), says: { facts: facts[0], entities: { path: entities[0], bytes: entities[1].length } } };
    },
  };
}

function packed(name: string, columns: FactColumns): readonly [path: string, bytes: Uint8Array] {
  const text = JSON.stringify(columns);
  return [`${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.pack`, deflateSync(text, { level: 9 })];
}
