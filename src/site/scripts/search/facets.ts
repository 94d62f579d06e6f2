/** What results can be narrowed by: the name in the index and in the address, and the words over the list. */
export const facets = [
  { name: 'kind', title: 'Kind' },
  { name: 'type', title: 'Type of name' },
  { name: 'entity', title: 'Names' },
  { name: 'outlet', title: 'Outlet' },
  { name: 'year', title: 'Year' },
  { name: 'status', title: 'Status of events' },
] as const;

/** Name of one of these. */
export type FacetName = (typeof facets)[number]['name'];

/** What is asked: all of it stands in the address. */
export interface Asked {
  readonly query: string;
  /** Values by facet: any of one facet, all facets together. */
  readonly chosen: ReadonlyMap<FacetName, ReadonlySet<string>>;
  readonly sort: 'relevance' | 'date';
}

/** @example readAddress('?q=forum&kind=paragraph&kind=quote&sort=date') */
export function readAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q') ?? '',
    chosen: new Map(facets.flatMap(({ name }) => (params.has(name) ? [[name, new Set(params.getAll(name))] as const] : []))),
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The way back: empty where nothing is asked. */
export function toAddress({ query, chosen, sort }: Asked): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const { name } of facets) for (const value of [...(chosen.get(name) ?? [])].sort()) params.append(name, value);
  if (sort === 'date') params.set('sort', sort);
  return params.size > 0 ? `?${params}` : '';
}

/** The same with one value chosen, or no longer chosen. */
export function toggled(asked: Asked, name: FacetName, value: string): Asked {
  const values = new Set(asked.chosen.get(name));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(asked.chosen);
  if (values.size > 0) chosen.set(name, values);
  else chosen.delete(name);
  return { ...asked, chosen };
}

/** How many results have each value, by facet. */
export type Counts = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

/** Values of a facet for the list: chosen ones first, then by number. */
export function valuesOf(
  counts: Counts,
  { chosen }: Asked,
  name: FacetName,
): { readonly value: string; readonly count: number; readonly on: boolean }[] {
  const known = counts.get(name) ?? new Map<string, number>();
  const values = new Set([...(chosen.get(name) ?? []), ...known.keys()]);
  return [...values]
    .map((value) => ({ value, count: known.get(value) ?? 0, on: chosen.get(name)?.has(value) ?? false }))
    .filter(({ count, on }) => count > 0 || on)
    .sort((a, b) => Number(b.on) - Number(a.on) || b.count - a.count || (a.value < b.value ? -1 : 1));
}
