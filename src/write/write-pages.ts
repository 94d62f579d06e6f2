import { join } from 'node:path';
import type { Page } from '../model/page.ts';
import { recordOfPages } from '../model/printed-pages.ts';
import { revealAll, type WithheldKey } from '../model/withheld.ts';
import type { pageCitations } from './citations/page-citation.ts';
import type { PageGroup } from './compose/page-group.ts';
import { printerOf, type Printer } from './printed.ts';
import { noting, type Cell } from './reads/cell.ts';
import { composedBefore, composedPage, type Composed, type KeptPage } from './reads/composed.ts';
import { save, type OutputFile } from './save.ts';

/** What was written. */
export interface Written {
  /** Base-free addresses of all pages. */
  readonly addresses: readonly string[];
  /** How many of them differ from what lay there before. */
  readonly changed: number;
}

/** The pages of a dossier, and what is done to each before it is printed. */
export interface PagesToWrite {
  readonly groups: AsyncIterable<PageGroup>;
  readonly citationOf: ReturnType<typeof pageCitations>;
  /** Labels of what is withheld, put in last. */
  readonly withheld?: WithheldKey;
  /** The cells that pages are composed from, by name. */
  readonly cell: (name: string) => Cell;
  /** Digest of all that pages hang on beside what they read: the same, and they may be taken as they were composed. */
  readonly version: string;
  /** The part of it that printing hangs on. */
  readonly printing: string;
}

/** Makes `pages/` hold the pages of a dossier: composed, and printed, where something they rest on has changed. */
export async function writePages(toWrite: PagesToWrite, work: string, wrote: (pages: number) => void): Promise<Written> {
  const printer = await printerOf(join(work, 'pages'), join(work, recordOfPages), toWrite.printing);
  const composed = await composedBefore(join(work, 'composed.json'), toWrite.version, toWrite.cell);
  const addresses: string[] = [];
  async function* files(): AsyncGenerator<OutputFile, void, undefined> {
    for await (const group of toWrite.groups) {
      for (const page of pagesOf(group, toWrite, composed, printer)) {
        const { address, title, path } = 'facts' in page ? composedPage(page) : page;
        yield { path, content: () => ('facts' in page ? printer.put(page, path) : { changed: false }), from: title };
        addresses.push(address);
        wrote(addresses.length);
      }
    }
  }
  const saved = await save(join(work, 'pages'), files());
  await printer.keep();
  await composed.keep(printer.digestOf);
  return { addresses, changed: saved.written };
}

/** The pages of a group: as an earlier run left them, where all they read is as it was and so are their files; else composed, and what they read is kept. */
function* pagesOf(
  { name, given, compose }: PageGroup,
  toWrite: PagesToWrite,
  composed: Composed,
  printer: Printer,
): Generator<Page | KeptPage, void, undefined> {
  if (name === undefined) {
    for (const page of compose()) yield finished(page, toWrite);
    return;
  }
  const kept = composed.unchanged(name, given);
  if (kept?.every(({ path, digest }) => printer.leave(path, digest))) return yield* kept;
  const { made, read } = noting(() => [...compose()].map((page) => finished(page, toWrite)));
  composed.add(name, given, made.map(composedPage), read);
  yield* made;
}

/** With how it is cited, and the labels of what is withheld. */
function finished(page: Page, { citationOf, withheld }: PagesToWrite): Page {
  const cite = citationOf(page.facts);
  return revealAll({ ...page, facts: { ...page.facts, ...(cite ? { cite } : {}) } }, withheld);
}
