import type { ReadingData } from '../../../model/reading-data.ts';
import { isCapital, isPossessive, type Token } from '../../words/tokens.ts';
import { hasKind, kind } from '../../words/word-forms.ts';
import { gazetteerOf } from '../gazetteer.ts';
import { capitalsEnd, isPlain } from './joint.ts';

/** *People's Congress*, *Teachers' Union*: a head after the possessive of common words closes one name. One past it, or `to`. */
export function joinPossessive(tokens: readonly Token[], to: number, data: ReadingData): number {
  const { names, places, words } = data;
  const [last, mark, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!last || !mark || mark.start !== last.end || !isCapital(last) || !isCapital(next) || next.start !== mark.end + 1) return to;
  const isOfMany = /^['’]$/.test(mark.text) && last.lower.endsWith('s');
  if (!isOfMany && !isPossessive(mark)) return to;
  // *the Ministry of Culture's Bureau of Heritage*: two.
  if (names.organisationOpeners.has(next.lower) && names.joiners.get(tokens[to + 2]?.lower ?? '') === 'of') return to;
  const end = capitalsEnd(tokens, to + 1);
  const head = tokens[end - 1]?.lower ?? '';
  const isListed = gazetteerOf(data).find(last.lower) !== undefined;
  // *King's College Norby*
  const isOfTown = end === to + 3 && names.schoolHeads.has(next.lower) && gazetteerOf(data).find(head)?.type === 'place';
  if (isOfTown && hasKind(last, kind.common)) return end;
  if (!isOfMany && !isListed && isFirm(tokens, to, end, data)) return end;
  // *St. Kell's Cathedral*
  const isSaint = places.openers.has(tokens[to - 2]?.lower ?? '') && end === to + 2;
  if (!isOfMany && isSaint && (places.heads.has(head) || names.organisationHeads.has(head))) return end;
  if (!names.organisationHeads.has(head) || isListed || names.organisationHeads.has(last.lower) || names.givenNames.has(last.lower))
    return to;
  const isPlainWord = isPlain(last.lower, data) && (!names.offices.has(last.lower) || names.bodyHeads.has(head));
  return isOfMany || isPlainWord || words.common.has(last.lower) || names.tradeEnding.test(last.lower) ? end : to;
}

/** *Brandel's Inc.*, *Brandel's Market Co.* */
function isFirm(tokens: readonly Token[], to: number, end: number, { names }: ReadingData): boolean {
  const isCommonWord = (token: Token) => hasKind(token, kind.common);
  return end - to < 4 && names.companyEndings.has(tokens[end - 1]?.lower ?? '') && tokens.slice(to + 1, end - 1).every(isCommonWord);
}
