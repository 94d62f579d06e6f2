import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Observe } from './model/progress.ts';

/**
 * Texts from which what a room no longer holds is worth giving back; of fewer it is less than a gigabyte, and looking for it costs as much
 * as what uses it.
 */
const many = 2000;

/** Pages between two times of giving back. */
const apart = 4000;

/**
 * The first room that makes much of all texts at a time. Looking for garbage that often while texts are read would take a sixteenth of that
 * time.
 */
const holdsAll = 'link';

/** By how much the heap of each thread may grow, in per cent of what is held, before garbage is looked for again. */
const growth = 40;

/** By which factor the heap has grown since garbage was last looked for before it is looked for again: it takes seconds, and may find nothing. */
const worth = 1.2;

/**
 * Tells on, and gives back to the system what nobody needs any more: when a room of many things is left, and every few
 * thousand pages, if there may be much of it. Left to itself, V8 lets garbage grow to twice what is held, which of ten thousand sources is gigabytes.
 */
export function tidily(observe: Observe, tidy: () => void = collectGarbage, held: () => number = heapUsed): Observe {
  let isLarge = false;
  let left = 0;
  return (progress) => {
    observe(progress);
    const { room, done, of = 0, ended, things } = progress;
    isLarge ||= things === 'texts' && of >= many;
    if (isLarge && room === holdsAll && done === 0) setFlagsFromString(`--heap-growing-percent=${growth}`);
    if (!isLarge || !(ended === true || (things === 'pages' && done % apart === 1)) || held() < left * worth) return;
    tidy();
    left = held();
  };
}

function heapUsed(): number {
  return process.memoryUsage().heapUsed;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
