import { Worker } from 'node:worker_threads';
import type { Observe, Progress } from '../model/progress.ts';
import type { Keeping } from './kept-parts.ts';

/** What the thread is asked for. */
export interface Asked {
  /** Folder of the records. */
  readonly records: string;
  readonly dist: string;
  readonly keeping: Keeping;
}

/** What the thread says: how far it is, or how many records there are when it is done. */
export type Said = { readonly progress: Progress } | { readonly records: number };

/**
 * `search` on a thread of its own: Pagefind takes as long as writing or rendering the pages, and needs nothing of them.
 * The thread holds no process that wants to end, whatever went wrong in it.
 *
 * @returns what waits for the thread, and throws what went wrong in it: the number of records in the index
 */
export function searchAside(asked: Asked, observe: Observe): () => Promise<number> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: asked });
  thread.unref();
  const made = new Promise<number>((done, failed) => {
    thread.on('message', (said: Said) => ('records' in said ? done(said.records) : observe(said.progress)));
    thread.once('error', failed);
    thread.once('exit', () => failed(new Error('The search index could not be made: its thread ended before it was done.')));
  });
  // Heard of when it is waited for.
  made.catch(() => {});
  return () => {
    thread.ref();
    return made;
  };
}
