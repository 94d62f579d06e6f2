import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { dossier } from './src/integration.ts';
import { whereServed } from './src/where-served.ts';

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
