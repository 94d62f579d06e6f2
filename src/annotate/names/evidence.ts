import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf, type Listed } from './gazetteer.ts';
import { isLargeJoint, nameKey } from './listed-words.ts';
import type { Piece } from './split.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A name in its place, with what the hints ask about it again and again. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly piece: Piece;
  /** Its words; one at least. */
  readonly own: readonly Token[];
  readonly size: number;
  readonly first: Token;
  readonly last: Token;
  readonly before: Token | undefined;
  /** The word two before it. */
  readonly before2: Token | undefined;
  readonly after: Token | undefined;
  readonly after2: Token | undefined;
  /** What a list says of the whole name. */
  readonly listed: Listed | undefined;
  /** Whether it ends as firms do: *(Halvor) Ltd*. */
  readonly isCompany: boolean;
  /** Where *of*, *for* or *on* stands in it; -1 where none does. */
  readonly joint: number;
  /** The word that tells what it is: the one before that joint, else the last, or the one before a last number. */
  readonly head: Token;
  /** Several words, of no list, of which one besides the head says which it is. */
  readonly isHeaded: boolean;
  /** Whether it opens with a given name. */
  readonly isGiven: boolean;
  /** Two to five words of no list and without *of*: as persons are called, among others. */
  readonly isPersonLike: boolean;
  /** How many of its words are uncommon. */
  readonly uncommon: number;
  readonly data: ReadingData;
}

/** Where a hint holds: true, or the word that its reason is to name, which may have points of its own. */
type Held = boolean | { readonly text: string; readonly points?: number | undefined } | undefined;

/**
 * One hint at a type: its points (4 settle it, 1 is a hint, fewer than none speak against it), its reason in words with
 * `{}` for the word it rests on, and when it holds. A `sure` one leaves no doubt wherever else in the text the name stands.
 */
export type Hint = readonly [type: EntityType, points: number, reason: string, holds: (evidence: Evidence) => Held, sure?: 'sure'];

/** Hints of which none holds where one thing does not: that is asked once for all of them, and most names are spared most hints. */
export interface HintGroup {
  /** What all of them need; absent where they share nothing. */
  readonly needs?: (evidence: Evidence) => boolean;
  readonly hints: readonly Hint[];
}

/** A hint that holds, with its reason in full. */
export interface Reason {
  readonly type: EntityType;
  readonly points: number;
  readonly text: string;
  readonly sure: boolean;
}

/** The reasons of those hints that hold, in their order. */
export function reasonsOf(groups: readonly HintGroup[], evidence: Evidence): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { needs, hints } of groups) {
    if (needs && !needs(evidence)) continue;
    for (const hint of hints) {
      // Only this of most hints: few hold.
      const held = hint[3](evidence);
      if (!held) continue;
      const [type, points, reason, , sure] = hint;
      if (held === true) reasons.push({ type, points, text: reason, sure: sure !== undefined });
      else reasons.push({ type, points: held.points ?? points, text: reason.replace('{}', () => held.text), sure: sure !== undefined });
    }
  }
  return reasons;
}

/** What the hints ask about a piece of a run; nothing where it has no words. */
export function evidenceOf(tokens: readonly Token[], piece: Piece, data: ReadingData): Evidence | undefined {
  const { from, to } = piece;
  const { names, places } = data;
  const own = tokens.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const size = own.length;
  const listed = gazetteerOf(data).find(size === 1 ? nameKey(first, data) : lowerWords(tokens, from, to));
  const joint =
    size === 1
      ? -1
      : own.findIndex(
          (t, i) =>
            (t.shape === 'lower' && /^(?:of|for|on|against)$/.test(names.joiners.get(t.lower) ?? ''))
            || (i > 0 && isLargeJoint(own, i, data)),
        );
  // *Halm Convention 169*
  const head = (joint > 0 ? own[joint - 1] : last.shape === 'number' && size > 2 ? own[size - 2] : last) ?? last;
  const isPersonLike = size > 1 && size < 6 && !listed && joint < 0;
  return {
    tokens,
    piece,
    own,
    size,
    first,
    last,
    listed,
    joint,
    head,
    isPersonLike,
    data,
    before: tokens[from - 1],
    before2: tokens[from - 2],
    after: tokens[to],
    after2: tokens[to + 1],
    isCompany:
      size > 1
      && names.companyEndings.has(last.lower)
      && !(last.shape === 'title' && !last.text.endsWith('.') && names.companyLetters.has(last.lower)),
    isHeaded: size > 1 && !listed && own.some((t) => t !== head && (isCapital(t) || isOrdinal(t)) && !names.honorifics.has(t.lower)),
    isGiven: names.givenNames.has(first.lower) && !(size > 2 && gazetteerOf(data).longest(own, 0, size) > 1),
    uncommon: isPersonLike ? own.filter((t) => t.shape === 'title' && !hasKind(t, kind.common) && !places.demonyms.has(t.lower)).length : 0,
  };
}

/** *7th (Fleet)* */
function isOrdinal({ shape, text }: Token): boolean {
  return shape === 'number' && /^\d{1,3}\p{Ll}{2}$/u.test(text);
}

/** *Harbour Museum*, *Harbour Science Centre*: a house by its last words. */
export function isVenue(own: readonly Token[], { places }: ReadingData): boolean {
  const head = own.at(-1)?.lower ?? '';
  return places.venues.has(head) || places.placeCompounds.get(head)?.has(own.at(-2)?.lower ?? '') === true;
}
