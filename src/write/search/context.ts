import { dayNumber, dayOf, dayRange, type Edtf } from '../../model/date.ts';
import { oncePer } from '../../model/once-per.ts';
import { dayMarks, monthMark, type Canonical } from '../../model/search-words.ts';
import { placeOf, type Lookup } from '../compose/lookup.ts';
import type { Evidence } from '../../model/entity.ts';
import type { AlsoOf, MarksOf } from './spellings.ts';

/** What every kind of record is made with. */
export interface Context {
  readonly lookup: Lookup;
  readonly marksOf: MarksOf;
  readonly alsoOf: AlsoOf;
  readonly canonical: Canonical;
}

/** More days than this are not marked one by one. */
const mostDays = 31;

/** Marks of a date: `own` as fine as it is, `wide` what it lies in. */
export function dateMarks(value: Edtf | undefined): { readonly own: readonly string[]; readonly wide: readonly string[] } {
  const { first, last } = value === undefined ? {} : dayRange(value);
  if (first === undefined || last === undefined) return { own: [], wide: [] };
  const days = daysBetween(first, last);
  const months = [...new Set([first, last].map(monthMark))];
  // A year or a season is no answer to one of its months.
  if (days === undefined) return { own: [], wide: [] };
  const wholeMonth = months.length === 1 && days.length > 27;
  return wholeMonth ? { own: months, wide: [] } : { own: days.flatMap(dayMarks), wide: months };
}

function daysBetween(first: string, last: string): string[] | undefined {
  const from = dayNumber(first);
  const count = dayNumber(last) - from + 1;
  if (!(count <= mostDays)) return undefined;
  return Array.from({ length: count }, (_, day) => dayOf(from + day));
}

/** Ids of the entities named in a block, or in a part of it. */
export function namedIn({ namesIn }: Lookup, place: Pick<Evidence, 'source' | 'block'> & Partial<Evidence>): Set<string> {
  const all = namesIn.get(placeOf(place)) ?? [];
  const within = place.span;
  return new Set(
    all.filter(({ span }) => within === undefined || (span.start >= within.start && span.end <= within.end)).map(({ entity }) => entity.id),
  );
}

/** What the facet of entities calls them: the name, with the id where two bear it. */
export function entityLabels({ entities }: Lookup, ids: Iterable<string>): string[] {
  return [...ids]
    .flatMap((id) => {
      const name = entities.get(id)?.name;
      return name === undefined ? [] : [namesakes(entities).has(name) ? `${name} (${id})` : name];
    })
    .sort();
}

/** Names that two entities bear. */
const namesakes = oncePer((entities: Lookup['entities']): ReadonlySet<string> => {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { name } of entities.values()) (seen.has(name) ? twice : seen).add(name);
  return twice;
});

/** The year of a date for the facet; none where it may be several. */
export function yearOf(value: Edtf | undefined): string[] {
  const { first, last } = value === undefined ? {} : dayRange(value);
  return first !== undefined && first.slice(0, 4) === last?.slice(0, 4) ? [first.slice(0, 4)] : [];
}

/** A text that sorts as dates do; what has none comes before all. */
export function sortKey(value: Edtf | undefined): string {
  const { first, last } = value === undefined ? {} : dayRange(value);
  return first ?? last ?? '0';
}
