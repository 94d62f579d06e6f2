import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from './kept.ts';

/**
 * A pack is a file of lines, `<key> <checksum> <what is kept>`, sorted by key; which pack an entry belongs to follows
 * from its key alone. So packs of several machines can lie side by side, and one new text touches one file.
 */
const ending = '.pack';

/** Texts in a pack, about: few enough to write again for one of them, enough that ten thousand are not ten thousand files. */
const texts = 96;

const hex = 64;

/** What lies in packs. */
export interface Packs {
  /** The sound entries of each pack file, by path. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files with an entry that is not what it was when it was written. */
  readonly damaged: readonly string[];
}

/** Gives every sound entry of all packs below the folders to `take`; `kept` reads it. Folders that are not there hold none. */
export async function readPacks(folders: readonly string[], take: (key: string, kept: () => Kept) => void): Promise<Packs> {
  const keys = new Map<string, Set<string>>();
  const damaged: string[] = [];
  for (const path of (await Promise.all(folders.map(listPacks))).flat()) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) continue;
    const sound = new Set<string>();
    let whole = bytes.length > 0 && bytes.at(-1) === 10;
    for (let [from, to] = [0, bytes.indexOf(10)]; to >= 0; [from, to] = [to + 1, bytes.indexOf(10, to + 1)]) {
      const [key, checksum] = [bytes.toString('latin1', from, from + hex), bytes.toString('latin1', from + hex + 1, from + 2 * hex + 1)];
      const content = bytes.subarray(from + 2 * hex + 2, to);
      if (checksum !== checksumOf(key, content)) {
        whole = false;
        continue;
      }
      sound.add(key);
      take(key, () => content.toString('utf8') as Kept);
    }
    keys.set(path, sound);
    if (!whole) damaged.push(path);
  }
  return { keys, damaged };
}

/** Makes a folder hold these entries; packs that have all of theirs and are sound are not touched. */
export async function writePacks(
  folder: string,
  entries: ReadonlyMap<string, () => Kept | undefined>,
  { keys, damaged }: Packs,
): Promise<void> {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, entries.size / texts)));
  const packs = Map.groupBy([...entries.keys()].sort(), (key) =>
    join(folder, `${Number.parseInt(key.slice(0, 8), 16) % count}-of-${count}${ending}`),
  );
  for (const [path, wanted] of packs) {
    if (!damaged.includes(path) && wanted.every((key) => keys.get(path)?.has(key))) continue;
    await mkdir(folder, { recursive: true });
    const lines = wanted.map((key) => {
      const kept = entries.get(key)?.();
      return kept === undefined ? '' : `${key} ${checksumOf(key, kept)} ${kept}\n`;
    });
    // Never half a pack under its name, whenever the run is broken off.
    const beside = `${path}.${process.pid}`;
    await writeFile(beside, lines.join(''));
    await rename(beside, path);
  }
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!packs.has(path) && !isBeingWritten(name)) await rm(path, { recursive: true, force: true });
  }
}

/** A file of a run that goes on beside this one; those of runs that were broken off may go. */
function isBeingWritten(name: string): boolean {
  const id = Number(/\.pack\.(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The key is in it: an entry under another's key is as wrong as one with other content. */
function checksumOf(key: string, content: string | Uint8Array): string {
  return hash('sha256', typeof content === 'string' ? `${key} ${content}` : Buffer.concat([Buffer.from(`${key} `), content]));
}

async function listPacks(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
