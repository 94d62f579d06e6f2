import { dayRange, type Edtf } from '../model/date.ts';

/** Sort keys of the few thousand dates of a corpus; working one out costs a parse. */
const keys = new Map<Edtf, string>();

/** A text that sorts like the date: by first day, then by last; unknown sides last. */
export function timeKey(value: Edtf | undefined): string {
  if (value === undefined) return '~';
  const known = keys.get(value);
  if (known !== undefined) return known;
  const { first, last } = dayRange(value);
  const key = `${first ?? last ?? '9999'}|${last ?? '9999'}|${value}`;
  keys.set(value, key);
  return key;
}

/** Order of texts by code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
