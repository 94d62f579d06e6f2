import { toCsv, type Cell } from './csv.ts';
import type { Exported } from './exported.ts';

/** One row for each place that names somebody or something. */
export function mentionsCsv(exported: Exported): Iterable<string> {
  return toCsv(['entity', 'name', 'type', 'words', 'source', 'locator', 'start', 'end', 'address'], rows(exported));
}

function* rows({ data, place }: Exported): Generator<readonly Cell[]> {
  for (const { id, name, type, mentions } of data.entities) {
    for (const mention of mentions) {
      const { words, locator, address } = place(mention);
      yield [id, name, type, words, mention.source, locator, mention.start, mention.end, address];
    }
  }
}
