import type { ReadingData } from '../../model/reading-data.ts';
import { isCommon, isDerived } from '../words/common.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isCompound } from './compound.ts';
import type { Run } from './runs.ts';
import { nameKey } from './listed-words.ts';
import type { Passage } from '../words/passage.ts';
import { slugLength } from './slug.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** In headlines capitals say nothing: only names known from the running text, from a list, or with a given name. */
export function headlineNames(
  passage: Passage,
  known: { readonly has: (name: string) => boolean },
  openers: ReadonlyMap<string, number>,
  data: ReadingData,
): readonly Run[] {
  const { tokens } = passage;
  const found: Run[] = [];
  const gazetteer = gazetteerOf(data);
  for (let i = slugLength(passage); i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!isCapital(token)) continue;
    let to = 0;
    const listed = gazetteer.longest(tokens, i, i + 7);
    for (let n = Math.min(Math.max(listed, openers.get(token.lower) ?? 0), 7, tokens.length - i); n > 1 && to === 0; n -= 1) {
      if (n === listed || known.has(lowerWords(tokens, i, i + n))) to = i + n;
    }
    const key = nameKey(token, data);
    if (
      to === 0
      && (known.has(key)
        || (gazetteer.find(key) && ((token.shape === 'upper' && passage.typing === 'title-case') || !hasKind(token, kind.common))))
    )
      to = i + 1;
    const next = tokens[i + 1];
    if (
      to === 0
      && data.names.givenNames.has(token.lower)
      && isCapital(next)
      && next.start === token.end + 1
      && !hasKind(next, kind.common)
    )
      to = i + 2;
    // *Kell RESIGNS*: a word written large, no acronym.
    if (
      to === 0
      && passage.typing === 'title-case'
      && token.shape === 'upper'
      && token.text.length > 2
      && !data.names.acronymStops.has(token.lower)
      && !(token.text.length > 3 && hasKind(token, kind.common))
    )
      to = i + 1;
    if (to === 0) to = unknownName(tokens, i, data);
    if (i === 0 && to <= 1) to = Math.max(to, datelineEnd(tokens, data));
    if (
      to === 0
      && tokens[i - 1]?.text === ','
      && data.places.shortForms.has(token.lower)
      && (token.text.endsWith('.') || tokens[i + 1]?.text === '.')
    )
      to = i + 1;
    if (to === 0 || (data.words.function.has(token.lower) && to === i + 1 && !data.names.byCapitals.has(token.text))) continue;
    found.push({ from: i, to });
    i = to - 1;
  }
  return found;
}

/** *BATTLE CREEK, Mich. (Agency) -*: the town before its state at the head of a text. One past it; 0 where none is. */
function datelineEnd(tokens: Passage['tokens'], { places }: ReadingData): number {
  let to = 0;
  while (tokens[to]?.shape === 'upper' && to < 4) to += 1;
  const state = tokens[to + 1];
  const after = tokens[to + 2]?.text === '.' ? tokens[to + 3] : tokens[to + 2];
  return to > 0
    && tokens[to]?.text === ','
    && isCapital(state)
    && (places.shortForms.has(state.lower) || places.regions.has(state.lower) || places.countries.has(state.lower))
    && /^[(–—_-]$/.test(after?.text ?? '')
    ? to
    : 0;
}

/**
 * *Golvik*, *Golvik National Park* in a headline: words of no list are a name, with the head that closes it. One past it; 0 where none is.
 */
function unknownName(tokens: Passage['tokens'], from: number, data: ReadingData): number {
  const { names, places, words } = data;
  const follows = (at: number) => isCapital(tokens[at]) && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1;
  const unknown = (token: Token | undefined) =>
    token !== undefined
    && token.text.length > 2
    && /^\p{L}[\p{L}'’.-]+$/u.test(token.text)
    && !hasKind(token, kind.common | kind.date)
    && !isDerived(token.lower, words)
    && !isJoined(token.lower, words)
    && !places.demonyms.has(token.lower)
    && !names.acronymStops.has(token.lower)
    && !words.neverNames.has(token.lower)
    && !words.function.has(token.lower)
    && !names.offices.has(token.lower)
    && !names.titles.has(token.lower)
    && !isCompound(token, data);
  if (!unknown(tokens[from])) return 0;
  let to = from + 1;
  while (follows(to) && unknown(tokens[to])) to += 1;
  for (let end = to; end < to + 4 && follows(end); end += 1) {
    const lower = tokens[end]?.lower ?? '';
    if (names.organisationHeads.has(lower) || places.heads.has(lower) || names.companyEndings.has(lower)) to = end + 1;
  }
  return to;
}

/** *airspace*: two common words in one. */
function isJoined(lower: string, words: ReadingData['words']): boolean {
  for (let i = 3; i < lower.length - 2; i += 1) if (words.common.has(lower.slice(0, i)) && isCommon(lower.slice(i), words)) return true;
  return false;
}

/** How many words the longest name has that begins with a word. */
export function longestByOpener(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const parts = name.split(' ');
    longest.set(parts[0] ?? '', Math.max(longest.get(parts[0] ?? '') ?? 0, parts.length));
  }
  return longest;
}
