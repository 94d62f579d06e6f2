import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { toColumn, type FactColumns } from '../model/search-facts.ts';
import type { PublishedTable, SearchRecord } from '../model/search-record.ts';

/** What records can be narrowed by, the names apart: their column is as long as all others together. */
const facets = ['kind', 'type', 'outlet', 'year', 'status'] as const;

/** The columns of facts as compressed files, by path, and what the table says of them. Named by their content, for caches. */
export function factFiles(records: readonly SearchRecord[]): { readonly files: ReadonlyMap<string, Uint8Array>; readonly says: Pick<PublishedTable, 'facts' | 'entities'> } {
  const of = (facet: string) => toColumn(records.map(({ filters }) => filters[facet] ?? []));
  const facts = packed('facts', { ...Object.fromEntries(facets.map((facet) => [facet, of(facet)])), date: toColumn(records.map(({ sort }) => [sort])) });
  const entities = packed('entities', { entity: of('entity') });
  return { files: new Map([facts, entities]), says: { facts: facts[0], entities: { path: entities[0], bytes: entities[1].length } } };
}

function packed(name: string, columns: FactColumns): readonly [path: string, bytes: Uint8Array] {
  const text = JSON.stringify(columns);
  return [`${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.pack`, deflateSync(text, { level: 9 })];
}
