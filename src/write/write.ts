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
import { unobserved, type Observe } from '../model/progress.ts';
import type { Served } from '../model/served.ts';
import { revealAll } from '../model/withheld.ts';
import { toEventIndex } from './compose/events/event-pages.ts';
import { pageCitations } from './citations/page-citation.ts';
import { pageGroups } from './compose/pages.ts';
import { examples } from './exports/examples.ts';
import { exportFiles } from './exports/export-files.ts';
import { toExported, type Exported } from './exports/exported.ts';
import { toFeed } from './feed.ts';
import { originals } from './originals.ts';
import { watched } from './reads/watched.ts';
import { save, type OutputFile } from './save.ts';
import { searchData } from './search/search-data.ts';
import { writePages, type Written } from './write-pages.ts';

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
  const { sizes } = await save(join(work, 'data'), dataFiles(chronicle, exported));
  const written = await writePages(
    {
      groups: pageGroups(lookup, { sizes, examples: examples(exported) }),
      citationOf: pageCitations({ ...exported, chronicle: lookup.chronicle }),
      ...(chronicle.withheld ? { withheld: chronicle.withheld } : {}),
      cell,
      version: `${version} ${JSON.stringify([served, [...(chronicle.withheld ?? [])]])}`,
      printing: version,
    },
    work,
    (done) => observe({ ...told, done }),
  );
  const feed = revealAll(toFeed(chronicle), chronicle.withheld);
  await save(join(work, 'feed'), [{ path: 'feed.json', content: JSON.stringify(feed), from: 'the feed' }]);
  const { length } = written.addresses;
  observe({ ...told, done: length, of: length, ended: true });
  return written;
}

/** Exports, the list that finds events, and the texts as they came. */
function* dataFiles(chronicle: CitedChronicle, exported: Exported): Generator<OutputFile, void, undefined> {
  yield* exportFiles(exported);
  const events = toEventIndex(chronicle);
  if (events !== undefined) yield { path: 'chronology.json', content: events, from: 'the chronology' };
  yield* originals(chronicle.sources);
}
