import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '../model/page.ts';
import { pack } from './packed.ts';
import { print } from './print.ts';
import { naming } from './put-file.ts';

/** Digests of a page's tree and of the file that was printed from it. */
export type Known = readonly [tree: string, file: string];

/** A page to be printed. */
export interface Order {
  readonly page: Page;
  /** Where its file is to lie. */
  readonly file: string;
  /** Of the code that prints. */
  readonly version: string;
  /** What is known of the file that may lie there. */
  readonly before: Known | undefined;
}

/** A page that lies where it belongs, and reads as it was meant. */
export interface PutPage {
  readonly known: Known;
  /** False where printing it would have given the file that lies there. */
  readonly printed: boolean;
  /** False where the file lay there as it is now. */
  readonly changed: boolean;
}

/**
 * Makes a page's file. It is taken as it lies only where its own digest and that of its tree are the ones known.
 *
 * @throws where what was printed does not read as it was meant; nothing is written then
 */
export function putPage({ page, file, version, before }: Order): PutPage {
  const tree = createHash('sha256').update(`${version}\n`).update(pack(page)).digest('hex');
  if (before?.[0] === tree && before[1] === digestOf(file)) return { known: before, printed: false, changed: false };
  const content = Buffer.from(print(page));
  const changed = !lies(file, content);
  if (changed) writeWhole(file, content);
  return { known: [tree, hash('sha256', content)], printed: true, changed };
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
