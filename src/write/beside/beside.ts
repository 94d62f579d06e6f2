import { join } from 'node:path';
import type { CitedChronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import type { Served } from '../../model/served.ts';
import type { PublishedFiles } from '../compose/data-page.ts';
import { toEventIndex } from '../compose/events/event-pages.ts';
import type { Lookup } from '../compose/lookup.ts';
import { examples } from '../exports/examples.ts';
import { exportFiles } from '../exports/export-files.ts';
import { toExported, type Exported } from '../exports/exported.ts';
import { originals } from '../originals.ts';
import { save, type OutputFile } from '../save.ts';
import { searchData } from '../search/search-data.ts';

/** What the files beside the pages are made from, and where they go: plain data, which another thread can be given. */
export interface Beside {
  readonly chronicle: CitedChronicle;
  /** `.dossier/`. */
  readonly work: string;
  readonly languages: readonly Language[];
  readonly served: Served;
}

/**
 * Makes `search/` hold what can be found, and `data/` the exports; only the page on data needs anything of them.
 *
 * @param lookup of the same chronicle
 * @param searchable is told when all that can be found lies there
 */
export async function writeBeside(
  { chronicle, work, languages, served }: Beside,
  lookup: Lookup,
  searchable: () => void,
): Promise<PublishedFiles> {
  await save(join(work, 'search'), searchData(lookup, languages));
  searchable();
  const exported = toExported(chronicle, lookup, served);
  const { sizes } = await save(join(work, 'data'), dataFiles(chronicle, exported));
  return { sizes, examples: examples(exported) };
}

/** Exports, the list that finds events, and the texts as they came. */
function* dataFiles(chronicle: CitedChronicle, exported: Exported): Generator<OutputFile, void, undefined> {
  yield* exportFiles(exported);
  const events = toEventIndex(chronicle);
  if (events !== undefined) yield { path: 'chronology.json', content: events, from: 'the chronology' };
  yield* originals(chronicle.sources);
}
