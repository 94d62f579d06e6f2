import { addressOf } from '../../model/page.ts';
import { listCell, toCsv } from './csv.ts';
import type { Exported } from './exported.ts';

/** One row for each source. */
export function sourcesCsv({ data, address }: Exported): Iterable<string> {
  return toCsv(
    [
      'id',
      'number',
      'title',
      'title_basis',
      'outlet',
      'byline',
      'date',
      'date_basis',
      'language',
      'url',
      'tags',
      'paragraphs',
      'publish',
      'file',
      'bytes',
      'sha256',
      'address',
    ],
    data.sources.map((source) => [
      source.id,
      source.number,
      source.title,
      source.titleBasis,
      source.outlet,
      source.byline,
      source.date,
      source.dateBasis,
      source.language,
      source.url,
      listCell(source.tags ?? []),
      source.paragraphs.length,
      source.publish,
      source.file,
      source.bytes,
      source.sha256,
      address(addressOf.source(source.id)),
    ]),
  );
}
