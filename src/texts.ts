import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { annotate } from './annotate/annotate.ts';
import { clean } from './clean/clean.ts';
import { languages } from './languages/languages.ts';
import type { MarkedText } from './model/mark.ts';
import type { Seed } from './model/source.ts';
import { toKept, type Kept } from './recall/kept.ts';
import { versionOf } from './recall/version.ts';

/** The rooms that look at one text and at nothing else. */
export function readText(seed: Seed): MarkedText {
  return annotate(clean(seed, languages), languages);
}

/** Digest of the code and the data a reading hangs on; taken when they are loaded, so that it speaks of what runs. */
export const version = versionOf(fileURLToPath(new URL('.', import.meta.url)), versioned());

/** Where that code and data lie, below `src/`. */
export function versioned(): readonly string[] {
  return ['texts.ts', 'clean', 'annotate', 'languages', 'model', 'recall'];
}

/** Several texts in the form that is kept: what a worker thread does (`worker.ts`). */
export function readKept(seeds: readonly Seed[]): (Kept | undefined)[] {
  return seeds.map((seed) => toKept(readText(seed)));
}

/** Room for what is forgotten at once, in MB: most of what reading makes. With less the collector takes a tenth of a thread's time. */
const young = 96;
/** Parts a thread has at hand, so that it never waits for this one; and how many may be read before the first of them is taken. */
const [atHand, most] = [2, 6];
/**
 * Characters of text that pay for a thread: until its code is loaded and compiled for speed, it has taken what reading
 * as many takes afterwards. And how many it is given at a time.
 */
const enough = 2_000_000;
const atOnce = 100_000;

/** The same, in order, on as many cores as have enough to read. */
export async function* readMany(seeds: readonly Seed[], each: number = enough): AsyncGenerator<Kept | undefined> {
  // This thread has the code already and reads along with the others.
  const threads = Math.min(availableParallelism(), 16, Math.floor(sizeOf(seeds) / each)) - 1;
  if (threads < 1) {
    for (const seed of seeds) yield* readKept([seed]);
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: atHand,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  try {
    const parts = inParts(seeds);
    const waiting: Promise<(Kept | undefined)[]>[] = [];
    let busy = 0;
    for (let more = true; more || waiting.length > 0;) {
      // Few under way at a time, so that ten thousand texts are not all in memory twice.
      while (more && busy < atHand * threads && waiting.length < most * threads) {
        const part = parts.next();
        more = part.done !== true;
        if (part.done) break;
        busy += 1;
        const read = (pool.run(part.value) as Promise<(Kept | undefined)[]>).finally(() => {
          busy -= 1;
        });
        // Heard of when its turn comes; until then a failure is nobody's.
        read.catch(() => {});
        waiting.push(read);
      }
      const own = more && waiting.length < most * threads ? parts.next() : undefined;
      if (own?.done) more = false;
      else if (own) {
        const read: (Kept | undefined)[] = [];
        for (const seed of own.value) {
          read.push(...readKept([seed]));
          // So that what the others are done with is heard of.
          await new Promise(setImmediate);
        }
        waiting.push(Promise.resolve(read));
      } else yield* (await waiting.shift()) ?? [];
    }
  } finally {
    await pool.destroy();
  }
}

function* inParts(seeds: readonly Seed[]): Generator<readonly Seed[]> {
  let part: Seed[] = [];
  for (const seed of seeds) {
    part.push(seed);
    if (sizeOf(part) < atOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

function sizeOf(seeds: readonly Seed[]): number {
  return seeds.reduce((sum, { text }) => sum + text.length, 0);
}
