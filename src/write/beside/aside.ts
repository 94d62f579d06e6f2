import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PublishedFiles } from '../compose/data-page.ts';
import type { Beside } from './beside.ts';

/** What the thread says: that search may begin, or what it has written when it is done. */
export type Said = 'searchable' | PublishedFiles;

/**
 * Of fewer sources a thread takes longer to begin than it spares. Of more, what it holds a second time is much: with it 10,000 took a
 * tenth less time and 4.3 GB instead of 3.4.
 */
const [fewest, most] = [200, 5000];

/** Whether what stands beside the pages is better written on a thread of its own. */
export function isWorthThread({ chronicle: { sources } }: Beside): boolean {
  return sources.length >= fewest && sources.length < most && availableParallelism() > 1;
}

/**
 * `writeBeside` on a thread of its own: it takes as long as the pages that have changed, and needs nothing of them. The thread gets a copy
 * of what it is made from, and makes its own lookup.
 *
 * @throws what went wrong in the thread
 */
export function writeAside(beside: Beside, searchable: () => void): Promise<PublishedFiles> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: beside });
  const written = new Promise<PublishedFiles>((done, failed) => {
    thread.on('message', (said: Said) => (said === 'searchable' ? searchable() : done(said)));
    thread.once('error', failed);
    thread.once('exit', () => failed(new Error('The data could not be written: its thread ended before it was done.')));
  });
  // Heard of when it is waited for.
  written.catch(() => {});
  return written;
}
