import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { work } from 'dossier:folders';

const folder = join(work, 'data');

/** Every export the pipeline wrote, byte for byte, below `/data/`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params }) => {
  const file = params['file'] ?? '';
  const type = file.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  return new Response(new Uint8Array(await readFile(join(folder, file))), { headers: { 'Content-Type': type } });
};
