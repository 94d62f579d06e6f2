import { setOfEach, type FactColumn, type FactColumns } from '../../../model/search-facts.ts';
import type { Asked, Counts, FacetName } from './facets.ts';

/** Something with the id of a record. */
interface WithId {
  readonly id: string;
}

/** What every record can be narrowed and ordered by. All of it is one walk over the results, however many they are. */
export interface Facts {
  /** Those that have any of the chosen values of each facet; `but` leaves one facet out. */
  readonly narrow: <Found extends WithId>(found: readonly Found[], chosen: Asked['chosen'], but?: FacetName) => readonly Found[];
  /** How many have each value. A facet’s own choice does not narrow its own counts. */
  readonly count: (found: readonly WithId[], asked: Asked, names: readonly FacetName[]) => Counts;
  /** Newest first; those of one day as they were. */
  readonly newestFirst: <Found extends WithId>(found: readonly Found[]) => readonly Found[];
}

/** @param ids of all records, in the order of the columns */
export function readFacts(ids: readonly string[], columns: FactColumns): Facts {
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const setsOf = new Map(Object.entries(columns).map(([name, column]) => [name, { column, each: setOfEach(column) }]));

  const narrow = <Found extends WithId>(found: readonly Found[], chosen: Asked['chosen'], but?: FacetName): readonly Found[] =>
    [...chosen]
      .filter(([name]) => name !== but)
      .reduce((left, [name, values]) => {
        const known = setsOf.get(name);
        if (!known) return left;
        const fits = known.column.sets.map((set) => set.some((value) => values.has(known.column.values[value] ?? '')));
        return left.filter(({ id }) => fits[known.each[numberOf.get(id) ?? -1] ?? -1]);
      }, found);

  return {
    narrow,
    count: (found, { chosen }, names) => {
      const all = narrow(found, chosen);
      return new Map(
        names.flatMap((name) => {
          const known = setsOf.get(name);
          return known
            ? [
                [
                  name,
                  countIn(
                    known.column,
                    known.each,
                    (chosen.has(name) ? narrow(found, chosen, name) : all).map(({ id }) => numberOf.get(id) ?? -1),
                  ),
                ] as const,
              ]
            : [];
        }),
      );
    },
    newestFirst: (found) => {
      const dates = setsOf.get('date');
      const dateOf = ({ id }: WithId) => dates?.column.values[dates.column.sets[dates.each[numberOf.get(id) ?? -1] ?? -1]?.[0] ?? -1] ?? '';
      return found
        .map((one) => ({ one, date: dateOf(one) }))
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
        .map(({ one }) => one);
    },
  };
}

function countIn({ values, sets }: FactColumn, each: Uint32Array, records: readonly number[]): ReadonlyMap<string, number> {
  const bySet = new Uint32Array(sets.length);
  for (const record of records) {
    const set = each[record];
    if (set !== undefined) bySet[set] = (bySet[set] ?? 0) + 1;
  }
  const byValue = new Uint32Array(values.length);
  for (const [at, set] of sets.entries()) for (const value of set) byValue[value] = (byValue[value] ?? 0) + (bySet[at] ?? 0);
  return new Map([...byValue].flatMap((count, value) => (count > 0 ? [[values[value] ?? '', count] as const] : [])));
}
