/**
 * Takes:   the records that `write` left in `.dossier/search/`, and the parts of the index that a run before has kept.
 * Gives:   Pagefind's index of them, the table of spellings and the columns of facts, in `dist/pagefind/` or in memory.
 * Reports: nothing; what goes wrong is thrown, so that a site without search is never published.
 * Never:   indexes a word that is in no record, holds more records than those of one part, or depends on the order anything is done in.
 */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { unobserved, type Observe } from '../model/progress.ts';
import type { SearchRecord } from '../model/search-record.ts';
import { checkOrder } from './check-order.ts';
import { factColumns } from './fact-files.ts';
import { endPagefind, indexPart } from './index-part.ts';
import { forgetOthers, keepPart, readPart, type Keeping } from './kept-parts.ts';
import { partsOf, type IndexPart } from './parts.ts';
import { putsFiles, type Put } from './put-files.ts';
import { readData, readRecords } from './read-records.ts';
import { spellingFiles } from './spelling-files.ts';
import { urlMaker } from './to-pagefind.ts';

/**
 * Writes the index to `dist/pagefind/`.
 *
 * @returns the number of records in it
 */
export async function search(from: string, dist: string, keeping?: Keeping, observe: Observe = unobserved): Promise<number> {
  return makeIndex(from, keeping, observe, putsFiles(join(dist, 'pagefind'), keeping?.former));
}

/** The same files in memory, by path below `/pagefind/`: search while writing. */
export async function searchFiles(from: string, keeping?: Keeping): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  await makeIndex(from, keeping, unobserved, (path, content) => {
    all.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  });
  return all;
}

/** Makes one part after the other, and what is ours beside them; Pagefind is closed whatever happens. */
async function makeIndex(from: string, keeping: Keeping | undefined, observe: Observe, put: Put): Promise<number> {
  const told = { room: 'search', things: 'records' };
  observe({ ...told, done: 0 });
  const data = await readData(from);
  const parts = partsOf(data);
  const of = data.parts.reduce((sum, { records }) => sum + records, 0);
  const columns = factColumns();
  const lists: string[] = [];
  let done = 0;
  try {
    for (const part of parts) {
      const records = await readRecords(from, part.records);
      const key = keyOf(part, records.digest, keeping);
      const kept = keeping && (await readPart(keeping, nameOf(part), key));
      const urls: string[] = [];
      const noted = withUrls(records.all(), (record, url) => {
        urls.push(url);
        columns.add(record);
      });
      const files = kept ?? (await indexPart(part, noted, (count) => observe({ ...told, done: done + count, of })));
      // Those of a kept part are only noted.
      for (const _ of noted);
      const list = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
      if (list !== undefined) lists.push(part.folder + list);
      if (urls.length > 0) checkOrder(urls, files);
      if (keeping && !kept) await keepPart(keeping, nameOf(part), key, files);
      for (const [path, content] of files) put(part.folder + path, content);
      done += urls.length;
      observe({ ...told, done, of });
    }
  } finally {
    await endPagefind();
  }
  if (keeping) await forgetOthers(keeping, parts.map(nameOf));
  const { files, says } = columns.files();
  for (const [path, content] of [...files, ...spellingFiles(data.table, { lists, records: of, ...says })]) put(path, content);
  observe({ ...told, done: of, of, ended: true });
  return of;
}

/** Records with their addresses, each noted when it is asked for. */
function* withUrls(
  records: Iterable<SearchRecord>,
  note: (record: SearchRecord, url: string) => void,
): Generator<readonly [SearchRecord, url: string], void, undefined> {
  const urlOf = urlMaker();
  for (const record of records) {
    const url = urlOf(record);
    note(record, url);
    yield [record, url];
  }
}

function nameOf({ folder }: IndexPart): string {
  return `${folder.replace('/', '') || '0'}.part`;
}

/** All that the files of a part hang on. */
function keyOf({ language }: IndexPart, records: string, keeping: Keeping | undefined): string {
  return hash('sha256', JSON.stringify([keeping?.version, language, records]));
}
