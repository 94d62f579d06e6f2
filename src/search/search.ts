/**
 * Takes:   a folder of finished HTML pages, or the pages themselves.
 * Gives:   Pagefind's index, written beside the pages or kept in memory.
 * Reports: nothing; what goes wrong is thrown, so that a site without search is never published.
 * Never:   indexes a page without `data-pagefind-body`, or depends on the order files are listed in.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { HtmlPage } from '../model/html-page.ts';

/** Indexes every page below `dist` and writes the index to `dist/pagefind/`. @returns the number of pages indexed. */
export async function search(dist: string): Promise<number> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages = files.map((file) => async () => ({
    address: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: await readFile(join(dist, file), 'utf8'),
  }));
  return withIndex(pages, async (index, count) => {
    check(await index.writeFiles({ outputPath: join(dist, 'pagefind') }));
    return count;
  });
}

/** The index of some pages as files in memory, by path below `/pagefind/`: search while writing. */
export async function searchFiles(pages: readonly HtmlPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return withIndex(pages.map((page) => async () => page), async (index) => {
    const { files, errors } = await index.getFiles();
    check({ errors });
    return new Map(files.map(({ path, content }) => [path, content]));
  });
}

/** Pages on their way to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const atOnce = 64;

/** One index, filled in order of address, and closed whatever happens. */
async function withIndex<T>(pages: readonly (() => Promise<HtmlPage>)[], use: (index: pagefind.PagefindIndex, count: number) => Promise<T>): Promise<T> {
  try {
    const { index, errors } = await pagefind.createIndex();
    check({ errors });
    if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
    let count = 0;
    for (let at = 0; at < pages.length; at += atOnce) {
      const some = await Promise.all(pages.slice(at, at + atOnce).map((page) => page()));
      const marked = some.filter(({ html }) => html.includes('data-pagefind-body'));
      for (const result of await Promise.all(marked.map(({ address, html }) => index.addHTMLFile({ url: address, content: html })))) check(result);
      count += marked.length;
    }
    if (count === 0) throw new Error('The search index would be empty: no page is marked data-pagefind-body.');
    return await use(index, count);
  } finally {
    await pagefind.close();
  }
}

function check({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
