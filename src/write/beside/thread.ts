/** The thread of `aside.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeLookup } from '../compose/make-lookup.ts';
import type { Said } from './aside.ts';
import { writeBeside, type Beside } from './beside.ts';

const beside = workerData as Beside;
const say = (said: Said) => parentPort?.postMessage(said);
say(await writeBeside(beside, makeLookup(beside.chronicle, beside.languages), () => say('searchable')));
