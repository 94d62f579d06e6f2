import type { APIRoute } from 'astro';
import { absolute } from '../absolute.ts';

/** Everything may be read; where the site's address is known, the map says what there is. Counts at the root of a host only. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${absolute('/sitemap.xml', site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
