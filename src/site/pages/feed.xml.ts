import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { work } from 'dossier:folders';
import type { FeedData } from '../../model/feed.ts';
import { toAtom } from '../feed.ts';

/** What is new in the dossier, for readers of feeds. */
export const GET: APIRoute = async ({ site }) => {
  const front = (await getEntry('pages', 'index'))?.data;
  const news = JSON.parse(await readFile(join(work, 'feed/feed.json'), 'utf8')) as FeedData;
  const xml = toAtom({ title: front?.dossier ?? 'Dossier', subtitle: front?.description ?? '' }, news, site);
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
