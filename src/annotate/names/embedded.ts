import type { ReadingData } from '../../model/reading-data.ts';
import { isDerived } from '../words/common.ts';
import { areFirmsLetters } from './firms-letters.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isListed, isOffice, lastIndex, low } from './listed-words.ts';
import type { Run } from './runs.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A name inside the words of an office. */
export interface Embedded extends Run {
  readonly hint: 'embedded';
}

/** The listed names and acronyms inside an office's words: *EU* in *EU Commissioner*. */
export function embedded(tokens: readonly Token[], from: number, to: number, data: ReadingData): readonly Embedded[] {
  const found: Embedded[] = [];
  const gazetteer = gazetteerOf(data);
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || data.words.article.has(token.lower)) continue;
    const listed = gazetteer.longest(tokens, i, to);
    const state = stateEnd(tokens, i, to, data);
    if (state > i) {
      found.push({ from: i, to: state, hint: 'embedded' });
      i = state - 1;
      continue;
    }
    const ruled = ruledEnd(tokens, i, from, to, data);
    if (ruled > i) {
      found.push({ from: i, to: ruled, hint: 'embedded' });
      i = ruled - 1;
      continue;
    }
    const governed = governedEnd(tokens, i, listed, to, data);
    if (governed > i) {
      found.push({ from: i, to: governed, hint: 'embedded' });
      i = governed - 1;
      continue;
    }
    if (listed > 1) {
      found.push({ from: i, to: i + listed, hint: 'embedded' });
      i += listed - 1;
      continue;
    }
    const end = bodyEnd(tokens, from, i, to, data);
    if (end > i) {
      found.push({ from: i, to: end, hint: 'embedded' });
      i = end - 1;
      continue;
    }
    const acronym =
      token.shape === 'upper' && token.text.length > 1 && !data.names.acronymStops.has(token.lower) && !isOffice(token.lower, data);
    if (
      hasKind(token, kind.common)
      && lastIndex(tokens, from, i, (t) => data.names.fieldOffices.has(t.lower)) >= 0
      && !data.places.countries.has(token.lower)
    )
      continue;
    // *Labour Minister*: what for, and no party.
    if (
      token.shape === 'title'
      && hasKind(token, kind.common)
      && data.names.officeModifiers.has(token.lower)
      && data.names.fieldOffices.has(low(tokens, i + 1))
    )
      continue;
    // *Crown Prince*: no Crown.
    const body =
      data.names.institutions.has(token.lower)
      && i + 1 < to
      && !data.names.addressMasculine.has(low(tokens, i + 1))
      && !data.names.addressFeminine.has(low(tokens, i + 1));
    if (isCapital(token) && (isListed(token, data) || acronym || body)) found.push({ from: i, to: i + 1, hint: 'embedded' });
  }
  return found;
}

/**
 * One past the organisation that an office's words name from here: *Chairman of the Harbour Safety Board*,
 * *Tevik Petroleum Director*; the field of a minister (*Minister of Public Works*) is none.
 */
function bodyEnd(tokens: readonly Token[], from: number, at: number, to: number, data: ReadingData): number {
  const { names, words, places } = data;
  const plain = (t: Token | undefined) =>
    !isCapital(t)
    || hasKind(t, kind.common)
    || isDerived(t.lower, words)
    || isOffice(t.lower, data)
    || names.officeModifiers.has(t.lower)
    || places.demonyms.has(t.lower)
    || names.honorifics.has(t.lower)
    || words.neverNames.has(t.lower);
  if (!isCapital(tokens[at])) return at;
  let end = at;
  const before = low(tokens, at - 1);
  if (at > from && (/^(?:of|for)$/.test(names.joiners.get(before) ?? '') || words.article.has(before))) {
    if (tokens.slice(from, at).some((t) => names.fieldOffices.has(t.lower))) return at;
    while (
      end < to
      && (isCapital(tokens[end]) || tokens[end]?.shape === 'lower')
      && (!isOffice(low(tokens, end), data) || areFirmsLetters(tokens, end, { from: at, to }, data))
    )
      end += 1;
    const head = low(tokens, end - 1);
    return end === to
      && ((names.organisationHeads.has(head) && end - at > 1)
        // *Director of Kellor Ferries*, *Chairman of Kellor AG*
        || ((names.companyHeads.has(head) || names.companyEndings.has(head))
          && end - at > 1
          && !plain(tokens[at])
          && !names.givenNames.has(low(tokens, at)))
        || tokens.slice(at, end).every((t) => !plain(t) && !names.givenNames.has(t.lower))
        || tokens
          .slice(at, end)
          .some(
            (t, i) =>
              i > 0 && t.shape === 'lower' && names.joiners.get(t.lower) === 'of' && names.organisationOpeners.has(low(tokens, at + i - 1)),
          ))
      ? end
      : at;
  }
  if (at !== from || names.givenNames.has(low(tokens, at))) return at;
  while (end < to && !plain(tokens[end])) end += 1;
  if (end === at || end === to) return at;
  // *Norby East MP*
  if (places.directions.has(low(tokens, end)) && places.seats.has(low(tokens, end + 1))) return end + 1;
  while (end < to && (names.organisationHeads.has(low(tokens, end)) || names.companyHeads.has(low(tokens, end)))) end += 1;
  return end;
}

