import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { work } from 'dossier:folders';

/** Where a server of plain files is not asked, the dev server's among them. */
const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.gexf': 'application/gexf+xml',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

const folder = join(work, 'data');

/** Every export the pipeline wrote, byte for byte, below `/data/`, while writing; a build copies them (src/finish.ts). */
export const getStaticPaths: GetStaticPaths = async () => {
  if (import.meta.env.PROD) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params }) => {
  const file = params['file'] ?? '';
  const type = types[extname(file)] ?? 'text/plain; charset=utf-8';
  return new Response(new Uint8Array(await readFile(join(folder, file))), { headers: { 'Content-Type': type } });
};
