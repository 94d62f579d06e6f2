/**
 * Takes:   the records that `write` left, `.dossier/search/records.json`.
 * Gives:   Pagefind's index of them, the table of spellings and the columns of facts, in `dist/pagefind/` or kept in memory.
 * Reports: nothing; what goes wrong is thrown, so that a site without search is never published.
 * Never:   indexes a word that is in no record, or depends on the order anything is done in.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { unobserved, type Observe } from '../model/progress.ts';
import type { SearchData } from '../model/search-record.ts';
import { checkOrder } from './check-order.ts';
import { factFiles } from './fact-files.ts';
import { partsOf, type IndexPart, type PartFiles } from './parts.ts';
import { spellingFiles } from './spelling-files.ts';
import { toPagefind, urlsOf } from './to-pagefind.ts';

/** Writes the index to `dist/pagefind/`. @returns the number of records in it. */
export async function search(records: string, dist: string, observe: Observe = unobserved): Promise<number> {
  const told = { room: 'search', things: 'records' };
  observe({ ...told, done: 0 });
  const data = await readData(records);
  const of = data.records.length;
  const folder = join(dist, 'pagefind');
  const read = (path: string) => readFile(join(folder, path));
  const lists = await eachPart(data, (done) => observe({ ...told, done, of }), async (index, part) => {
    const outputPath = join(folder, part.folder);
    check(await index.writeFiles({ outputPath }));
    const written = (await readdir(outputPath, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter((path) => /\.\w+$/.test(path));
    for (const path of written) if (!isNeeded(path, part)) await rm(join(outputPath, path));
    return { paths: written.filter((path) => isNeeded(path, part)).map((path) => part.folder + path), read };
  });
  for (const [path, content] of ownFiles(data, lists)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  observe({ ...told, done: of, of, ended: true });
  return of;
}

/** The same files in memory, by path below `/pagefind/`: search while writing. */
export async function searchFiles(records: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const data = await readData(records);
  const all = new Map<string, Uint8Array>();
  const lists = await eachPart(data, () => {}, async (index, part) => {
    const { files, errors } = await index.getFiles();
    check({ errors });
    const needed = files.filter(({ path }) => isNeeded(path, part)).map(({ path, content }) => [part.folder + path, content] as const);
    for (const [path, content] of needed) all.set(path, content);
    return { paths: needed.map(([path]) => path), read: (path) => Promise.resolve(all.get(path) ?? new Uint8Array()) };
  });
  for (const [path, content] of ownFiles(data, lists)) all.set(path, Buffer.from(content));
  return all;
}

/** What is ours beside Pagefind’s files. */
function ownFiles(data: SearchData, lists: readonly string[]): ReadonlyMap<string, string | Uint8Array> {
  const { files, says } = factFiles(data.records);
  return new Map<string, string | Uint8Array>([...files, ...spellingFiles(data, { lists, ...says })]);
}

async function readData(records: string): Promise<SearchData> {
  return JSON.parse(await readFile(records, 'utf8')) as SearchData;
}

/** Pagefind's own interfaces and its worker are not used here, and are four times the rest; its program is needed once. */
function isNeeded(path: string, { folder }: IndexPart): boolean {
  return !/^pagefind-(?!entry\.json).*\.(js|css)$/.test(path) && (folder === '' || !/\.js$|^wasm\./.test(path));
}

/** Records on their way to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const atOnce = 256;

/** One index for each part, filled in the order of the records; closed whatever happens. @returns the path of each part’s list */
async function eachPart({ records, language }: SearchData, taken: (count: number) => void, use: (index: pagefind.PagefindIndex, part: IndexPart) => Promise<PartFiles>): Promise<readonly string[]> {
  const lists: string[] = [];
  let done = 0;
  try {
    for (const part of partsOf(records, language)) {
      const { index, errors } = await pagefind.createIndex();
      check({ errors });
      if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
      const urls = urlsOf(part.records);
      for (let at = 0; at < part.records.length; at += atOnce) {
        taken(done);
        const some = part.records.slice(at, at + atOnce).map((record, next) => index.addCustomRecord(toPagefind(record, urls[at + next] ?? '', part.language)));
        for (const result of await Promise.all(some)) check(result);
        done += some.length;
      }
      const files = await use(index, part);
      const list = files.paths.find((path) => path.endsWith('.pf_meta'));
      if (list !== undefined) lists.push(list);
      if (part.records.length > 0) await checkOrder(part, list ?? '', files);
      await index.deleteIndex();
    }
    return lists;
  } finally {
    await pagefind.close();
  }
}

function check({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
