/** What is asked for, by kind: `{ status: 'planned', entity: 'nato' }`. The order of kinds is that of the page. */
export type Wanted = Readonly<Record<string, string>>;

/** What an address asks for; kinds it does not know are left alone. @example wantedIn('?year=2024&x=1', ['year']) // { year: '2024' } */
export function wantedIn(search: string, kinds: readonly string[]): Wanted {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const value = asked.get(kind);
      return value ? [[kind, value]] : [];
    }),
  );
}

/** The address's query for it, the other filters kept; empty for nothing. @example queryOf({ year: '2024' }) // '?year=2024' */
export function queryOf(wanted: Wanted): string {
  const query = new URLSearchParams(Object.entries(wanted)).toString();
  return query === '' ? '' : `?${query}`;
}

/** One filter changed; an empty value takes it away. */
export function withFilter(wanted: Wanted, kind: string, value: string): Wanted {
  const { [kind]: _, ...others } = wanted;
  return value === '' ? others : { ...others, [kind]: value };
}

/** Whether a row, with its values by kind parted by spaces, has all that is wanted. */
export function fits(values: Readonly<Record<string, string | undefined>>, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([kind, value]) => (values[kind] ?? '').split(' ').includes(value));
}
