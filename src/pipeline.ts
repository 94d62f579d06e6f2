import { annotate } from './annotate/annotate.ts';
import { chronicle } from './chronicle/chronicle.ts';
import { cite } from './cite/cite.ts';
import { clean } from './clean/clean.ts';
import { collate } from './collate/collate.ts';
import { languages } from './languages/languages.ts';
import { link } from './link/link.ts';
import type { CitedChronicle } from './model/dossier.ts';
import type { Finding } from './model/finding.ts';
import { eachInRoom, inRoom, unobserved, type Observe } from './model/progress.ts';
import type { Served } from './model/served.ts';
import { read, type Folders } from './read/read.ts';
import { staleAccepts } from './review/review.ts';
import { maskPassages } from './withhold/passages.ts';
import { withhold } from './withhold/withhold.ts';
import { write, type Written } from './write/write.ts';

/** `seeds/` and `content/` → everything that is known, for the editor's eyes. Findings ride along; fatal ones are for the caller to heed. */
export async function extract(folders: Folders, observe: Observe = unobserved): Promise<CitedChronicle> {
  const corpus = maskPassages(await read(folders, observe));
  const many = corpus.texts.length;
  const texts = eachInRoom(observe, 'clean, annotate', 'texts', corpus.texts, (seed) => annotate(clean(seed, languages), languages));
  const linked = inRoom(observe, 'link', 'texts', many, () => link({ ...corpus, texts }, languages));
  const dossier = inRoom(observe, 'chronicle', 'texts', many, () => chronicle(linked, languages));
  const collated = inRoom(observe, 'collate', 'texts', many, () => collate({ ...dossier, findings: [...dossier.findings, ...staleAccepts(dossier)] }));
  return inRoom(observe, 'cite', 'texts', many, () => cite(collated, languages));
}

/** What of it may be published. */
export async function toPublish(folders: Folders, observe: Observe = unobserved): Promise<CitedChronicle> {
  const dossier = await extract(folders, observe);
  return inRoom(observe, 'withhold', 'texts', dossier.sources.length, () => withhold(dossier));
}

/** The whole way: reads the folders and makes `work` (`.dossier/`) hold the pages and data files. */
export async function generate(folders: Folders, work: string, served: Served, observe: Observe = unobserved): Promise<Written & { readonly findings: readonly Finding[] }> {
  const dossier = await toPublish(folders, observe);
  const { findings } = dossier;
  if (findings.some(({ fatal }) => fatal)) return { findings, addresses: [], changed: 0 };
  return { findings, ...(await write(dossier, work, languages, served, observe)) };
}
