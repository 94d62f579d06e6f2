/**
 * What a page says to machines, in the words of schema.org (JSON-LD without its context). Addresses of ours
 * are base-free as everywhere, see {@link addressProperties}; the site completes them.
 */
export interface LinkedData {
  readonly '@type'?: string;
  readonly [property: string]: LinkedValue | undefined;
}

/** What a property holds. */
export type LinkedValue = string | number | LinkedData | readonly LinkedData[] | readonly string[];

/** Properties that hold addresses. */
export const addressProperties: ReadonlySet<string> = new Set(['@id', 'url', 'contentUrl']);

/** The thing a page speaks of, apart from the page: the text of a source, the bearer of a name. */
export const thingOf = {
  source: (id: string) => `/sources/${id}/#text`,
  entity: (id: string) => `/entities/${id}/#subject`,
} as const;
