import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '../model/page.ts';
import { pack } from './packed.ts';
import { putFile } from './put-file.ts';
import { putPage, type Known, type Order, type PutPage } from './put-page.ts';

/** Prints pages, but for those whose file lies there as it was printed from the very same tree. */
export interface Printer {
  /** Makes a page's file, `path` below the folder. */
  readonly put: (page: Page, path: string) => Promise<PutPage>;
  /** Keeps what is known of the pages for the next run; to be called when all of them are put. */
  readonly keep: () => Promise<void>;
  /** Lets the threads go; to be called whatever happened. */
  readonly close: () => Promise<void>;
}

/**
 * Printing and checking a page costs ten times the reading of its file. What was printed is kept in `record`; a file is
 * taken as it lies only where its own digest and that of its tree are the ones recorded under the same version. A page
 * gets into the record when it has been checked, and the record is written when all pages have been.
 */
export async function printerOf(folder: string, record: string, version: string, threads: number = 0): Promise<Printer> {
  const known = await readRecord(record);
  const next = new Map<string, Known>();
  const { run, close } = threads === 0 ? here : await elsewhere(threads);
  return {
    async put(page, path) {
      const put = await run({ page: pack(page), file: join(folder, path), version, before: known.get(path) });
      next.set(path, put.known);
      return put;
    },
    keep: () => putFile(record, JSON.stringify(Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1))))),
    close,
  };
}

/** From this many sources on, threads of their own are worth loading the code once more. */
const manySources = 40;

/** How many threads print beside the one that composes. */
export function threadsFor(sources: number): number {
  return sources < manySources ? 0 : Math.min(availableParallelism() - 1, 3);
}

const here = { run: async (order: Order): Promise<PutPage> => putPage(order), close: async (): Promise<void> => {} };

async function elsewhere(threads: number): Promise<typeof here> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Order, PutPage>({
    filename: fileURLToPath(new URL('./page-thread.ts', import.meta.url)), minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 8,
    // A page is soon forgotten: given more room, a thread fills 150 MB with pages that nobody needs any longer.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const told = (error: unknown): never => { throw error instanceof Error ? Object.assign(error, error.cause) : error; };
  return { run: (order) => pool.run(order).catch(told), close: () => pool.destroy() };
}

/** Nothing is known where the record is not there, or is not one. */
async function readRecord(record: string): Promise<ReadonlyMap<string, Known>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(record, 'utf8')) as Record<string, Known>));
  } catch {
    return new Map();
  }
}
