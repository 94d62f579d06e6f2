import type { Language } from '../../model/language.ts';
import type { SearchData, SearchRecord } from '../../model/search-record.ts';
import { revealAll } from '../../model/withheld.ts';
import type { Lookup } from '../compose/lookup.ts';
import type { OutputFile } from '../save.ts';
import { briefingRecords } from './briefing-records.ts';
import type { Context } from './context.ts';
import { eventRecord } from './event-records.ts';
import { nameRecord } from './name-records.ts';
import { quoteRecord } from './quote-records.ts';
import { sharesOf, type Share } from './shares.ts';
import { sourceRecords } from './source-records.ts';
import { spellingsOf } from './spellings.ts';

/**
 * Everything that can be found, each as its own kind: a line of JSON each, in a file for each share, and at last
 * `data.json` with the names of these files and the table of spellings a query is read with. One record is made after
 * the other: of ten thousand sources there are four hundred thousand.
 */
export function* searchData(
  lookup: Lookup,
  languages: readonly Language[],
  shares: readonly Share[] = sharesOf(lookup),
): Generator<OutputFile & { readonly content: string | Iterable<string> }, void, undefined> {
  const { chronicle } = lookup;
  const { table, ...spellings } = spellingsOf(chronicle, languages);
  const from = 'the search records';
  const parts: { path: string; records: number }[] = [];
  for (const share of shares) {
    const part = { path: share.path, records: 0 };
    parts.push(part);
    yield { path: share.path, content: lines(share, part), from };
  }
  yield {
    path: 'data.json',
    content: JSON.stringify({ language: chronicle.language, parts, table: revealAll(table, chronicle.withheld) } satisfies SearchData),
    from,
  };

  function* lines(share: Share, part: { records: number }): Generator<string, void, undefined> {
    for (const record of recordsOf({ lookup, ...spellings }, share)) {
      part.records += 1;
      yield `${JSON.stringify(revealAll(record, chronicle.withheld))}\n`;
    }
  }
}

function* recordsOf(context: Context, { briefing, entities, sources, events, quotes }: Share): Generator<SearchRecord, void, undefined> {
  if (briefing) yield* briefingRecords(context);
  for (const entity of entities) yield nameRecord(context, entity);
  for (const source of sources) yield* sourceRecords(context, source);
  for (const event of events) yield eventRecord(context, event);
  for (const quote of quotes) yield* quoteRecord(context, quote);
}
