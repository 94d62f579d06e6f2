import type { Edtf, KnownDate } from '../model/date.ts';

/**
 * On which side of a publication a year, month or day lies, as finely as both are known; undefined where
 * one of them is not known so.
 *
 * @example sideOf('2027', published 2023-03-14) // 'after'
 */
export function sideOf(value: Edtf, published: KnownDate | undefined): 'before' | 'same' | 'after' | undefined {
  const from = value.split('/')[0]?.replace(/[?~%]$/, '') ?? '';
  if (!published || !/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(from)) return undefined;
  const own = published.value.slice(0, from.length);
  return from > own ? 'after' : from < own ? 'before' : 'same';
}
