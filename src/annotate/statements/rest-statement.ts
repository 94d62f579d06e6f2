import type { ReadingData } from '../../model/reading-data.ts';
import { span, type Span } from '../../model/span.ts';
import type { DateFind } from '../dates/find.ts';
import type { Found } from './statement-find.ts';
import type { TenseCue } from '../words/tense.ts';

/** Fewer words make no statement: *Photo by the author.* */
const fewest = 4;

/**
 * What a sentence states that tells of no happening: what was so (*The ferry was full.*), what is so
 * (*The ferry has two decks.*), or what somebody says in it, where all of it is quoted. Nothing where it only
 * might be so (*The ferry could sink*), lies ahead, or is no sentence.
 */
export function readRest(
  text: string,
  sentence: Span,
  cues: readonly TenseCue[],
  dates: readonly DateFind[],
  isQuoted: (start: number, end: number) => boolean,
  data: ReadingData,
): readonly Found[] {
  const { statements } = data;
  const words = text.slice(sentence.start, sentence.end);
  if (!/[.!?…]['"’”)\]\s]*$/u.test(words) || (words.match(/\p{L}+/gu) ?? []).length < fewest) return [];
  const isPlan = cues.some(({ status }) => status === 'planned');
  const base = { span: sentence, sentence } as const;
  const isAllQuoted = isQuoted(sentence.start, sentence.start + 2) && isQuoted(sentence.end - 4, sentence.end);
  if (isAllQuoted) return [{ ...base, status: isPlan ? 'planned' : 'past', rule: 'quoted' }];
  if (isPlan) return [];
  const [past] = cues;
  const first = words
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => statements.unreal.has(word) || statements.present.has(word));
  if (first !== undefined && statements.unreal.has(first)) return [];
  if (past && !isQuoted(past.start, past.end) && !isPresentFirst(text, sentence, cues, data))
    return [{ ...base, status: past.status, verb: span(past.start, past.end), rule: 'past-clause' }];
  // *Today the council meets*: the text itself says when; *tomorrow* it will.
  const day = dates.find(({ rule, date }) => rule === 'day-word' && date !== undefined);
  const isAhead = day !== undefined && (data.dates.days.get(text.slice(day.start, day.end).toLowerCase()) ?? 0) > 0;
  // *(Murmurs in the room.)*: a note of whoever wrote it down.
  if (/^\s*\([^()]*\)\s*$/u.test(words)) return [];
  return [{ ...base, status: isAhead ? 'planned' : 'ongoing', rule: 'state', ...(day ? { date: day } : {}) }];
}

/**
 * Whether the first verb of a clause tells what is so: *it has a deck, painted blue*; not that of *Berg, who is old, left*, nor *has* of
 * *has left*.
 */
export function isPresentFirst(
  text: string,
  clause: Span,
  cues: readonly TenseCue[],
  { statements: { present, perfect, clauses } }: ReadingData,
): boolean {
  const parts = text.slice(clause.start, cues[0]?.start ?? clause.end).match(/\p{L}+/gu) ?? [];
  return parts.some(
    (word, at) =>
      present.has(word)
      && !(perfect.has(word) && at >= parts.length - 2)
      && !parts.slice(Math.max(0, at - 2), at).some((before) => clauses.relatives.has(before) || before === clauses.complementiser),
  );
}
