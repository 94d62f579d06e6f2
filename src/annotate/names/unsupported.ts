import type { ReadingData } from '../../model/reading-data.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import type { Candidate, best } from './lent-types.ts';

/**
 * Whether a single word with a capital is taken for a name by nothing but that capital, and looks like none: a common word, *Tomb (of Sand)*,
 * what stands alone in quotation marks.
 */
export function isUnsupported(
  c: Candidate,
  tokens: readonly Token[],
  top: ReturnType<typeof best>,
  { names, words }: ReadingData,
): boolean {
  const own = tokens[c.from];
  if (!own || c.to - c.from > 1 || c.hint !== undefined || top.type !== 'organisation' || top.score > articlePoints) return false;
  const [before, next, after] = [tokens[c.from - 1], tokens[c.to], tokens[c.to + 1]];
  // *told The Star*; *HKO and Immortals*
  const hasCapitalBefore = before?.shape === 'title' && !before.initial && words.article.has(before.lower);
  const beside = tokens[c.from - 2];
  const isJoined = words.listJoints.has(before?.lower ?? '') && isCapital(beside) && !hasKind(beside, kind.common);
  if (own.shape === 'title' && hasKind(own, kind.common) && !hasCapitalBefore && !isJoined) return true;
  if (next?.shape === 'lower' && names.joiners.get(next.lower) === 'of' && isCapital(after)) return true;
  const closing = /^[,.]$/.test(next?.text ?? '') ? after : next;
  return /^[“‘"'«]$/u.test(before?.text ?? '') && /^[”’"'»]$/u.test(closing?.text ?? '');
}

/** What an article before a name says for a body: nothing else does where its score is no higher. */
const articlePoints = 0.8;
