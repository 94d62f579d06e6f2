import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What our code compiles to is kept for the next build, and for the threads of this one. Node takes it only where its checksum and that of
// the code are right.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('.dossier/compiled', import.meta.url));
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { dossier } = await import('./src/integration.ts');
const { whereServed } = await import('./src/where-served.ts');

// Where the site will be served, and which folders it is made from: all may be left out.
const { SITE_URL, BASE_PATH, DOSSIER_SEEDS, DOSSIER_CONTENT, DOSSIER_WORK } = process.env;

const served = whereServed(SITE_URL, BASE_PATH);
if (typeof served === 'string') {
  console.error(`✗ ${served}`);
  process.exit(1);
}

export default defineConfig({
  ...served,
  logger: { entrypoint: './src/build-log.ts' },
  // Scripts are files of their own: one copy for all pages, and none in a page's text.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), dossier({
    seeds: DOSSIER_SEEDS || 'seeds',
    content: DOSSIER_CONTENT || 'content',
    work: DOSSIER_WORK || '.dossier',
  })],
});
