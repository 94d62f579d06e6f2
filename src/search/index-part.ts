import * as pagefind from 'pagefind';
import type { SearchRecord } from '../model/search-record.ts';
import type { IndexPart, PartFiles } from './parts.ts';
import { toPagefind } from './to-pagefind.ts';

/** Records on their way to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const atOnce = 256;

/**
 * Pagefind's index of the records of one part, filled in their order, as far as the pages need it.
 *
 * @param records with their addresses, as `urlMaker` makes them
 * @param taken is told how many records are in it
 */
export async function indexPart(
  part: IndexPart,
  records: Iterable<readonly [SearchRecord, url: string]>,
  taken: (count: number) => void,
): Promise<PartFiles> {
  const { index, errors } = await pagefind.createIndex();
  check({ errors });
  if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
  let at = 0;
  let some: Promise<{ readonly errors: readonly string[] }>[] = [];
  const settle = async () => {
    for (const result of await Promise.all(some)) check(result);
    some = [];
    taken(at);
  };
  try {
    for (const [record, url] of records) {
      some.push(index.addCustomRecord(toPagefind(record, url, part.language)));
      at += 1;
      if (some.length === atOnce) await settle();
    }
  } finally {
    // Where the records break off, those on their way are waited for before Pagefind is closed.
    await Promise.allSettled(some);
  }
  await settle();
  const { files, errors: wrong } = await index.getFiles();
  check({ errors: wrong });
  await index.deleteIndex();
  return new Map(files.filter(({ path }) => isNeeded(path, part)).map(({ path, content }) => [path, content]));
}

/** Ends Pagefind's process. */
export function endPagefind(): Promise<unknown> {
  return pagefind.close();
}

/** Pagefind's own interfaces and its worker are not used here, and are four times the rest; its program is needed once. */
function isNeeded(path: string, { folder }: IndexPart): boolean {
  return !/^pagefind-(?!entry\.json).*\.(js|css)$/.test(path) && (folder === '' || !/\.js$|^wasm\./.test(path));
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
