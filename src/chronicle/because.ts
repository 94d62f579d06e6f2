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
    case 'stated':
      return `${quoted}stated in the text`;
    case 'resolved':
      return `${quoted}${date.yearOnly ? 'year' : 'counted'} from ${date.countedFrom === undefined ? `the date of publication${publication(source)}` : `${date.countedFrom}, a date in the text`}`;
    case 'inferred':
      return `${quoted}${date.rule}`;
    case 'curated':
      return `${quoted}${date.rule === setByEditor ? setByEditor : `${setByEditor}: ${date.rule}`}`;
  }
}

function publication({ published }: Source): string {
  if (!published) return '';
  return published.basis === 'inferred' ? ` (${published.value}, itself inferred)` : ` (${published.value})`;
}
