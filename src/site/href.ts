/**
 * A base-free address (`/sources/x/#p3`) as it is to be linked on this site. Every link to a page
 * or file of ours goes through here, so that the site works at any base path.
 * Addresses of other hosts and plain fragments stay as they are.
 *
 * @example with BASE_PATH=/kyiv/: href('/sources/') // '/kyiv/sources/'
 */
export function href(address: string): string {
  if (!address.startsWith('/')) return address;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
