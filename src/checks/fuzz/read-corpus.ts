import { createHash } from 'node:crypto';
import { chronicle } from '../../chronicle/chronicle.ts';
import { cite } from '../../cite/cite.ts';
import { collate } from '../../collate/collate.ts';
import { languages } from '../../languages/languages.ts';
import { link } from '../../link/link.ts';
import type { CitedChronicle } from '../../model/dossier.ts';
import { unedited, type Decision } from '../../model/editor.ts';
import type { Page } from '../../model/page.ts';
import type { Seed } from '../../model/source.ts';
import { revealAll } from '../../model/withheld.ts';
import { review } from '../../review/review.ts';
import { readText } from '../../texts.ts';
import { maskPassages } from '../../withhold/passages.ts';
import { withhold } from '../../withhold/withhold.ts';
import { makeLookup } from '../../write/compose/make-lookup.ts';
import { composePages } from '../../write/compose/pages.ts';
import { exportFiles } from '../../write/exports/export-files.ts';
import { toExported } from '../../write/exports/exported.ts';
import { print } from '../../write/print.ts';
import { searchData } from '../../write/search/search-data.ts';

/** All that a build makes of some texts before Astro takes over. */
export interface Made {
  readonly dossier: CitedChronicle;
  readonly pages: readonly { readonly page: Page; readonly mdx: string }[];
  /** Exports by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Texts by file name, in the order given, through all rooms that need no disk. */
export function readCorpus(texts: ReadonlyMap<string, string>, decisions: readonly Decision[] = []): Made {
  const seeds = [...texts].map(([file, text]): Seed => {
    const bytes = Buffer.from(text);
    return { file, text, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const corpus = maskPassages({ texts: seeds, editor: { ...unedited, decisions }, findings: [] });
  const linked = link({ ...corpus, texts: corpus.texts.map((seed) => readText(seed)) }, languages);
  const cited = cite(collate(chronicle(linked, languages)), languages);
  review(cited);
  const dossier = withhold(cited);
  const lookup = makeLookup(dossier, languages);
  const pages = [...composePages(lookup)].map((composed) => {
    const page = revealAll(composed, dossier.withheld);
    return { page, mdx: print(page) };
  });
  const exported = [...exportFiles(toExported(dossier, lookup, { base: '/' }))].map(
    ({ path, content }) => [path, toText(content)] as const,
  );
  const found: (readonly [string, string])[] = [];
  for (const { path, content } of searchData(lookup, languages)) found.push([`search/${path}`, toText(content)]);
  return { dossier, pages, files: new Map([...exported, ...found]) };
}

function toText(content: string | Uint8Array | Iterable<string> = ''): string {
  return typeof content === 'string'
    ? content
    : content instanceof Uint8Array
      ? Buffer.from(content).toString('base64')
      : [...content].join('');
}
