/** The thread of `aside.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Said } from './aside.ts';
import { search } from './search.ts';

const { records, dist } = workerData as { readonly records: string; readonly dist: string };
const say = (said: Said) => parentPort?.postMessage(said);
say({ records: await search(records, dist, (progress) => say({ progress })) });
