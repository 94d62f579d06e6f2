import { dayRange, edtfDate } from '../../model/date.ts';
import { sourcesOf } from '../../model/entity.ts';
import { addressOf } from '../../model/page.ts';
import { listCell, toCsv } from './csv.ts';
import type { Exported } from './exported.ts';

/** One row for each dated event: its date as EDTF, and between which days it lies as far as that is known. */
export function eventsCsv({ data, address, place }: Exported): Iterable<string> {
  return toCsv(
    [
      'id',
      'date',
      'not_before',
      'not_after',
      'basis',
      'status',
      'kind',
      'headline',
      'entities',
      'place',
      'sources',
      'locators',
      'words',
      'address',
    ],
    data.events.map((event) => {
      const { first, last } = dayRange(edtfDate(event.value));
      const places = event.evidence.map(place);
      return [
        event.id,
        event.value,
        first,
        last,
        event.basis,
        event.status,
        event.kind,
        event.headline,
        listCell(event.entities),
        event.place,
        sourcesOf(event.evidence).length,
        listCell(places.map(({ locator }) => locator)),
        listCell(places.map(({ words }) => words)),
        address(addressOf.event(event.id)),
      ];
    }),
  );
}
