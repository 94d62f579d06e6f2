import type { ReadingData } from '../../model/reading-data.ts';
import { span, type Span } from '../../model/span.ts';
import type { DateFind } from '../dates/find.ts';
import type { StatementFind } from './statement-find.ts';
import { findAll } from '../words/find-all.ts';
import { cueAt, type TenseCue } from '../words/tense.ts';

/** Longest phrase read back from a date, in UTF-16 units. */
const reach = 80;
const part = /[\p{L}\p{M}’'-]+|[,;:()“”"]/gu;

/** A phrase that a date belongs to; `stands` is false where it says nothing without its sentence: *its launch*. */
interface Nominal {
  readonly find: Omit<StatementFind, 'passage'>;
  readonly stands: boolean;
}

/**
 * A noun of happening that a date belongs to, where the phrase only sets the scene for something else:
 * *after the launch of the ferry on 9 January, traffic rose*. The verb beside it is not dated by it.
 */
export function readNominal(
  text: string,
  sentence: Span,
  date: DateFind,
  cues: readonly TenseCue[],
  { statements, words }: ReadingData,
): Nominal | undefined {
  const from = Math.max(sentence.start, date.start - reach);
  const parts = findAll(text.slice(from, date.start), part);
  const noun = parts.findLastIndex(([word]) => statements.eventNouns.has(word.toLowerCase()));
  const relating = parts.findLastIndex(([word], at) => at < noun && statements.relating.has(word.toLowerCase()));
  const opening = parts[relating + 1];
  if (noun < 0 || relating < 0 || !opening || parts.slice(relating).some(([word]) => /^[^\p{L}]/u.test(word))) return undefined;
  const head = text.slice(from + (parts[noun]?.index ?? 0), date.start);
  if (noun - relating > 6 || (!words.determiners.has(opening[0].toLowerCase()) && !words.definite.has(opening[0].toLowerCase())))
    return undefined;
  const start = from + opening.index;
  if (cues.some((cue) => cue.start >= start && cue.end <= date.end) || head.split(/\s+/).length > 8) return undefined;
  const cue = cueAt(cues, start);
  const stands = statements.articles.has(opening[0].toLowerCase());
  return {
    find: { span: span(start, date.end), sentence, status: cue?.status === 'planned' ? 'planned' : 'past', date, rule: 'dated-noun' },
    stands,
  };
}
