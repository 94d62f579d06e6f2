import type { CitedChronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import type { SearchData, SearchRecord } from '../../model/search-record.ts';
import { revealAll } from '../../model/withheld.ts';
import { lookUp, type Lookup } from '../compose/lookup.ts';
import { briefingRecords } from './briefing-records.ts';
import { eventRecords } from './event-records.ts';
import { nameRecords } from './name-records.ts';
import { quoteRecords } from './quote-records.ts';
import { sourceRecords } from './source-records.ts';
import { spellingsOf } from './spellings.ts';

/** Everything that can be found, each as its own kind, and the table of spellings a query is read with. */
export function searchData(chronicle: CitedChronicle, languages: readonly Language[]): SearchData {
  return JSON.parse([...searchPieces(lookUp(chronicle, languages), languages)].join('')) as SearchData;
}

/** The same as JSON, one record after the other: of ten thousand sources there are half a million. */
export function* searchPieces(lookup: Lookup, languages: readonly Language[]): Generator<string, void, undefined> {
  const { chronicle } = lookup;
  const { table, marksOf, alsoOf, canonical } = spellingsOf(chronicle, languages);
  const context = { lookup, marksOf, alsoOf, canonical };
  const shown = (value: SearchRecord | SearchData['table']) => JSON.stringify(revealAll(value, chronicle.withheld));
  let before = '';
  yield `{"language":${JSON.stringify(chronicle.language)},"records":[`;
  for (const make of [briefingRecords, nameRecords, sourceRecords, eventRecords, quoteRecords]) {
    for (const record of make(context)) {
      yield before + shown(record);
      before = ',';
    }
  }
  yield `],"table":${shown(table)}}`;
}
