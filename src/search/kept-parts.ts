import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartFiles } from './parts.ts';

/** Where finished parts of the index are kept for the next run, and what else the run before has left. */
export interface Keeping {
  readonly folder: string;
  /** Digest of the code that makes them, Pagefind’s too. */
  readonly version: string;
  /** `pagefind/` of the site before: files that have not changed are taken from it. */
  readonly former?: string;
}

/**
 * A kept part is one file: its key, a checksum of all that follows with the key, the names and lengths of its files, and
 * their bytes. Nothing else is trusted: what is damaged, cut off, of another key or of another run is not there.
 */
export async function readPart({ folder }: Keeping, name: string, key: string): Promise<PartFiles | undefined> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (bytes?.toString('latin1', 0, hex) !== key || bytes.toString('latin1', hex, 2 * hex) !== checksumOf(key, bytes.subarray(2 * hex)))
    return undefined;
  const start = bytes.indexOf(lineEnd) + 1;
  const files = new Map<string, Uint8Array>();
  let at = start;
  for (const [path, length] of JSON.parse(bytes.toString('utf8', 2 * hex, start)) as readonly (readonly [string, number])[]) {
    files.set(path, bytes.subarray(at, at + length));
    at += length;
  }
  return files;
}

/** Keeps a part under this name. Where that cannot be, the next run makes it again. */
export async function keepPart({ folder }: Keeping, name: string, key: string, files: PartFiles): Promise<void> {
  const names = [...files].map(([path, { length }]) => [path, length] as const);
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(names)}\n`), ...files.values()]);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), [Buffer.from(key + checksumOf(key, content)), content]);
  } catch {
    await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

/** Clears away what is kept under no name of this run. */
export async function forgetOthers({ folder }: Keeping, names: readonly string[]): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!names.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

const hex = 64;
const lineEnd = 10;

function checksumOf(key: string, content: Uint8Array): string {
  return hash('sha256', `${key} ${hash('sha256', content)}`);
}
