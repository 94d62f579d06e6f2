import { annotate } from './annotate/annotate.ts';
import { chronicle } from './chronicle/chronicle.ts';
import { cite } from './cite/cite.ts';
import { clean } from './clean/clean.ts';
import { collate } from './collate/collate.ts';
import { languages } from './languages/languages.ts';
import { link } from './link/link.ts';
import type { CitedChronicle } from './model/dossier.ts';
import type { Finding } from './model/finding.ts';
import { read, type Folders } from './read/read.ts';
import { staleAccepts } from './review/review.ts';
import { maskPassages } from './withhold/passages.ts';
import { withhold } from './withhold/withhold.ts';
import { write, type Written } from './write/write.ts';

/** `seeds/` and `content/` → everything that is known, for the editor's eyes. Findings ride along; fatal ones are for the caller to heed. */
export async function extract(folders: Folders): Promise<CitedChronicle> {
  const corpus = maskPassages(await read(folders));
  const texts = corpus.texts.map((seed) => annotate(clean(seed, languages), languages));
  const dossier = chronicle(link({ ...corpus, texts }, languages), languages);
  return cite(collate({ ...dossier, findings: [...dossier.findings, ...staleAccepts(dossier)] }), languages);
}

/** What of it may be published. */
export async function toPublish(folders: Folders): Promise<CitedChronicle> {
  return withhold(await extract(folders));
}

/** The whole way: reads the folders and makes `work` (`.dossier/`) hold the pages and data files. */
export async function generate(folders: Folders, work: string): Promise<Written & { readonly findings: readonly Finding[] }> {
  const dossier = await toPublish(folders);
  const { findings } = dossier;
  if (findings.some(({ fatal }) => fatal)) return { findings, addresses: [], changed: 0 };
  return { findings, ...(await write(dossier, work, languages)) };
}
