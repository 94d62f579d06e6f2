import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '../../model/page.ts';
import { sitemaps } from '../sitemap.ts';

/** The map of the site, where it is known where the site will be served: its addresses must be whole. */
export const getStaticPaths: GetStaticPaths = async () => {
  const site = import.meta.env.SITE;
  if (!site) return [];
  const addresses = (await getCollection('pages'))
    .map(({ data }) => data.address)
    .concat(addressOf.search, addressOf.oneName)
    .sort();
  return sitemaps(addresses, new URL(site)).map(({ name, xml }) => ({ params: { map: name }, props: { xml } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['xml']), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