/**
 * One past a body of two words or more whose office follows right behind its head: *National Assembly Speaker*,
 * *Halvor High Court Judge*, or at the end of the words after *of the*: *Minister of the Halvor Regional Government*;
 * `at` where none is.
 */
function ruledEnd(tokens: readonly Token[], at: number, from: number, to: number, data: ReadingData): number {
  const { names, words, places } = data;
  if (!isCapital(tokens[at]) || names.honorifics.has(low(tokens, at)) || isOffice(low(tokens, at), data)) return at;
  let start = from;
  while (start < to && (names.holderModifiers.has(low(tokens, start)) || places.demonyms.has(low(tokens, start)))) start += 1;
  if (at !== start && !words.article.has(low(tokens, at - 1)) && !/^(?:of|for)$/.test(names.joiners.get(low(tokens, at - 1)) ?? ''))
    return at;
  let end = at;
  while (end < to && isCapital(tokens[end]) && !isOffice(low(tokens, end), data)) end += 1;
  // *Pentagon Press Secretary*
  if (end - at < 2 || !names.organisationHeads.has(low(tokens, end - 1)) || names.officeModifiers.has(low(tokens, end - 1))) return at;
  // *World Bank Board Member*
  if (gazetteerOf(data).find(lowerWords(tokens, at, end - 1))?.type === 'organisation') return at;
  // The field of a minister is none: *Minister of Public Works*, *Heavy Industries Minister*.
  if (end < to && names.fieldOffices.has(low(tokens, end))) return at;
  const isListedFirst = at > from && isListed(tokens[at] ?? { text: '', lower: '' }, data);
  return (end < to ? isCapital(tokens[end]) && (at === start || isListedFirst) : isListedFirst) ? end : at;
}

/** One past *Halvor County* in *Halvor County Commissioner*: a place of its own; `at` where none is. */
function governedEnd(tokens: readonly Token[], at: number, listed: number, to: number, { names, places }: ReadingData): number {
  let end = at + Math.max(listed, 1);
  if (
    listed < 2
    && tokens[end]?.shape === 'title'
    && !places.governed.has(low(tokens, end))
    && places.governed.has(low(tokens, end + 1))
    && !hasKind(tokens[end] ?? { kinds: 0 }, kind.common)
  )
    end += 1;
  const head = tokens[end];
  const plain = (t: Token | undefined) =>
    !isCapital(t)
    || hasKind(t, kind.common)
    || names.givenNames.has(t.lower)
    || places.demonyms.has(t.lower)
    || names.officeModifiers.has(t.lower)
    || names.offices.has(t.lower);
  return end < to - 1
    && isCapital(head)
    && places.heads.has(head.lower)
    && places.governed.has(head.lower)
    && (listed > 0 || !plain(tokens[at]))
    ? end + 1
    : at;
}

/** One past the country in *(Ambassador of the) Republic of Norland*; `at` where none is. */
function stateEnd(tokens: readonly Token[], at: number, to: number, { names, places }: ReadingData): number {
  if (!isCapital(tokens[at]) || !places.heads.has(low(tokens, at)) || names.joiners.get(low(tokens, at + 1)) !== 'of') return at;
  for (let end = Math.min(to, at + 6); end > at + 2; end -= 1) if (places.countries.has(lowerWords(tokens, at + 2, end))) return end;
  return at;
}
