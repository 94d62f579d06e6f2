import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Observe } from './model/progress.ts';

/** Sources, or pages, from which what a room no longer holds is worth giving back. */
const many = 3000;

/** Pages between two times of giving back. */
const apart = 4000;

/**
 * Tells on, and gives back to the system what nobody needs any more: when a room of many things is left, and every few
 * thousand pages. Left to itself, V8 lets garbage grow to twice what is held, which of ten thousand sources is gigabytes.
 */
export function tidily(observe: Observe, tidy: () => void = collectGarbage): Observe {
  let isLarge = false;
  return (progress) => {
    observe(progress);
    const { done, of = 0, ended, things } = progress;
    isLarge ||= of >= many;
    if (isLarge && (ended === true || (things === 'pages' && done % apart === 1))) tidy();
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
