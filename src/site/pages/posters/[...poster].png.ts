import { Renderer } from '@takumi-rs/core';
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { root } from 'dossier:folders';
import type { Poster } from '../../../model/page.ts';
import { ownPoster } from '../../poster/address.ts';
import { drawPoster, posterSize, type PosterFacts } from '../../poster/draw.ts';
import { posterFonts } from '../../poster/fonts.ts';

/** The pictures pages are shared with. What is drawn is the cache key: a picture is drawn again only where its words changed. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await getCollection('pages');
  return entries.flatMap(({ data }) => {
    const poster = ownPoster(data);
    if (poster === undefined) return [];
    const facts = {
      title: data.title,
      dossier: data.kind === 'briefing' ? 'Dossier' : data.dossier,
      ...(data.poster as Poster | undefined),
    } satisfies PosterFacts;
    return [{ params: { poster }, props: { facts }, cacheKey: JSON.stringify(facts) }];
  });
};

let renderer: Promise<Renderer> | undefined;

export const GET: APIRoute = async ({ props }) => {
  renderer ??= withFonts();
  const picture = await (await renderer).render(drawPoster(props['facts'] as PosterFacts), { ...posterSize, format: 'png' });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};

async function withFonts(): Promise<Renderer> {
  const fresh = new Renderer();
  for (const font of await posterFonts(root)) await fresh.registerFont(font);
  return fresh;
}
