import type { Status } from '../model/mark.ts';
import type { ReadingData } from '../model/reading-data.ts';
import { span, type Span } from '../model/span.ts';
import type { DateFind } from './dates.ts';
import type { Passage } from './passage.ts';
import { cueAt, findTenseCues, type TenseCue } from './tense.ts';

/** A clause that tells of something at a time. All spans are local. */
export interface StatementFind {
  readonly passage: number;
  readonly span: Span;
  readonly sentence: Span;
  readonly status: Status;
  readonly verb?: Span;
  readonly date?: DateFind;
  readonly rule: 'dated-clause' | 'event-verb';
}

/** Clauses with a date, and clauses whose verb tells of something that took place. */
export function readStatements(passage: Passage, index: number, dates: readonly DateFind[], isQuoted: (start: number, end: number) => boolean, hasName: (start: number, end: number) => boolean, data: ReadingData): readonly StatementFind[] {
  const { block: { text }, sentences } = passage;
  const finds: StatementFind[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const own = dates.filter((d) => d.start >= sentence.start && d.end <= sentence.end);
    const cues = findTenseCues(words, data.statements).map((cue) => ({ ...cue, start: cue.start + sentence.start, end: cue.end + sentence.start }));
    const clauses = splitClauses(text, sentence, data);
    for (const date of own) {
      if (isQuoted(date.start, date.end)) continue;
      const clause = clauses.find((c) => c.start <= date.start && date.end <= c.end) ?? sentence;
      const inside = cues.filter((c) => c.start >= clause.start && c.end <= clause.end);
      const told = inside.filter((c) => !data.quotes.reporting.has(text.slice(c.start, c.end)));
      const cue = cueAt(told.length > 0 ? told : inside, date.start) ?? cueAt(cues, date.start);
      if (!cue) continue;
      finds.push({ passage: index, span: clause, sentence, status: statusOf(cue, text), verb: span(cue.start, cue.end), date, rule: 'dated-clause' });
    }
    if (own.length > 0) continue;
    const cue = cues.find((c) => isEvent(text.slice(c.start, c.end), c, data));
    if (!cue || isQuoted(cue.start, cue.end)) continue;
    const clause = clauses.find((c) => c.start <= cue.start && cue.end <= c.end) ?? sentence;
    if (hasName(clause.start, clause.end) || /^(?:He|She|They)\b/.test(text.slice(clause.start))) finds.push({ passage: index, span: clause, sentence, status: statusOf(cue, text), verb: span(cue.start, cue.end), rule: 'event-verb' });
  }
  return finds;
}

function isEvent(words: string, cue: TenseCue, { statements }: ReadingData): boolean {
  if (cue.status !== 'past') return cue.status === 'ongoing' || !/^would$/.test(words);
  const last = /(\p{L}+)$/u.exec(words)?.[1] ?? '';
  return statements.eventVerbs.has(last);
}

/** *has started work*: begun, and going on. */
function statusOf(cue: TenseCue, text: string): Status {
  return cue.status === 'past' && /^(?:has|have)\s+(?:already\s+)?(?:started|begun|launched work)$/.test(text.slice(cue.start, cue.end)) ? 'ongoing' : cue.status;
}

/** Parts of a sentence: at semicolons, before *which*, *while*, *but*, before a second predicate (*, and was …*), and before *that* of reported speech. */
function splitClauses(text: string, sentence: Span, { quotes }: ReadingData): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const cuts = words.matchAll(/;\s+|,\s+(?=(?:which|who|while|whereas|but|although|though)\s)|,\s+(?=and\s+(?:was|were|has|had|is|are|will|\p{Ll}+ed)\s)|\s(that)\s+/gu);
  const clauses: Span[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.index - start < 15 || cut[1] !== undefined && !quotes.reporting.has(/(\p{Ll}+)$/u.exec(words.slice(0, cut.index))?.[1] ?? '')) continue;
    clauses.push(span(sentence.start + start, sentence.start + cut.index));
    start = cut.index + cut[0].length;
  }
  clauses.push(span(sentence.start + start, sentence.end));
  return clauses;
}
