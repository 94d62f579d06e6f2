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
export function withAntecedent(
  block: Block,
  { span: clause, sentence }: StatementMark,
  telling: TellingData,
  names: readonly Named[] = [],
): Span {
  const { relative, determiner, reported, pronoun, takesPlace, meeting } = patternsOf(telling);
  const local = toLocal(block, clause);
  const from = toLocal(block, span(Math.max(sentence.start, block.span.start), clause.start)).start;
  const before = block.text.slice(from, local.start);
  // *Berg said that she will leave in May*: who *she* is stands before.
  if (
    reported.test(before)
    && pronoun.test(block.text.slice(local.start, local.end))
    && before.length <= reach
    && names.some((name) => name.type !== 'place' && name.span.end <= clause.start)
  )
    return span(toSeed(block, span(from, local.end)).start, clause.end);
  if (!relative.test(block.text.slice(local.start, local.end))) return clause;
  const inSentence = names.filter((name) => name.span.end <= clause.start).map((name) => ({ ...name, local: toLocal(block, name.span) }));
  const isPerson = telling.personRelatives.has(/\p{L}+/u.exec(block.text.slice(local.start, local.end))?.[0].toLowerCase() ?? '');
  const named = nameBefore(block.text, local.start, inSentence, isPerson);
  const openings = [...before.matchAll(determiner)];
  const last = openings.at(-1);
  // *The fire in the Old Port, which began*: where a thing is, is part of what is meant.
  // *a meeting with the owners that took place*: so does what takes place, and not those who meet.
  const happens = takesPlace.test(block.text.slice(local.start, local.end));
  const previous = openings.at(-2);
  const settled =
    happens && last && previous
      ? meeting.test(before.slice(previous.index, last.index))
        ? previous
        : undefined
      : last && isSetting(before, previous, last, inSentence.at(-1)?.local.start, from);
  const opening = settled ?? last;
  if (named !== undefined && (!opening || opening.index + from < named)) return toSeed(block, span(named, local.end));
  if (!opening)
    return before.length <= reach && !/[,;:]\s/.test(before.trimEnd())
      ? span(toSeed(block, span(from, local.end)).start, clause.end)
      : clause;
  const start = from + opening.index + (/^\s/u.test(opening[0]) ? 1 : 0);
  return toSeed(block, span(start, local.end));
}

/** The phrase whose place the last one names, *the fire in (the Old Port)*. */
function isSetting(
  before: string,
  opening: RegExpExecArray | undefined,
  last: RegExpExecArray,
  name: number | undefined,
  from: number,
): RegExpExecArray | undefined {
  if (!opening || name !== from + last.index + last[0].length) return undefined;
  return /^\s*\p{L}+\s(?:\p{Ll}+\s){0,3}\p{Ll}{2,4}$/u.test(before.slice(opening.index, last.index)) ? opening : undefined;
}

/**
 * Where a name begins that stands right before an offset, that of a person with what it is of: *Ada Berg of Sea News*. A place is more
 * often part of what is meant: *the summit in Port*.
 */
function nameBefore(
  text: string,
  at: number,
  names: readonly { readonly type: string; readonly local: Span }[],
  isPerson: boolean,
): number | undefined {
  const last = names.at(-1);
  if (!last || !/^\s?(?:\([^()]{1,40}\))?[\s,]*$/u.test(text.slice(last.local.end, at))) return undefined;
  if (isPerson ? last.type === 'person' : last.type !== 'place') return last.local.start;
  const owner = names.at(-2);
  return isPerson && owner?.type === 'person' && /^\s\p{Ll}{2,4}\s$/u.test(text.slice(owner.local.end, last.local.start))
    ? owner.local.start
    : undefined;
}

/** As much of a sentence, in UTF-16 units, is taken along. */
const reach = 120;

const patternsOf = oncePer(({ relatives, determiners, headlines, pronouns }: TellingData) => ({
  reported: new RegExp(`\\s${headlines.complementiser}\\s+$`, 'u'),
  meeting: new RegExp(`^\\s*\\p{L}+\\s(?:\\p{Ll}+\\s){0,3}${oneOf(headlines.meetWith)}$`, 'u'),
  takesPlace: new RegExp(`^[\\s,]*${oneOf(relatives)}\\s+(?:\\p{Ll}+\\s+){0,2}${headlines.takesPlace}(?!\\p{L})`, 'iu'),
  pronoun: new RegExp(`^\\s*${oneOf(pronouns)}\\s`, 'iu'),
  relative: new RegExp(`^[\\s,]*${oneOf(relatives)}\\s`, 'iu'),
  determiner: new RegExp(`(?:^|\\s)${oneOf(determiners)}\\s+(?=\\S+)`, 'giu'),
}));
