/**
 * Takes:   seeds, and the way to read those that are new.
 * Gives:   their marked texts, in the same order; what was read before comes out of packs, what was not goes into them.
 * Reports: recall:damaged, recall:not-kept; neither stops anything.
 * Never:   gives what another code, language data, text or decision led to, or what does not have its checksum.
 */
import { finding, type Finding } from '../model/finding.ts';
import type { MarkedText } from '../model/mark.ts';
import { eachInRoom, type Observe } from '../model/progress.ts';
import type { Seed } from '../model/source.ts';
import { fromKept, toKept, type Kept } from './kept.ts';
import { keyOf } from './key.ts';
import { readPacks, writePacks } from './packs.ts';

/** How texts are read, and where what was read is kept. */
export interface Recalling {
  /** The rooms of one text. */
  readonly readText: (seed: Seed) => MarkedText;
  /**
   * The same for many at once, in their order, for whoever has more than one core: in the form that is kept, or nothing where that form
   * cannot hold a text.
   */
  readonly readMany: (seeds: readonly Seed[]) => AsyncIterable<Kept | undefined>;
  /** Digest of all that a reading hangs on besides its seed. */
  readonly version: string;
  /** Folder of the packs; nothing is kept where it is absent. */
  readonly folder?: string;
  /** Folders with packs from elsewhere, however deep they lie in them. */
  readonly others?: readonly string[];
}

/** Marked texts, and what is to be told of their keeping. */
export interface Recalled {
  readonly texts: readonly MarkedText[];
  readonly findings: readonly Finding[];
}

/** Marked texts of the seeds, in their order: those read before as they were kept, the others read now and kept. */
export async function recall(
  seeds: readonly Seed[],
  { readText, readMany, version, folder, others = [] }: Recalling,
  observe: Observe,
): Promise<Recalled> {
  const [room, things, of] = ['clean, annotate', 'texts', seeds.length];
  if (folder === undefined) return { texts: eachInRoom(observe, room, things, seeds, readText), findings: [] };
  const keys = seeds.map((seed) => keyOf(seed, version));
  const texts = new Map<string, MarkedText>();
  const byKey = new Map(seeds.map((seed, at) => [keys[at] ?? '', seed]));
  const packs = await readPacks([folder, ...others], (key, kept) => {
    const seed = byKey.get(key);
    if (seed) texts.set(key, fromKept(seed, kept()));
  });
  const fresh = [...byKey].filter(([key]) => !texts.has(key));
  let done = of - fresh.length;
  observe({ room, things, done, of });
  for await (const kept of readMany(fresh.map(([, seed]) => seed))) {
    const [key, seed] = fresh[done - (of - fresh.length)] ?? [];
    // What is new takes the way through the kept form too: a warm run cannot differ from a cold one.
    if (key !== undefined && seed) texts.set(key, kept === undefined ? readText(seed) : fromKept(seed, kept));
    done += 1;
    observe({ room, things, done, of });
  }
  observe({ room, things, done: of, of, ended: true });
  const entries = [...texts].filter(([, text]) => text.findings === undefined);
  const problem = await writePacks(folder, new Map(entries.map(([key, text]) => [key, () => toKept(text)])), packs).catch(
    ({ message }: Error) => message,
  );
  return {
    texts: keys.map((key) => texts.get(key)).filter((text) => text !== undefined),
    findings: [...packs.damaged.map(damaged), ...(problem === undefined ? [] : [notKept(folder, problem)])],
  };
}

function damaged(file: string): Finding {
  return finding({
    file,
    rule: 'recall:damaged',
    fatal: false,
    text: 'What was kept here of texts read before is damaged; they were read again. Nothing is to be done.',
  });
}

function notKept(folder: string, problem: string): Finding {
  return finding({
    file: folder,
    rule: 'recall:not-kept',
    fatal: false,
    text: `What was read could not be kept (${problem}); the next run reads all texts again. Make room, or make the folder writable.`,
  });
}
