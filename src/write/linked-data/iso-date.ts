import type { Edtf } from '../../model/date.ts';

/** A day, month or year without doubt, or nothing: what schema.org's dates can say. */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** @example isoDate('2024-02') // '2024-02'  @example isoDate('2024-05-06?') // undefined */
export function isoDate(value: Edtf | undefined): string | undefined {
  return value !== undefined && plain.test(value) ? value : undefined;
}

/** Start and end as far as both are known without doubt. @example isoSpan('../2024-06-07') // { endDate: '2024-06-07' } */
export function isoSpan(value: Edtf): { readonly startDate?: string; readonly endDate?: string } {
  const [from = '', to] = value.split('/');
  if (to === undefined) return plain.test(value) ? { startDate: value } : {};
  return { ...(plain.test(from) ? { startDate: from } : {}), ...(plain.test(to) ? { endDate: to } : {}) };
}
