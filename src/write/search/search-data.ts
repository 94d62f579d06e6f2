import type { CitedChronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import type { SearchData, SearchRecord } from '../../model/search-record.ts';
import { revealAll } from '../../model/withheld.ts';
import { lookUp } from '../compose/lookup.ts';
import { briefingRecords } from './briefing-records.ts';
import { eventRecords } from './event-records.ts';
import { nameRecords } from './name-records.ts';
import { quoteRecords } from './quote-records.ts';
import { sourceRecords } from './source-records.ts';
import { spellingsOf } from './spellings.ts';

/** Everything that can be found, each as its own kind, and the table of spellings a query is read with. */
export function searchData(chronicle: CitedChronicle, languages: readonly Language[]): SearchData {
  const lookup = lookUp(chronicle, languages);
  const { table, marksOf, alsoOf, canonical } = spellingsOf(chronicle, languages);
  const context = { lookup, marksOf, alsoOf, canonical };
  const records: SearchRecord[] = [
    ...briefingRecords(context), ...nameRecords(context), ...sourceRecords(context), ...eventRecords(context), ...quoteRecords(context),
  ];
  const data: SearchData = { language: chronicle.language, records, table };
  return chronicle.withheld ? revealAll(data, chronicle.withheld) : data;
}
