/**
 * Takes:   a Chronicle with the editor's texts, their citations checked.
 * Gives:   `.dossier/pages/` (one MDX file a page), `.dossier/data/` (exports), `.dossier/search/` (what can be found) and `.dossier/feed/`
 * (what is new), and how many files changed.
 * Reports: nothing.
 * Never:   lets a text become markup (print.ts escapes, check-printed.ts proves it), or writes outside its folder.
 */
import { join } from 'node:path';
import type { CitedChronicle } from '../model/dossier.ts';
import type { Language } from '../model/language.ts';
import type { Page } from '../model/page.ts';
import { recordOfPages } from '../model/printed-pages.ts';
import { unobserved, type Observe } from '../model/progress.ts';
import type { Served } from '../model/served.ts';
import { revealAll } from '../model/withheld.ts';
import { toEventIndex } from './compose/events/event-pages.ts';
import { pageCitations } from './citations/page-citation.ts';
import type { PageGroup } from './compose/page-group.ts';
import { pageGroups } from './compose/pages.ts';
import { examples } from './exports/examples.ts';
import { exportFiles } from './exports/export-files.ts';
import { toExported } from './exports/exported.ts';
import { toFeed } from './feed.ts';
import { originals } from './originals.ts';
import { printerOf } from './printed.ts';
import { noting } from './reads/cell.ts';
import { composedBefore, composedPage, type KeptPage } from './reads/composed.ts';
import { watched } from './reads/watched.ts';
import { save, type OutputFile } from './save.ts';
import { searchData } from './search/search-data.ts';

/** What was written. */
export interface Written {
  /** Base-free addresses of all pages. */
  readonly addresses: readonly string[];
  /** How many of them differ from what lay there before. */
  readonly changed: number;
}

/**
 * @param version a digest of this room's code: what another one printed is printed anew
 * @param searchable is told when all that can be found lies in `.dossier/search/`, long before the pages do
 */
export async function write(
  chronicle: CitedChronicle,
  work: string,
  languages: readonly Language[],
  served: Served,
  version: string,
  observe: Observe = unobserved,
  searchable: () => void = () => {},
): Promise<Written> {
  const told = { room: 'write', things: 'pages' };
  observe({ ...told, done: 0 });
  const { lookup, cell } = watched(chronicle, languages);
  await save(join(work, 'search'), searchData(lookup, languages));
  searchable();
  const exported = toExported(chronicle, lookup, served);
  const citationOf = pageCitations({ ...exported, chronicle: lookup.chronicle });
  const eventIndex = toEventIndex(chronicle);
  function* data(): Generator<OutputFile, void, undefined> {
    yield* exportFiles(exported);
    if (eventIndex !== undefined) yield { path: 'chronology.json', content: eventIndex, from: 'the chronology' };
    yield* originals(chronicle.sources);
  }
  const { sizes } = await save(join(work, 'data'), data());
  const addresses: string[] = [];
  const printer = await printerOf(join(work, 'pages'), join(work, recordOfPages), version);
  const composed = await composedBefore(
    join(work, 'composed.json'),
    `${version} ${JSON.stringify([served, [...(chronicle.withheld ?? [])]])}`,
    cell,
  );
  const finished = (page: Page): Page => {
    const cite = citationOf(page.facts);
    return revealAll({ ...page, facts: { ...page.facts, ...(cite ? { cite } : {}) } }, chronicle.withheld);
  };
  function* pagesOf({ name, given, compose }: PageGroup): Generator<Page | KeptPage, void, undefined> {
    if (name === undefined) {
      for (const page of compose()) yield finished(page);
      return;
    }
    const kept = composed.unchanged(name, given);
    if (kept?.every(({ path, digest }) => printer.leave(path, digest))) return yield* kept;
    const { made, read } = noting(() => [...compose()].map(finished));
    composed.add(name, given, made.map(composedPage), read);
    yield* made;
  }
  function* files(): Generator<OutputFile, void, undefined> {
    for (const group of pageGroups(lookup, { sizes, examples: examples(exported) })) {
      for (const page of pagesOf(group)) {
        const { address, title, path } = 'facts' in page ? composedPage(page) : page;
        yield { path, content: () => ('facts' in page ? printer.put(page, path) : { changed: false }), from: title };
        addresses.push(address);
        observe({ ...told, done: addresses.length });
      }
    }
  }
  const saved = await save(join(work, 'pages'), files());
  await printer.keep();
  await composed.keep(printer.digestOf);
  await save(join(work, 'feed'), [
    { path: 'feed.json', content: JSON.stringify(revealAll(toFeed(chronicle), chronicle.withheld)), from: 'the feed' },
  ]);
  observe({ ...told, done: addresses.length, of: addresses.length, ended: true });
  return { addresses, changed: saved.written };
}
