import type { ReadingData } from '../../model/reading-data.ts';
import { isCommon } from '../words/common.ts';
import { isJoinedToInitial, isLargeJoint, isOfNoList, low } from './listed-words.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Where a person's name begins: a given name before another capital, or the words after a country. */
export function personStart(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names, places } = data;
  for (let i = from; i < to; i += 1) {
    const named =
      names.givenNames.has(low(tokens, i)) || (names.givenNamesDoubtful.has(low(tokens, i)) && !isCommon(low(tokens, i + 1), data.words));
    // *Sultan bin Khalifa Halm*: the father's.
    if (named && isCapital(tokens[i]) && i + 1 < to && !names.patronymics.has(low(tokens, i - 1)) && isPerson(tokens, i, to, data, false))
      return i;
  }
  for (let i = from; i + 2 < to; i += 1) {
    if (places.countries.has(low(tokens, i)) && isPerson(tokens, i + 1, to, data, false) && isCapital(tokens[i + 1])) return i + 1;
  }
  // *(President of) Norland U.Kellorsukh*
  const joined = tokens[to - 1];
  if (to - 1 > from && joined && isJoinedToInitial(joined)) return to - 1;
  const two = to - 2;
  return two > from
    && !names.patronymics.has(low(tokens, two - 1))
    && tokens.slice(two, to).every((t) => isOfNoList(t, data))
    && isPerson(tokens, two, to, data, false)
    ? two
    : to;
}

/** Whether these words can be a person's name; after a title one word will do. */
export function isPerson(tokens: readonly Token[], from: number, to: number, data: ReadingData, titled: boolean): boolean {
  const { names, places } = data;
  const own = tokens.slice(from, to).filter((t) => !(t.shape === 'lower' && names.particles.has(t.lower)));
  const last = own.at(-1);
  if (!last || own.length > 4 || own.some((t) => !isCapital(t))) return false;
  // *Rep. Park*: a place's word that is a surname too.
  if (titled && own.length === 1 && last.shape === 'title' && names.leadingSurnames.has(last.lower) && places.heads.has(last.lower))
    return true;
  if (
    (isHeaded(tokens, from, to, data) && !names.givenNames.has(own[0]?.lower ?? ''))
    || (places.countries.has(last.lower) && own.length === 1)
  )
    return false;
  // *Zayed Grand Mosque*
  if (
    own.length > 2
    && (names.organisationHeads.has(last.lower) || places.heads.has(last.lower))
    && own.slice(1, -1).some((t) => hasKind(t, kind.common) && !names.givenNames.has(t.lower) && !names.givenNamesDoubtful.has(t.lower))
  )
    return false;
  if (places.demonyms.has(last.lower) && own.length === 1) return false;
  if (own.length === 1)
    return (
      titled
      && last.shape !== 'upper'
      && (!hasKind(last, kind.common)
        || names.givenNamesDoubtful.has(last.lower)
        || names.titles.has(low(tokens, from - 1))
        || names.honorifics.has(low(tokens, from - 1)))
    );
  if (names.givenNames.has(own[0]?.lower ?? '') || (titled && names.givenNamesDoubtful.has(own[0]?.lower ?? ''))) return true;
  if (own.slice(1, -1).some((t) => names.organisationHeads.has(t.lower) || names.eventHeads.has(t.lower))) return false;
  return (
    own.some((t) => !hasKind(t, kind.common) && t.text.length > 1)
    && !own.some((t) => t.shape === 'upper' && t.text.length > 3)
    && !places.countries.has(lowerWords(tokens, from, to))
  );
}

/** *Madam Chair*, *Honourable Members*: an office, of one or several, that is nobody's surname. */
export function isAddressed(lower: string, { offices, givenNamesDoubtful }: ReadingData['names']): boolean {
  return (offices.has(lower) && !givenNamesDoubtful.has(lower)) || (lower.endsWith('s') && offices.has(lower.slice(0, -1)));
}

/** Whether the words end in a head that makes them one name, or open with one before *of*. */
export function isHeaded(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  const { names, places } = data;
  const last = low(tokens, to - 1);
  if (
    names.organisationHeads.has(last)
    || names.eventHeads.has(last)
    || names.workHeads.has(last)
    || places.heads.has(last)
    || names.companyEndings.has(last)
  )
    return true;
  return tokens
    .slice(from, to)
    .some(
      (t, i) =>
        (i > 0 && isLargeJoint(tokens, from + i, data))
        || (t.shape === 'lower'
          && i > 0
          && (names.joiners.get(t.lower) === 'of'
            || (/^(?:for|against)$/.test(names.joiners.get(t.lower) ?? '')
              && (names.organisationOpeners.has(low(tokens, from + i - 1)) || names.organisationHeads.has(low(tokens, from + i - 1)))))),
    );
}
