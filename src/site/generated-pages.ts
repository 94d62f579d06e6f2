import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { load as parse } from 'js-yaml';
import { recordOfPages, type PrintedPages } from '../model/printed-pages.ts';

/**
 * The pages that were printed, by the record of them: the file of one that is as it was is not even opened. No file becomes a Vite
 * module, as with `glob()`: a page is parsed when it is rendered (components/Mdx.astro), which is what makes 10,000 pages cost seconds
 * instead of minutes. `render(entry)` is never called on these entries. Nothing is watched: whoever prints says so (`refreshContent`).
 *
 * @param work `.dossier`, an absolute path
 */
export function generatedPages(work: string): Loader {
  return {
    name: 'dossier-pages',
    async load({ config, store, parseData }) {
      const printed = JSON.parse(await readFile(join(work, recordOfPages), 'utf8')) as PrintedPages;
      const gone = new Set(store.keys());
      for (const [path, [, digest]] of Object.entries(printed)) {
        const id = path.replace(/\.mdx$/, '');
        const file = join(work, 'pages', path);
        const filePath = relative(fileURLToPath(config.root), file);
        gone.delete(id);
        const known = store.get(id);
        if (known?.digest === digest && known.filePath === filePath) continue;
        const data = await parseData({ id, data: frontMatterOf(await readFile(file, 'utf8')), filePath: file });
        store.set({ id, data, digest, filePath });
      }
      for (const id of gone) store.delete(id);
    },
  };
}

/** What stands between the first two lines of three hyphens; pages are printed with both. */
function frontMatterOf(mdx: string): Record<string, unknown> {
  return parse(mdx.slice('---\n'.length, mdx.indexOf('\n---\n'))) as Record<string, unknown>;
}
