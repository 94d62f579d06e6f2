import type { ReadingData } from '../../model/reading-data.ts';
import { isOffice } from './listed-words.ts';
import type { Run } from './runs.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/**
 * *USS Kellor*, *MV Halvor Star*, *RRS Sir Jan Kell*: a ship by what stands before its name. Of the five types of names it comes nearest to
 * an organisation: it has a crew, a commander, owners and a flag, acts and is acted on as a body does; it is no place, for it is at another
 * every day, and no person, for all it may be called *she*.
 */
export function isVessel(tokens: readonly Token[], { from, to }: Run, data: ReadingData): boolean {
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
