import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../model/page.ts';
import { putFile } from './put-file.ts';
import { putPage, type Known, type PutPage } from './put-page.ts';

/** Prints pages, but for those whose file lies there as it was printed from the very same tree. */
export interface Printer {
  /** Makes a page's file, `path` below the folder. */
  readonly put: (page: Page, path: string) => PutPage;
  /** Keeps what is known of the pages for the next run; to be called when all of them are put. */
  readonly keep: () => Promise<void>;
}

/**
 * Printing and checking a page costs ten times the reading of its file. What was printed is kept in `record`; a file is
 * taken as it lies only where its own digest and that of its tree are the ones recorded under the same version. A page
 * gets into the record when it has been checked, and the record is written when all pages have been.
 */
export async function printerOf(folder: string, record: string, version: string): Promise<Printer> {
  const known = await readRecord(record);
  const next = new Map<string, Known>();
  return {
    put(page, path) {
      const put = putPage({ page, file: join(folder, path), version, before: known.get(path) });
      next.set(path, put.known);
      return put;
    },
    keep: () => putFile(record, JSON.stringify(Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1))))),
  };
}

/** Nothing is known where the record is not there, or is not one. */
async function readRecord(record: string): Promise<ReadonlyMap<string, Known>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(record, 'utf8')) as Record<string, Known>));
  } catch {
    return new Map();
  }
}
