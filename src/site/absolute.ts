import { href } from './href.ts';

/** A base-free address as machines elsewhere need it: with host where that is known (SITE_URL), else as links of ours have it. */
export function absolute(address: string, site: URL | undefined): string {
  return site && address.startsWith('/') ? new URL(href(address), site).href : href(address);
}
