import { sourcesOf } from '../../model/entity.ts';
import { addressOf } from '../../model/page.ts';
import { listCell, toCsv } from './csv.ts';
import type { Exported } from './exported.ts';

/** One row for each person, organisation, place, event and work. */
export function entitiesCsv({ data, address, place }: Exported): Iterable<string> {
  return toCsv(
    ['id', 'type', 'name', 'spellings', 'roles', 'mentions', 'sources', 'first', 'last', 'address'],
    data.entities.map(({ id, type, name, aliases, roles, mentions }) => {
      const [first, last] = [mentions[0], mentions.at(-1)];
      return [
        id,
        type,
        name,
        listCell(aliases.map(({ text }) => text)),
        listCell([...new Set(roles.map(({ text }) => text))]),
        mentions.length,
        sourcesOf(mentions).length,
        first && place(first).locator,
        last && place(last).locator,
        address(addressOf.entity(id)),
      ];
    }),
  );
}
