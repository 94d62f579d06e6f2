import type { Source } from '../model/dossier.ts';
import { readAs } from '../model/text.ts';
import type { Told } from './told.ts';

/** Also the reason of a date whose editor gave none. */
const setByEditor = 'set by the editor';

/**
 * How the date of an event is known, for readers.
 * @example “May 6”: year from the date of publication (2024-05-06, itself inferred)
 */
export function because({ date, dateSpan, block, source, vague }: Told): string {
  if (!date) return vague ? 'the text says only vaguely when' : 'no source gives a date';
  const words = dateSpan && readAs(block, dateSpan);
  const quoted = words === undefined ? '' : `“${words}”: `;
  switch (date.basis) {
    case 'stated': return `${quoted}stated in the text`;
    case 'resolved': return `${quoted}${resolved(date.value, words)} the date of publication${publication(source)}`;
    case 'inferred': return `${quoted}${date.rule}`;
    case 'curated': return `${quoted}${date.rule === setByEditor ? setByEditor : `${setByEditor}: ${date.rule}`}`;
  }
}

/** Words that name no day or month of a calendar are counted from the publication; the others lack the year. */
function resolved(value: string, words: string | undefined): string {
  return /\d/.test(words ?? '') || /^\d{4}-\d\d$/.test(value) ? 'year from' : 'counted from';
}

function publication({ published }: Source): string {
  if (!published) return '';
  return published.basis === 'inferred' ? ` (${published.value}, itself inferred)` : ` (${published.value})`;
}
