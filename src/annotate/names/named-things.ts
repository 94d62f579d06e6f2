import type { ReadingData } from '../../model/reading-data.ts';
import type { Piece } from './split.ts';
import type { Survey } from './survey.ts';
import type { Token } from '../words/tokens.ts';

/**
 * *(the ferry) Aurora*, *Space Shuttle Aurora*, and *Aurora* alone where the text elsewhere calls it so: a thing by the word before it. A
 * country's or a town's name is one only right behind such a word.
 */
export function isNamedThing(tokens: readonly Token[], piece: Piece, survey: Survey, data: ReadingData): boolean {
  const { names } = data;
  const [before, first] = [tokens[piece.from - 1], tokens[piece.from]];
  if (!first || piece.hint === 'person') return false;
  if (before?.shape === 'lower' && names.thingIntroducers.has(before.lower) && before.end + 1 === first.start && first.shape !== 'upper')
    return true;
  // *(a ship) named Aurora*
  const kindOf = tokens[piece.from - 2];
  if (before?.shape === 'lower' && names.namingVerbs.has(before.lower) && kindOf && names.thingIntroducers.has(kindOf.lower)) return true;
  if (survey.things.size === 0) return false;
  const own = tokens.slice(piece.from, piece.to);
  return own.length === 1
    ? survey.things.has(first.lower) && !data.places.countries.has(first.lower) && !data.places.cities.has(first.lower)
    : own.some(({ lower }, at) => at > 0 && survey.things.has(lower) && names.thingIntroducers.has(own[at - 1]?.lower ?? ''));
}
