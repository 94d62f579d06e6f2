import type { KnownDate } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import { dateWords } from './date-words.ts';

/**
 * How a date in a text is known, for its note.
 * @example dateReason({ basis: 'resolved', … }, 'July 9-11', source) // 'year from the date of publication, 7 June 2024'
 */
export function dateReason({ basis, rule, value }: KnownDate, words: string, { published }: Source): string {
  const anchor = published ? `the date of publication, ${dateWords(published.value)}${published.basis === 'inferred' ? ', itself inferred' : ''}` : 'the dates before it in the text';
  switch (basis) {
    case 'stated': return 'the text says so';
    case 'resolved': return isYearOnly(words, value) ? `year from ${anchor}` : `counted from ${anchor}`;
    case 'inferred': return rule;
    case 'curated': return rule;
  }
}

/** Whether the words give day or month and only the year was added. */
function isYearOnly(words: string, value: string): boolean {
  return /\d/.test(words) ? !/\bago\b|\blast\b|\bnext\b|\bearlier\b|\blater\b|\bpast\b/i.test(words) : /^\d{4}-\d\d$/.test(value);
}
