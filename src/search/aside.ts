import { Worker } from 'node:worker_threads';
import type { Observe, Progress } from '../model/progress.ts';

/** What the thread says: how far it is, or how many records there are when it is done. */
export type Said = { readonly progress: Progress } | { readonly records: number };

/** `search` on a thread of its own: Pagefind takes as long as rendering the pages, and the two need nothing of each other. */
export function searchAside(records: string, dist: string, observe: Observe): Promise<number> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: { records, dist } });
    thread.on('message', (said: Said) => ('records' in said ? done(said.records) : observe(said.progress)));
    thread.once('error', failed);
    thread.once('exit', () => failed(new Error('The search index could not be made: its thread ended before it was done.')));
  });
}
