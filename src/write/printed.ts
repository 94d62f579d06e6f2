import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileStamp } from '../model/file-stamp.ts';
import type { Page } from '../model/page.ts';
import type { PrintedPage, PrintedPages } from '../model/printed-pages.ts';
import { print } from './print.ts';
import { naming, putFile } from './put-file.ts';

/** A page that lies where it belongs, and reads as it was meant. */
interface PutPage {
  /** False where printing it would have given the file that lies there. */
  readonly printed: boolean;
  /** False where the file lay there as it is now. */
  readonly changed: boolean;
}

/** Prints pages, but for those whose file lies there as it was printed from the very same tree. */
export interface Printer {
  /**
   * Makes a page's file, `path` below the folder. It is taken as it lies only where it is as it was printed, from the same tree.
   *
   * @throws where what was printed does not read as it was meant; nothing is written then
   */
  readonly put: (page: Page, path: string) => PutPage;
  /** Leaves a file as it is, where it was printed with that digest and lies there so; false where it does not. */
  readonly leave: (path: string, digest: string) => boolean;
  /** Digest of a file that was put or left. */
  readonly digestOf: (path: string) => string | undefined;
  /** Keeps what is known of the pages for the next run; to be called when all of them are put. */
  readonly keep: () => Promise<void>;
}

/**
 * Printing and checking a page costs ten times the reading of its file. What was printed is kept in `record`; a file is
 * taken as it lies only where its tree is the one recorded under the same version, and nobody has touched it since. A page
 * gets into the record when it has been checked, and the record is written when all pages have been.
 */
export async function printerOf(folder: string, record: string, version: string): Promise<Printer> {
  const known = await readRecord(record);
  const next = new Map<string, PrintedPage>();
  return {
    put(page, path) {
      const file = join(folder, path);
      const tree = hash('sha256', `${version}\n${JSON.stringify(page)}`);
      const before = known.get(path);
      const untouched = before?.[0] === tree ? asPrinted(file, before) : undefined;
      if (untouched) {
        next.set(path, untouched);
        return { printed: false, changed: false };
      }
      const content = Buffer.from(print(page));
      const changed = !lies(file, content);
      if (changed) writeWhole(file, content);
      next.set(path, [tree, hash('sha256', content), stampOf(file)]);
      return { printed: true, changed };
    },
    leave(path, digest) {
      const before = known.get(path);
      const untouched = before?.[1] === digest ? asPrinted(join(folder, path), before) : undefined;
      if (untouched) next.set(path, untouched);
      return untouched !== undefined;
    },
    digestOf: (path) => next.get(path)?.[1],
    keep: () => putFile(record, JSON.stringify(Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1))))),
  };
}

/** Nothing is known where the record is not there, or is not one. */
async function readRecord(record: string): Promise<ReadonlyMap<string, PrintedPage>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(record, 'utf8')) as PrintedPages));
  } catch {
    return new Map();
  }
}

/**
 * What is known of a file that is as it was when it was printed: untouched since, or, where it was copied or put back, of the same
 * content; nothing of any other.
 */
function asPrinted(file: string, [tree, digest, stamp]: PrintedPage): PrintedPage | undefined {
  const now = stampOf(file);
  return now !== '' && (now === stamp || digestOf(file) === digest) ? [tree, digest, now] : undefined;
}

/** Nothing of what is not there. */
function stampOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : fileStamp(found);
}

function digestOf(file: string): string | undefined {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return undefined;
  }
}

function lies(file: string, content: Buffer): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === content.length && readFileSync(file).equals(content);
}

function writeWhole(file: string, content: Buffer): void {
  try {
    try {
      writeFileSync(file, content);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (error) {
    throw naming(file, error);
  }
}
