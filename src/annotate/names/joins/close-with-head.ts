import type { ReadingData } from '../../../model/reading-data.ts';
import { lowerWords, type Token } from '../../words/tokens.ts';
import { hasKind, kind } from '../../words/word-forms.ts';
import { gazetteerOf } from '../gazetteer.ts';

/** *Harbour Works office*: two or more common words with capitals, their head without. */
export function closeWithHead(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names, places } = data;
  const head = tokens[to];
  const run = tokens.slice(from, to);
  if (!head || head.shape !== 'lower' || head.start !== (tokens[to - 1]?.end ?? 0) + 1) return to;
  if (run.length < 2 || run.some(({ shape }) => shape === 'lower') || !names.organisationHeads.has(head.lower)) return to;
  const isName = ({ lower }: Token) =>
    names.givenNames.has(lower) || names.organisationHeads.has(lower) || names.offices.has(lower) || places.heads.has(lower);
  const areCommon = run.slice(-2).every((token) => token.shape === 'title' && hasKind(token, kind.common) && !isName(token));
  return areCommon && gazetteerOf(data).find(lowerWords(tokens, to - 2, to)) === undefined ? to + 1 : to;
}
