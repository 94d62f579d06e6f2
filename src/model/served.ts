/** Where a site will be served: data that leaves it must say where its words can be read. */
export interface Served {
  /** Scheme and host, `https://example.org`; absent where that is not known (SITE_URL). */
  readonly origin?: string;
  /** With a slash at its start, with or without one at its end: `/kyiv-office/`. */
  readonly base: string;
}

/**
 * A base-free address as it stands in data: with scheme and host where they are known, else from the root of the host.
 *
 * @example addressAt({ origin: 'https://example.org', base: '/kyiv/' }, '/sources/x/#p3') // 'https://example.org/kyiv/sources/x/#p3'
 */
export function addressAt({ origin, base }: Served, address: string): string {
  return `${origin?.replace(/\/$/, '') ?? ''}${base.replace(/\/$/, '')}${address}`;
}
