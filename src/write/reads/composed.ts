import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '../../model/page.ts';
import { putFile } from '../put-file.ts';
import type { Cell } from './cell.ts';

/** What is known of a page without composing it. */
export interface ComposedPage {
  /** Base-free. */
  readonly address: string;
  readonly title: string;
  /** Of its file, below the folder of pages. */
  readonly path: string;
}

/** A page that an earlier run composed. */
export interface KeptPage extends ComposedPage {
  /** Of the file that was printed. */
  readonly digest: string;
}

/** Which groups of pages were composed from what. */
export interface Composed {
  /** The pages of a group, where what it is given and all that it read is as it was. Whether their files are is for the caller to see. */
  readonly unchanged: (group: string, given: unknown) => readonly KeptPage[] | undefined;
  /** Takes note of a group that was composed now, and of what that read. */
  readonly add: (group: string, given: unknown, pages: readonly ComposedPage[], read: Iterable<Cell>) => void;
  /** Keeps all of it for the next run; to be called when all pages are put, with the digests of their files by path. */
  readonly keep: (digestOf: (path: string) => string | undefined) => Promise<void>;
}

/** As it is kept: cells by number. */
interface Kept {
  readonly version: string;
  readonly cells: readonly (readonly [name: string, digest: string])[];
  readonly groups: Readonly<Record<string, Group>>;
}

interface Group {
  /** Digest of what it was given; absent where that is nothing. */
  readonly given?: string;
  readonly pages: readonly KeptPage[];
  readonly read: readonly number[];
}

/**
 * Composing all pages to see which have changed takes most of a build that changes few. What a group of pages read (as cells, see
 * watched.ts) is kept in `record` with its digests; where all are the same under the same version, so are the pages.
 * The record has a checksum: one number lost would be a page that no longer follows its sources.
 */
export async function composedBefore(record: string, version: string, cell: (name: string) => Cell): Promise<Composed> {
  const kept = await readRecord(record);
  const known = kept?.version === version ? kept : undefined;
  const numbers = new Map<Cell, number>();
  const digests: (readonly [string, string])[] = [];
  const groups = new Map<string, Omit<Group, 'pages'> & { readonly pages: readonly ComposedPage[] }>();
  const numberOf = (of: Cell, digest: string) => {
    const number = numbers.get(of) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(of, number);
      digests.push([of.name, digest]);
    }
    return number;
  };
  const add = (name: string, given: unknown, pages: readonly ComposedPage[], read: Iterable<Cell>) => {
    const found: number[] = [];
    for (const each of read) {
      const digest = each.digest();
      if (digest === undefined) return;
      found.push(numberOf(each, digest));
    }
    groups.set(name, { ...digestOf(given), pages, read: found });
  };
  /** By number in the record: a cell is looked for by its name but once. */
  const cells: (Cell | undefined)[] = [];
  const cellAt = (number: number) => (cells[number] ??= cell(known?.cells[number]?.[0] ?? ''));
  const same: (boolean | undefined)[] = [];
  const isSame = (number: number) => (same[number] ??= cellAt(number).digest() === known?.cells[number]?.[1]);
  /** The number in the next record of one that is the same. */
  const next: (number | undefined)[] = [];
  const nextOf = (number: number) => (next[number] ??= numberOf(cellAt(number), known?.cells[number]?.[1] ?? ''));
  return {
    unchanged(name, given) {
      const group = known?.groups[name];
      if (!group?.read.every(isSame) || group.given !== digestOf(given).given) return undefined;
      groups.set(name, { ...group, read: group.read.map(nextOf) });
      return group.pages;
    },
    add,
    keep(fileDigest) {
      const entries = [...groups].map(([name, { pages, ...rest }]): [string, Group] => [
        name,
        { ...rest, pages: pages.map((page) => ({ ...page, digest: fileDigest(page.path) ?? '' })) },
      ]);
      const text = JSON.stringify({ version, cells: digests, groups: Object.fromEntries(entries) } satisfies Kept);
      return putFile(record, `${hash('sha256', text)}\n${text}`);
    },
  };
}

function digestOf(given: unknown): Pick<Group, 'given'> {
  return given === undefined ? {} : { given: hash('sha1', JSON.stringify(given), 'base64') };
}

/** @returns nothing where the record is not there, or is not what was kept */
async function readRecord(record: string): Promise<Kept | undefined> {
  const [checksum, text = ''] = (await readFile(record, 'utf8').catch(() => '')).split('\n', 2);
  return text !== '' && hash('sha256', text) === checksum ? (JSON.parse(text) as Kept) : undefined;
}

/** What is known of a page that is composed. */
export function composedPage({ facts: { address, title } }: Page): ComposedPage {
  return { address, title, path: `${address.replace(/^\/|\/$/g, '') || 'index'}.mdx` };
}
