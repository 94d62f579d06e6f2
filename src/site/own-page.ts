import { getEntry } from 'astro:content';

/** The facts of a page the site writes itself (search, 404, a dossier on one name): its own, and what all pages say of the dossier. */
export async function ownPage(own: {
  readonly kind: 'search' | 'missing' | 'one-name';
  readonly address: string;
  readonly title: string;
  readonly description: string;
}) {
  const front = await getEntry('pages', 'index');
  return { ...own, dossier: front?.data.dossier ?? 'Dossier', colophon: front?.data.colophon ?? '', draft: front?.data.draft ?? false };
}
