import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { naming, putFile } from './put-file.ts';
import { savePieces } from './save-pieces.ts';

/** A file to be written, and what it comes from (for the message when two want one place). */
export interface OutputFile {
  /** Path below the folder, with `/`. */
  readonly path: string;
  readonly content: Content | Put;
  readonly from: string;
}

/** What is in a file. Pieces, made one after the other when it is the file's turn, stand for a text too long to be one string. */
export type Content = string | Uint8Array | Iterable<string>;

/** Makes a file and puts it into its place; `changed` says whether it is another than before. */
export type Put = () => { readonly changed: boolean };

/** What saving did, by number of files. */
export interface Saved {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Bytes of each file that was not made elsewhere. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Makes a folder hold exactly these files. What has not changed is not touched (so that caches
 * keyed by time or content stay good), what is no longer wanted goes. Files that are not in a list are asked for one by one
 * and forgotten when written: ten thousand sources have more pages than fit into memory.
 *
 * @throws where two files want the same path; the message names both origins. Of a list, before anything is written.
 */
export async function save(folder: string, files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<Saved> {
  const origins = new Map<string, string>();
  const wanted = new Set<string>();
  let written = 0;
  const sizes = new Map<string, number>();
  const made = new Set<string>();
  const claim = ({ path, from }: OutputFile) => {
    const other = origins.get(path.toLowerCase());
    if (other !== undefined) throw new Error(`Two pages want the address ${path}: ${other} and ${from}.`);
    origins.set(path.toLowerCase(), from);
  };
  const listed = Array.isArray(files);
  if (listed) for (const file of files as readonly OutputFile[]) claim(file);
  for await (const file of files) {
    const { path, content } = file;
    if (!listed) claim(file);
    wanted.add(path);
    if (typeof content === 'function') {
      if (content().changed) written += 1;
      // What other threads say comes between two turns.
      await setImmediate();
      continue;
    }
    const target = join(folder, path);
    try {
      const place = dirname(target);
      if (!made.has(place)) await mkdir(place, { recursive: true });
      made.add(place);
      const { size, changed } =
        typeof content === 'string' || content instanceof Uint8Array ? await saveWhole(target, content) : await savePieces(target, content);
      sizes.set(path, size);
      if (changed) written += 1;
    } catch (error) {
      throw naming(target, error);
    }
  }
  const present = await listFiles(folder);
  const stale = present.filter((path) => !wanted.has(path));
  for (const path of stale) await rm(join(folder, path));
  return { written, unchanged: wanted.size - written, removed: stale.length, sizes };
}

async function saveWhole(target: string, content: string | Uint8Array): Promise<{ readonly size: number; readonly changed: boolean }> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const changed = !(await readFile(target).catch(() => undefined))?.equals(bytes);
  // Never into the file that lies there: it may have a second name in the site.
  if (changed) await putFile(target, bytes);
  return { size: bytes.length, changed };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}
