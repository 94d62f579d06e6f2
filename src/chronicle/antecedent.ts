import type { StatementMark } from '../model/mark.ts';
import { span, type Span } from '../model/span.ts';
import type { TellingData } from '../model/telling-data.ts';
import { toLocal, toSeed, type Block } from '../model/text.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';
import type { Named } from './named.ts';

/**
 * The clause of a statement; a relative clause takes along the phrase it hangs on, so that it can stand alone:
 * *…at the summit in Port, which will be held in July* becomes *the summit in Port, which will be held in July*, and
 * *… words for Ada Berg of Sea News, who will lead it* becomes *Ada Berg of Sea News, who will lead it*.
 *
 * @param names of its sentence
 */
export function withAntecedent(block: Block, { span: clause, sentence }: StatementMark, telling: TellingData, names: readonly Named[] = []): Span {
  const { relative, determiner } = patternsOf(telling);
  const local = toLocal(block, clause);
  if (!relative.test(block.text.slice(local.start, local.end))) return clause;
  const from = toLocal(block, span(Math.max(sentence.start, block.span.start), clause.start)).start;
  const before = block.text.slice(from, local.start);
  const inSentence = names.filter((name) => name.span.end <= clause.start).map((name) => ({ ...name, local: toLocal(block, name.span) }));
  const isPerson = telling.personRelatives.has(/\p{L}+/u.exec(block.text.slice(local.start, local.end))?.[0].toLowerCase() ?? '');
  const named = nameBefore(block.text, local.start, inSentence, isPerson);
  const opening = [...before.matchAll(determiner)].at(-1);
  if (named !== undefined && (!opening || opening.index + from < named)) return toSeed(block, span(named, local.end));
  if (!opening) return clause;
  const start = from + opening.index + (/^\s/u.test(opening[0]) ? 1 : 0);
  return toSeed(block, span(start, local.end));
}

/** Where a name begins that stands right before an offset, that of a person with what it is of: *Ada Berg of Sea News*. A place is more often part of what is meant: *the summit in Port*. */
function nameBefore(text: string, at: number, names: readonly { readonly type: string; readonly local: Span }[], isPerson: boolean): number | undefined {
  const last = names.at(-1);
  if (!last || !/^[\s,]*$/u.test(text.slice(last.local.end, at))) return undefined;
  if (isPerson ? last.type === 'person' : last.type !== 'place') return last.local.start;
  const owner = names.at(-2);
  return isPerson && owner?.type === 'person' && /^\s\p{Ll}{2,4}\s$/u.test(text.slice(owner.local.end, last.local.start)) ? owner.local.start : undefined;
}

const patternsOf = oncePer(({ relatives, determiners }: TellingData) => ({
  relative: new RegExp(`^[\\s,]*${oneOf(relatives)}\\s`, 'iu'),
  determiner: new RegExp(`(?:^|\\s)${oneOf(determiners)}\\s+(?=\\S+)`, 'giu'),
}));
