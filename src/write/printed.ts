import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../model/page.ts';
import { print } from './print.ts';
import { putFile } from './put-file.ts';

/** Digests of a page's tree and of the file that was printed from it. */
type Known = readonly [tree: string, file: string];

/** Prints pages, but for those whose file lies there as it was printed from the very same tree. */
export interface Printer {
  /** A page as MDX; undefined where its file, `path` below the folder, is what printing it would give. */
  readonly print: (page: Page, path: string) => string | undefined;
  /** Keeps what is known of the pages for the next run; to be called when all files are written. */
  readonly keep: () => Promise<void>;
}

/**
 * Printing and checking a page costs ten times the reading of its file. What was printed is kept in `record`; a file is
 * taken as it lies only where its own digest and that of its tree are the ones recorded under the same version.
 */
export async function printerOf(folder: string, record: string, version: string): Promise<Printer> {
  const known = await readRecord(record);
  const next = new Map<string, Known>();
  return {
    print(page, path) {
      const tree = hash('sha256', `${version}\n${JSON.stringify(page)}`);
      const before = known.get(path);
      if (before?.[0] === tree && before[1] === digestOf(join(folder, path))) {
        next.set(path, before);
        return undefined;
      }
      const content = print(page);
      next.set(path, [tree, hash('sha256', content)]);
      return content;
    },
    keep: () => putFile(record, JSON.stringify(Object.fromEntries(next))),
  };
}

/** Nothing is known where the record is not there, or is not one. */
async function readRecord(record: string): Promise<ReadonlyMap<string, Known>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(record, 'utf8')) as Record<string, Known>));
  } catch {
    return new Map();
  }
}

function digestOf(path: string): string | undefined {
  try {
    return hash('sha256', readFileSync(path));
  } catch {
    return undefined;
  }
}
