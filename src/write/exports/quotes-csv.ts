import { toCsv } from './csv.ts';
import type { Exported } from './exported.ts';

/** One row for each quotation. */
export function quotesCsv({ data, entities, place }: Exported): Iterable<string> {
  return toCsv(
    ['id', 'kind', 'speaker', 'name', 'attribution', 'words', 'source', 'locator', 'start', 'end', 'address'],
    data.quotes.map((quote) => {
      const { words, locator, address } = place(quote);
      const attribution = quote.attribution && place({ ...quote.attribution, source: quote.source }).words;
      return [
        quote.id,
        quote.kind,
        quote.speaker,
        entities.get(quote.speaker ?? '')?.name,
        attribution,
        words,
        quote.source,
        locator,
        quote.start,
        quote.end,
        address,
      ];
    }),
  );
}
