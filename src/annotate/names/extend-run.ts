import type { ReadingData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { closesFirm } from './closes-firm.ts';
import { isCompound } from './compound.ts';
import { isCurrency } from './currency.ts';
import { gazetteerOf } from './gazetteer.ts';
import { closeWithHead } from './joins/close-with-head.ts';
import { join } from './joins/join.ts';
import { joinPossessive } from './joins/possessive.ts';
import { isLargeJoint } from './listed-words.ts';
import { nicknameEnd } from './nicknames.ts';
import { numberedEnd } from './numbered.ts';

/** One past the tokens of the run that begins at `from`: words with capitals, and what joins more to them. */
export function extendRun(passage: Passage, from: number, data: ReadingData): number {
  const { tokens } = passage;
  let to = from + 1;
  while (data.names.particles.has(tokens[to - 1]?.lower ?? '') && tokens[to - 1]?.shape === 'lower') to += 1;
  for (;;) {
    const listed = gazetteerOf(data).longest(tokens, to - 1, to + 6);
    if (listed > 1) {
      to += listed - 1;
      continue;
    }
    const last = tokens[to - 1];
    const next = tokens[to];
    if (!last || !next || (isCompound(last, data) && !(to - from > 1 && isGivenBehind(tokens[to - 2], last, data)))) return to;
    if (next.start === last.end + 1 && isCapital(next)) {
      if (to - from > 1 && closesFirm(last, next, data)) return to;
      if (
        (/^\p{Sc}$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 1]?.start === next.end)
        || !mayContinue(next, tokens, to, data)
        || (isCompound(next, data) && !isGivenBehind(last, next, data))
      )
        return to;
      to += 1;
      continue;
    }
    if (
      next.text === '/'
      && next.start === last.end
      && isCapital(tokens[to + 1])
      && tokens[to + 1]?.start === next.end
      && !(to - from === 1 && data.places.countries.has(last.lower))
    ) {
      to += 2;
      continue;
    }
    // *HKT(S)*, a wing of a party
    if (isWing(tokens, to)) {
      to += 3;
      continue;
    }
    const nicknamed = nicknameEnd(tokens, to, data);
    if (nicknamed > to) {
      to = nicknamed;
      continue;
    }
    const owned = joinPossessive(tokens, to, data);
    if (owned > to) {
      to = owned;
      continue;
    }
    const joined = join(tokens, from, to, data);
    const longer = joined === to ? numberedEnd(tokens, from, to, data) : joined;
    if (longer === to) return closeWithHead(tokens, from, to, data);
    to = longer;
  }
}

/** *Kang (In-sun)*, *Ko (Woo-rim)*: a given name behind a surname that goes first, whatever words its syllables are. */
function isGivenBehind(surname: Token | undefined, { text }: Token, { names }: ReadingData): boolean {
  return surname?.shape === 'title' && names.leadingSurnames.has(surname.lower) && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(text);
}

/** *(HKT)(S)*: one or two letters in brackets right behind short ones. */
function isWing(tokens: readonly Token[], at: number): boolean {
  const [last, open, letters, close] = tokens.slice(at - 1, at + 3);
  return (
    last?.shape === 'upper'
    && open?.text === '('
    && close?.text === ')'
    && /^\p{Lu}{1,2}$/u.test(letters?.text ?? '')
    && last.end === open.start
    && open.end === letters?.start
    && letters.end === close.start
  );
}

/** Whether a word with a capital goes on with the run before it. */
function mayContinue(next: Token, tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const { words, dates, names: known } = data;
  if (isCurrency(tokens, at, data)) return false;
  // *Halvor British-owned*
  if (data.places.demonyms.has(next.lower) && tokens[at + 1]?.start === next.end && /^-\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
    return false;
  if (!words.prepositions.has(next.lower) && isSyllable(tokens, at, data)) return true;
  // *Rosa To (left)*
  if (
    next.shape === 'title'
    && !next.initial
    && words.function.has(next.lower)
    && known.givenNames.has(tokens[at - 1]?.lower ?? '')
    && !isCapital(tokens[at + 1])
  )
    return true;
  // *World Organisation Against Torture*
  if (isLargeJoint(tokens, at, data) && isCapital(tokens[at + 1]) && !hasKind(tokens[at + 1] ?? { kinds: 0 }, kind.date)) return true;
  if (words.function.has(next.lower) && next.shape !== 'upper') return false;
  if (dates.weekdays.has(next.lower)) return false;
  if (dates.months.has(next.lower))
    return known.givenNames.has(tokens[at - 1]?.lower ?? '') && next.text.length > 2 && tokens[at + 1]?.shape !== 'number';
  return true;
}

/**
 * *Hoi An*, *Nam Tra My*, *Ho Van But*: inside a sentence a short word with a capital, after one that English does not have or after a
 * surname that goes first, is part of its name.
 */
function isSyllable(tokens: readonly Token[], at: number, { names: { leadingSurnames } }: ReadingData): boolean {
  const [before, last, next] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isShort = (token: Token | undefined, longest: number) =>
    token?.shape === 'title' && token.text.length <= longest && /^\p{L}+$/u.test(token.text);
  const isOwn = (token: Token | undefined) => token !== undefined && isShort(token, 5) && !hasKind(token, kind.common);
  return (
    next !== undefined
    && !next.initial
    && isShort(next, 3)
    && isShort(last, 5)
    && (isOwn(last) || isOwn(before) || (isShort(before, 5) && leadingSurnames.has(before?.lower ?? '')))
  );
}
