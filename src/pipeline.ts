import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chronicle } from './chronicle/chronicle.ts';
import { cite } from './cite/cite.ts';
import { linksToNoPage } from './cite/links.ts';
import { collate } from './collate/collate.ts';
import { languages } from './languages/languages.ts';
import { link } from './link/link.ts';
import { withoutMarks, type CitedChronicle, type MarkedSource } from './model/dossier.ts';
import type { Finding } from './model/finding.ts';
import { inRoom, unobserved, type Observe } from './model/progress.ts';
import type { Served } from './model/served.ts';
import { read, type Folders } from './read/read.ts';
import { recall } from './recall/recall.ts';
import { versionOf } from './recall/version.ts';
import { staleAccepts } from './review/review.ts';
import { readMany, readText, version } from './texts.ts';
import { maskPassages } from './withhold/passages.ts';
import { withhold } from './withhold/withhold.ts';
import type { Written } from './write/write-pages.ts';
import { write } from './write/write.ts';

/** Where a run reads, and where it keeps what the next one need not do again. */
export interface Places extends Folders {
  /** `.dossier/`; nothing is kept where it is absent. */
  readonly work?: string;
  /** Folders with what other machines have read, see {@link readShard}. */
  readonly shards?: readonly string[];
}

/**
 * `seeds/` and `content/` → everything that is known, for the editor's eyes. Findings ride along; fatal ones are for the caller to heed.
 */
export async function extract(places: Places, observe: Observe = unobserved): Promise<CitedChronicle<MarkedSource>> {
  const corpus = maskPassages(await read(places, observe));
  const many = corpus.texts.length;
  const { texts, findings } = await recall(corpus.texts, { ...reading, ...kept(places) }, observe);
  const linked = inRoom(observe, 'link', 'texts', many, () =>
    link({ ...corpus, texts, findings: [...corpus.findings, ...findings] }, languages),
  );
  const dossier = inRoom(observe, 'chronicle', 'texts', many, () => chronicle(linked, languages));
  const collated = inRoom(observe, 'collate', 'texts', many, () =>
    collate({ ...dossier, findings: [...dossier.findings, ...staleAccepts(dossier)] }),
  );
  return inRoom(observe, 'cite', 'texts', many, () => cite(collated, languages));
}

/** What of it may be published. */
export async function toPublish(places: Places, observe: Observe = unobserved): Promise<CitedChronicle> {
  const dossier = await extract(places, observe);
  return inRoom(observe, 'withhold', 'texts', dossier.sources.length, () => withhold(withoutMarks(dossier)));
}

/**
 * The whole way: reads the folders and makes `work` (`.dossier/`) hold the pages and data files; `searchable` is told when search may
 * begin.
 */
export async function generate(
  folders: Folders,
  work: string,
  served: Served,
  observe: Observe = unobserved,
  searchable: () => void = () => {},
): Promise<Written & { readonly findings: readonly Finding[] }> {
  const dossier = await toPublish({ ...folders, work }, observe);
  const { findings } = dossier;
  if (findings.some(({ fatal }) => fatal)) return { findings, addresses: [], changed: 0 };
  const written = await write(dossier, work, languages, served, writing, observe, searchable);
  return { ...written, findings: [...findings, ...linksToNoPage(dossier.edited, written.addresses)] };
}

/**
 * Reads one machine's share of the texts, chosen by what is in them, and leaves it in `out`: the `part`th of `of`.
 * A run that is given the shares of all machines need not read any text.
 */
export async function readShard(
  folders: Folders,
  part: number,
  of: number,
  out: string,
  observe: Observe = unobserved,
): Promise<readonly Finding[]> {
  const corpus = maskPassages(await read(folders, observe));
  const share = corpus.texts.filter(({ sha256 }) => Number.parseInt(sha256.slice(0, 8), 16) % of === part - 1);
  const { findings } = await recall(share, { ...reading, folder: out }, observe);
  return [...corpus.findings, ...findings];
}

/** Digest of the code that prints, and of the data on languages it prints by, taken when it is loaded. */
const writing = versionOf(fileURLToPath(new URL('.', import.meta.url)), ['write', 'model', 'languages']);

/** Digest of the code that makes the search index, and of what is installed: what another one made is made anew. */
export const indexing = versionOf(fileURLToPath(new URL('.', import.meta.url)), ['search', 'model']);

const reading = { readText, readMany, version };

function kept({ work, shards }: Places): { readonly folder?: string; readonly others?: readonly string[] } {
  return work === undefined ? {} : { folder: join(work, 'texts'), ...(shards ? { others: shards } : {}) };
}
