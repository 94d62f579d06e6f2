import { absolute } from './absolute.ts';
import { toXml } from './xml.ts';

/** A sitemap may hold no more addresses; what is more needs several and an index (sitemaps.org). */
const most = 50_000;
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A file of the map: its name without ending, and what it holds. */
export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/** All pages of a site, in the order they are given, as one map, or as several and an index of them. */
export function sitemaps(addresses: readonly string[], site: URL, atMost = most): readonly SitemapFile[] {
  const map = (some: readonly string[]) =>
    toXml({ urlset: { '@xmlns': xmlns, url: some.map((address) => ({ loc: absolute(address, site) })) } });
  if (addresses.length <= atMost) return [{ name: 'sitemap', xml: map(addresses) }];
  const parts = Array.from({ length: Math.ceil(addresses.length / atMost) }, (_, at) => ({
    name: `sitemap-${at + 1}`,
    xml: map(addresses.slice(at * atMost, (at + 1) * atMost)),
  }));
  return [
    {
      name: 'sitemap',
      xml: toXml({ sitemapindex: { '@xmlns': xmlns, sitemap: parts.map(({ name }) => ({ loc: absolute(`/${name}.xml`, site) })) } }),
    },
    ...parts,
  ];
}
