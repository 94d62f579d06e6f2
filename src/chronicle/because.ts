import type { KnownDate } from '../model/date.ts';
import type { Source } from '../model/dossier.ts';

/**
 * How the date of an event is known, for readers.
 * @example “May 6”: year from the date of publication (2024-05-06, inferred)
 */
export function because(date: KnownDate, words: string | undefined, source: Source): string {
  const quoted = words === undefined ? '' : `“${words}”: `;
  switch (date.basis) {
    case 'stated': return `${quoted}stated in the text`;
    case 'resolved': return `${quoted}${resolved(date, words)} the date of publication${publication(source)}`;
    case 'inferred': return `${quoted}inferred: ${date.rule}`;
    case 'curated': return `${quoted}set by the editor: ${date.rule}`;
  }
}

/** Words without a digit say nothing a calendar does: the whole day is counted from the publication. */
function resolved({ value }: KnownDate, words: string | undefined): string {
  const dayOrMonth = /\d/.test(words ?? '') || /^\d{4}-\d\d$/.test(value);
  return dayOrMonth ? 'year from' : 'counted from';
}

function publication({ published }: Source): string {
  if (!published) return '';
  return published.basis === 'inferred' ? ` (${published.value}, itself inferred)` : ` (${published.value})`;
}
