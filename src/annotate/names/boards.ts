import type { ReadingData } from '../../model/reading-data.ts';
import type { Token } from '../words/tokens.ts';
import { low } from './listed-words.ts';
import type { Run } from './runs.ts';

/**
 * The body whose board a run names: *the Board of Directors of the (Norland Bank)*, *the Board of the (Norland Bank)*, *(Norland Bank) Board
 * of Directors*; nothing of *Board of Directors* alone, and the run itself where it names no board. *Board of Trade* is a body of its own.
 */
export function withoutBoard(tokens: readonly Token[], run: Run, data: ReadingData): Run {
  const { boards, boardMembers } = data.names;
  const { from, to } = run;
  if (boards.has(low(tokens, from)) && to - from < 5 && isOf(tokens, from + 1, data) && boardMembers.has(low(tokens, to - 1)))
    return { from, to: from };
  if (to - from < 4) return run;
  if (boardMembers.has(low(tokens, to - 1)) && isOf(tokens, to - 2, data) && boards.has(low(tokens, to - 3))) return { from, to: to - 3 };
  if (!boards.has(low(tokens, from)) || !isOf(tokens, from + 1, data)) return run;
  let at = from + 2;
  // *Board of Executive Directors of*
  const members = [at, at + 1].find((i) => boardMembers.has(low(tokens, i)) && isOf(tokens, i + 1, data));
  if (members !== undefined) at = members + 2;
  const hasArticle = data.words.article.has(low(tokens, at));
  if (hasArticle) at += 1;
  return (members !== undefined || hasArticle) && at < to ? { from: at, to } : run;
}

function isOf(tokens: readonly Token[], at: number, { names }: ReadingData): boolean {
  return tokens[at]?.shape === 'lower' && names.joiners.get(low(tokens, at)) === 'of';
}
