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
import { isWorthThread, writeAside } from './beside/aside.ts';
import { writeBeside } from './beside/beside.ts';
import { pageCitations } from './citations/page-citation.ts';
import type { PublishedFiles } from './compose/data-page.ts';
import type { Lookup } from './compose/lookup.ts';
import type { PageGroup } from './compose/page-group.ts';
import { dataGroup, pageGroups } from './compose/pages.ts';
import { toCiting } from './exports/exported.ts';
import { toFeed } from './feed.ts';
import { watched } from './reads/watched.ts';
import { save } from './save.ts';
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
  const beside = { chronicle, work, languages, served };
  const published = isWorthThread(beside) ? writeAside(beside, searchable) : Promise.resolve(await writeBeside(beside, lookup, searchable));
  const written = await writePages(
    {
      groups: allGroups(lookup, published),
      citationOf: pageCitations(toCiting(lookup.chronicle, served)),
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

/** The page on data says how large the files are that are written meanwhile. */
async function* allGroups(lookup: Lookup, published: Promise<PublishedFiles>): AsyncGenerator<PageGroup, void, undefined> {
  yield* pageGroups(lookup);
  yield dataGroup(lookup, await published);
}
