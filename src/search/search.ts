/**
 * Takes:   the records that `write` left, `.dossier/search/records.json`.
 * Gives:   Pagefind's index of them with the table of spellings, written to `dist/pagefind/` or kept in memory.
 * Reports: nothing; what goes wrong is thrown, so that a site without search is never published.
 * Never:   indexes a word that is in no record, or depends on the order anything is done in.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { unobserved, type Observe } from '../model/progress.ts';
import type { SearchData } from '../model/search-record.ts';
import { spellingFiles } from './spelling-files.ts';
import { toPagefind } from './to-pagefind.ts';

/** Writes the index to `dist/pagefind/`. @returns the number of records in it. */
export async function search(records: string, dist: string, observe: Observe = unobserved): Promise<number> {
  const told = { room: 'search', things: 'records' };
  observe({ ...told, done: 0 });
  const data = await readData(records);
  const of = data.records.length;
  const folder = join(dist, 'pagefind');
  await withIndex(data, (done) => observe({ ...told, done, of }), async (index) => check(await index.writeFiles({ outputPath: folder })));
  for (const path of await readdir(folder, { recursive: true })) {
    if (/\.\w+$/.test(path) && !isNeeded(path)) await rm(join(folder, path));
  }
  for (const [path, content] of spellingFiles(data)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  observe({ ...told, done: of, of, ended: true });
  return of;
}

/** The same files in memory, by path below `/pagefind/`: search while writing. */
export async function searchFiles(records: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const data = await readData(records);
  return withIndex(data, () => {}, async (index) => {
    const { files, errors } = await index.getFiles();
    check({ errors });
    return new Map([
      ...files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content] as const),
      ...[...spellingFiles(data)].map(([path, content]) => [path, Buffer.from(content)] as const),
    ]);
  });
}

async function readData(records: string): Promise<SearchData> {
  return JSON.parse(await readFile(records, 'utf8')) as SearchData;
}

/** Pagefind's own interfaces and its worker are not used here, and are four times the rest. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?!entry\.json).*\.(js|css)$/.test(path.replaceAll('\\', '/'));
}

/** Records on their way to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const atOnce = 256;

/** One index, filled in the order of the records, and closed whatever happens. */
async function withIndex<T>({ records, language }: SearchData, taken: (count: number) => void, use: (index: pagefind.PagefindIndex) => Promise<T>): Promise<T> {
  try {
    const { index, errors } = await pagefind.createIndex();
    check({ errors });
    if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
    for (let at = 0; at < records.length; at += atOnce) {
      taken(at);
      const some = records.slice(at, at + atOnce).map((record) => index.addCustomRecord(toPagefind(record, language)));
      for (const result of await Promise.all(some)) check(result);
    }
    return await use(index);
  } finally {
    await pagefind.close();
  }
}

function check({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
