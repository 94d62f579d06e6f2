import type { ReadingData } from '../../model/reading-data.ts';
import { isOffice } from './listed-words.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/**
 * *USS Kellor*, *MV Halvor Star*, *RRS Sir Jan Kell*: a ship by what stands before its name. Of the five types it is a work, as makes and
 * models are: people have built it and given it a name; it is no body, for all its crew, and no place, for it is at another every day.
 */
export function isVessel(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  data: ReadingData,
): boolean {
  const { names } = data;
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (
    to - from < 2
    || first?.shape !== 'upper'
    || !names.vesselPrefixes.has(first.lower)
    || next?.shape !== 'title'
    || next.start !== first.end + 1
  )
    return false;
  return (
    !names.vesselPrefixesDoubtful.has(first.lower)
    || (!hasKind(next, kind.common) && !isOffice(next.lower, data) && !names.organisationHeads.has(next.lower))
  );
}
