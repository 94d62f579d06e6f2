/** The thread of `aside.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Said } from './aside.ts';
import { search } from './search.ts';

const { records, dist, keeping } = workerData as Asked;
const say = (said: Said) => parentPort?.postMessage(said);
say({ records: await search(records, dist, keeping, (progress) => say({ progress })) });
