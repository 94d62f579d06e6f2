import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sizeWords } from '../model/words.ts';

/** A PDF that has been printed, and the site it was printed from. */
export interface Printed {
  readonly dist: string;
  readonly out: string;
  readonly entity?: string | undefined;
  /** Base path of the site, with both slashes. */
  readonly base: string;
  readonly pages: number;
  readonly bytes: number;
}

/** Where an empty place is kept for the link (PdfSlot.astro). Attributes come in any order, with or without quotation marks. */
const slot = /(<p\b[^>]*\bdata-slot=["']?pdf["']?[^>]*>)[^]*?(<\/p>)/;

/**
 * Puts the link to a PDF into the pages that keep a place for it: the whole dossier's on `/print/` and `/about/`, an entity's on
 * its profile. A page never links to a PDF that is not there: a build makes `dist` anew, without PDF and without link.
 * Nothing where the PDF lies outside the site.
 */
export async function placeLinks({ dist, out, entity, base, pages, bytes }: Printed): Promise<void> {
  const file = relative(dist, out).replaceAll('\\', '/');
  if (file.startsWith('..') || /^(?:\/|[A-Za-z]:)/.test(file)) return;
  const words = entity === undefined ? 'The whole dossier as PDF' : 'This dossier as PDF';
  const link = `<a href="${base}${file.split('/').map(encodeURIComponent).join('/')}">${words}</a>, ${pages} pages, ${sizeWords(bytes)}`;
  for (const page of entity === undefined ? ['print', 'about'] : [`entities/${entity}`]) {
    const path = join(dist, page, 'index.html');
    if (!existsSync(path)) continue;
    const html = await readFile(path, 'utf8');
    await writeFile(
      path,
      html.replace(slot, (_, open: string, close: string) => open + link + close),
    );
  }
}
