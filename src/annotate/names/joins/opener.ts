import type { ReadingData } from '../../../model/reading-data.ts';
import type { Token } from '../../words/tokens.ts';
import { isPlain } from './joint.ts';

/**
 * Index of the word that the joint may belong to; -1 where a given name opens the run and no head follows: *Rosa Kell of
 * Norland*, but *Rosa Kell Institute for Trade*.
 */
export function openerOf(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const opened = indexOfOpener(tokens, from, to, data);
  if (!opensWithGivenName(tokens, from, to, data)) return opened;
  return opened > from + 1 && data.names.organisationHeads.has(tokens[opened]?.lower ?? '') ? opened : -1;
}

function opensWithGivenName(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const { names } = data;
  const [first, last] = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? ''];
  if (names.givenNames.has(first)) return true;
  if (!names.givenNamesDoubtful.has(first) || to - from !== 2 || tokens[to - 1]?.shape !== 'title') return false;
  return !isPlain(last, data) || (names.workHeads.has(first) && !names.organisationHeads.has(last) && !names.workHeads.has(last));
}

/** Index of the last word in the run that may take *of* or *for*; -1 where none. */
function indexOfOpener(tokens: readonly Token[], from: number, to: number, { names, places }: ReadingData): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (names.organisationOpeners.has(lower) || names.organisationHeads.has(lower) || names.offices.has(lower)) return i;
    if (names.eventHeads.has(lower) || names.workHeads.has(lower) || (i === from && places.heads.has(lower))) return i;
  }
  return -1;
}
