import { oncePer } from '../../model/once-per.ts';
import { oneOf } from '../../model/one-of.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import { overlaps, span, type Span } from '../../model/span.ts';
import type { DateFind } from '../dates/find.ts';
import type { TenseCue } from '../words/tense.ts';
import { wordBefore } from '../words/word-before.ts';
import { isAttributive } from './attributive-date.ts';

/** Whether a date of a sentence says only from when, compared with when, or of which thing: nothing in it happened then. */
export function datesNothing(text: string, sentence: Span, date: DateFind, dates: readonly DateFind[], data: ReadingData): boolean {
  return (
    isSince(text, date.start, data)
    || isCompared(text, sentence, date, data)
    || isOnCondition(text, sentence, date.start, data)
    || isOwner(text, date, dates, data)
    || isAttributive(text, date, data)
  );
}

/** *the lowest since 9 October*: the date tells from when, not when. */
function isSince(text: string, at: number, { statements }: ReadingData): boolean {
  const words =
    text
      .slice(Math.max(0, at - 30), at)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(-2) ?? [];
  return words.some((word) => statements.since.has(word));
}

/** *fell since the end of the strike on 9 October*: nor where what it counts from is told in full. */
export function isSinceThen(text: string, at: number, { statements }: ReadingData): boolean {
  return sincePhrase(statements).test(text.slice(Math.max(0, at - 80), at));
}

const sincePhrase = oncePer(
  ({ since, articles, atTime }: StatementData) =>
    new RegExp(`(?<!\\p{L})${oneOf([...since].slice(0, 1))}\\s+${oneOf(articles)}\\s+(?:[\\p{L}’'-]+\\s+){1,8}${oneOf(atTime)}\\s+$`, 'u'),
);

/** *19 percent more than in 2018*, *up from seven a year ago*: something else was so then. */
function isCompared(text: string, sentence: Span, date: DateFind, { statements }: ReadingData): boolean {
  return statements.comparing.test(text.slice(Math.max(sentence.start, date.start - 80), date.start));
}

/** Seen at a glance: most sentences have none. */
const conditionOf = oncePer(({ conditions }: StatementData) => new RegExp(oneOf(conditions), 'iu'));

/** UTF-16 units from *if* to what hangs on it. */
const longestCondition = 160;

/** *If the strike goes on until August, …*: what stands at an offset behind *if* is not said to be so. */
export function isOnCondition(text: string, sentence: Span, at: number, { statements }: ReadingData): boolean {
  const part =
    text
      .slice(Math.max(sentence.start, at - longestCondition), at)
      .split(/[,;:—]/u)
      .at(-1) ?? '';
  if (!conditionOf(statements).test(part)) return false;
  const words: readonly string[] = part.toLowerCase().match(/\p{L}+/gu) ?? [];
  // *If we recall that it opened in May*: it did.
  return words.slice(words.lastIndexOf(statements.clauses.complementiser) + 1).some((word) => statements.conditions.has(word));
}

/**
 * *released on Monday a video of last week's shooting*: beside a date that owns nothing, one that does only says which; not *at last week's
 * debate*.
 */
function isOwner(text: string, date: DateFind, dates: readonly DateFind[], { words, statements }: ReadingData): boolean {
  const owns = ({ end }: DateFind) => words.possessive.test(text.slice(end, end + 2));
  const isWhen = statements.atTime.has(wordBefore(text.slice(Math.max(0, date.start - 12), date.start)));
  return owns(date) && !isWhen && dates.some((other) => other !== date && other.date !== undefined && !owns(other));
}

/** *The advert could start this week*: between verb and date, or before it, stands one of what only might be so. */
export function isOnlyPossible(
  text: string,
  clause: Span,
  { start }: DateFind,
  cues: readonly TenseCue[],
  { statements }: ReadingData,
): boolean {
  const from = Math.max(clause.start, ...cues.filter((cue) => cue.end <= start).map((cue) => cue.end));
  const last = (
    text
      .slice(from, start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).findLast((word) => statements.unreal.has(word) || statements.present.has(word));
  return last !== undefined && statements.unreal.has(last) && !cues.some((cue) => overlaps(cue, span(from, start)));
}
