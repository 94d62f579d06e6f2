import type { StatementMark } from '../model/mark.ts';
import { span, type Span } from '../model/span.ts';
import type { TellingData } from '../model/telling-data.ts';
import { toLocal, toSeed, type Block } from '../model/text.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';

/**
 * The clause of a statement; a relative clause takes along the phrase it hangs on, so that it can stand alone:
 * *…at the summit in Port, which will be held in July* becomes *the summit in Port, which will be held in July*.
 */
export function withAntecedent(block: Block, { span: clause, sentence }: StatementMark, telling: TellingData): Span {
  const { relative, determiner } = patternsOf(telling);
  const local = toLocal(block, clause);
  if (!relative.test(block.text.slice(local.start, local.end))) return clause;
  const from = toLocal(block, span(Math.max(sentence.start, block.span.start), clause.start)).start;
  const before = block.text.slice(from, local.start);
  const opening = [...before.matchAll(determiner)].at(-1);
  if (!opening) return clause;
  const start = from + opening.index + (/^\s/u.test(opening[0]) ? 1 : 0);
  return toSeed(block, span(start, local.end));
}

const patternsOf = oncePer(({ relatives, determiners }: TellingData) => ({
  relative: new RegExp(`^[\\s,]*${oneOf(relatives)}\\s`, 'iu'),
  determiner: new RegExp(`(?:^|\\s)${oneOf(determiners)}\\s+(?=\\S+)`, 'giu'),
}));
