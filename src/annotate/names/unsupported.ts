import type { ReadingData } from '../../model/reading-data.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import type { Candidate, best } from './lent-types.ts';

/**
 * Whether a single word with a capital is taken for a name by nothing but that capital, and looks like none: a common word, *Tomb (of Sand)*,
 * what stands alone in quotation marks; or one that a text has only once, where a capital tells little or no name is looked for.
 *
 * @param times How often the text has it.
 */
export function isUnsupported(
  c: Candidate,
  tokens: readonly Token[],
  top: ReturnType<typeof best>,
  times: number,
  data: ReadingData,
): boolean {
  const { names, words } = data;
  const own = tokens[c.from];
  if (!own || c.to - c.from > 1 || c.hint !== undefined || top.type !== 'organisation') return false;
  // *Q10*, *T75*
  if (times === 1 && top.score < 2 && /^\p{Lu}\p{Ll}?\d+$/u.test(own.text)) return true;
  if (top.score > articlePoints) return false;
  const [before, next, after] = [tokens[c.from - 1], tokens[c.to], tokens[c.to + 1]];
  // *told The Star*; *HKO and Immortals*
  const hasCapitalBefore = before?.shape === 'title' && !before.initial && words.article.has(before.lower);
  const beside = tokens[c.from - 2];
  const isJoined = words.listJoints.has(before?.lower ?? '') && isCapital(beside) && !hasKind(beside, kind.common);
  if (own.shape === 'title' && hasKind(own, kind.common) && !hasCapitalBefore && !isJoined) return true;
  if (next?.shape === 'lower' && names.joiners.get(next.lower) === 'of' && isCapital(after)) return true;
  const closing = /^[,.]$/.test(next?.text ?? '') ? after : next;
  if (/^[“‘"'«]$/u.test(before?.text ?? '') && /^[”’"'»]$/u.test(closing?.text ?? '')) return true;
  return times === 1 && own.shape !== 'upper' && !hasCapitalBefore && isUnlikely(own, before, next, data);
}

/** As much as an article before a name says for a body, and a little for rounding: nothing else does where its score is no higher. */
const articlePoints = 0.85;

/** Where a word of no list with a capital is rarely a name that something is known of. */
function isUnlikely(own: Token, before: Token | undefined, next: Token | undefined, { words, quotes }: ReadingData): boolean {
  if (/[-\d]/.test(own.text)) return true;
  // *Kellor would not comment*, *Kellor said*: who does something.
  if (own.initial && next?.shape === 'lower' && (quotes.finite.test(next.lower) || quotes.verbs.has(next.lower))) return false;
  if (before === undefined || /^[“‘"'«]$/u.test(before.text)) return true;
  // *(Image: Kellor)*: behind brackets and colons stand credits.
  if (own.initial && !/^[(:]$/.test(before.text)) return true;
  if (isCapital(before)) return before.end + 1 === own.start;
  if (words.article.has(before.lower)) return next?.shape !== 'lower';
  return before.shape === 'lower' && !words.function.has(before.lower) && !words.prepositions.has(before.lower);
}
