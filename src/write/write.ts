/**
 * Takes:   a Chronicle with the editor's texts, their citations checked.
 * Gives:   `.dossier/pages/` (one MDX file a page), `.dossier/data/` (exports), `.dossier/search/` (what can be found) and `.dossier/feed/` (what is new), and how many files changed.
 * Reports: nothing.
 * Never:   lets a text become markup (print.ts escapes, check-printed.ts proves it), or writes outside its folder.
 */
import { join } from 'node:path';
import type { CitedChronicle } from '../model/dossier.ts';
import type { Language } from '../model/language.ts';
import { unobserved, type Observe } from '../model/progress.ts';
import type { Served } from '../model/served.ts';
import { revealAll } from '../model/withheld.ts';
import { toEventIndex } from './compose/events/event-pages.ts';
import { lookUp } from './compose/look-up.ts';
import { pageCitations } from './citations/page-citation.ts';
import { composePages } from './compose/pages.ts';
import { examples } from './exports/examples.ts';
import { exportFiles } from './exports/export-files.ts';
import { toExported } from './exports/exported.ts';
import { toFeed } from './feed.ts';
import { originals } from './originals.ts';
import { printerOf } from './printed.ts';
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
export async function write(chronicle: CitedChronicle, work: string, languages: readonly Language[], served: Served, version: string, observe: Observe = unobserved, searchable: () => void = () => {}): Promise<Written> {
  const told = { room: 'write', things: 'pages' };
  observe({ ...told, done: 0 });
  const lookup = lookUp(chronicle, languages);
  await save(join(work, 'search'), searchData(lookup, languages));
  searchable();
  const exported = toExported(chronicle, lookup, served);
  const citationOf = pageCitations(exported);
  const eventIndex = toEventIndex(chronicle);
  function* data(): Generator<OutputFile, void, undefined> {
    yield* exportFiles(exported);
    if (eventIndex !== undefined) yield { path: 'chronology.json', content: eventIndex, from: 'the chronology' };
    yield* originals(chronicle.sources);
  }
  const { sizes } = await save(join(work, 'data'), data());
  const addresses: string[] = [];
  const printer = await printerOf(join(work, 'pages'), join(work, 'printed.json'), version);
  function* files(): Generator<OutputFile, void, undefined> {
    for (const page of composePages(lookup, { sizes, examples: examples(exported) })) {
      const { address, title } = page.facts;
      const cite = citationOf(page.facts);
      const path = `${address.replace(/^\/|\/$/g, '') || 'index'}.mdx`;
      yield { path, content: () => printer.put(revealAll({ ...page, facts: { ...page.facts, ...(cite ? { cite } : {}) } }, chronicle.withheld), path), from: title };
      addresses.push(address);
      observe({ ...told, done: addresses.length });
    }
  }
  const saved = await save(join(work, 'pages'), files());
  await printer.keep();
  await save(join(work, 'feed'), [{ path: 'feed.json', content: JSON.stringify(revealAll(toFeed(chronicle), chronicle.withheld)), from: 'the feed' }]);
  observe({ ...told, done: addresses.length, of: addresses.length, ended: true });
  return { addresses, changed: saved.written };
}
