/** The thread of `aside.ts`. */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Said } from './aside.ts';
import { search } from './search.ts';

const { records, dist, keeping } = workerData as Asked;
// The pages take longer, and the index comes from what they leave of the machine. On Linux a thread gives way by itself, with the
// programs it starts; elsewhere the whole build would.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const say = (said: Said) => parentPort?.postMessage(said);
say({ records: await search(records, dist, keeping, (progress) => say({ progress })) });
