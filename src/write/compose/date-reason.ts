import type { KnownDate } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import { dateOnPage } from './date-words.ts';
import { listed } from './in-words.ts';

/**
 * How a date in a text is known, for its note.
 * @example dateReason({ basis: 'resolved', yearOnly: true, … }, source) // 'year from the date of publication, 7 June 2024'
 */
export function dateReason({ basis, rule, value, from, countedFrom, yearOnly }: KnownDate, { published }: Source): string {
  const anchor =
    countedFrom !== undefined
      ? `${dateOnPage(countedFrom)}, a date in the text`
      : published
        ? `the date of publication, ${dateOnPage(published.value)}${published.basis === 'inferred' ? ', itself inferred' : ''}`
        : 'the dates before it in the text';
  switch (basis) {
    case 'stated':
      return 'the text says so';
    case 'resolved':
      return yearOnly ? `year from ${anchor}` : `counted from ${anchor}`;
    case 'inferred':
      return inferredReason({ rule, value, ...(from ? { from } : {}) });
    case 'curated':
      return rule;
  }
}

/**
 * What an inferred date rests on.
 * @example inferredReason({ value: '2024-05-06', from: { event: 'Harbour Forum', locators: ['S1 ¶1'] }, … }) // 'S1 ¶1 dates the same Harbour Forum to 6 May 2024'
 */
export function inferredReason({ from, value, rule }: Pick<KnownDate, 'from' | 'value' | 'rule'>): string {
  if (!from) return rule;
  const { event, locators } = from;
  return `${listed(locators)} ${locators.length < 2 ? 'dates' : 'date'} the same ${event} to ${dateOnPage(value)}`;
}
