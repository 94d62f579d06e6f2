import type { Status } from '../model/mark.ts';
import type { ReadingData } from '../model/reading-data.ts';
import { span, type Span } from '../model/span.ts';
import { splitClauses } from './clauses.ts';
import type { DateFind } from './dates.ts';
import { readHeadline } from './headline-statement.ts';
import { readNominal } from './nominal-statement.ts';
import type { Passage } from './passage.ts';
import type { StatementFind } from './statement-find.ts';
import { cueAt, findTenseCues, type TenseCue } from './tense.ts';

type Test = (start: number, end: number) => boolean;

/**
 * What a passage tells of: clauses with a date, nouns of happening with a date, clauses whose verb tells of
 * something that took place, headlines, and what somebody said. `from`: where the text begins after a dateline.
 */
export function readStatements(passage: Passage, index: number, dates: readonly DateFind[], isQuoted: Test, data: ReadingData, from = 0): readonly StatementFind[] {
  const { block: { text, kind }, sentences } = passage;
  if (kind === 'title') {
    const headline = readHeadline(passage, dates, data);
    if (headline) return [{ passage: index, ...headline }];
  }
  return sentences.flatMap(({ start, end }) => {
    const sentence = span(Math.max(start, Math.min(from, end)), end);
    const cues = findTenseCues(text.slice(sentence.start, sentence.end), data.statements)
      .map((cue) => ({ ...cue, start: cue.start + sentence.start, end: cue.end + sentence.start }));
    const own = dates.filter((d) => d.start >= sentence.start && d.end <= sentence.end);
    return readSentence(text, sentence, cues, own, isQuoted, data).map((find) => ({ passage: index, ...find }));
  });
}

type Found = Omit<StatementFind, 'passage'>;

function readSentence(text: string, sentence: Span, cues: readonly TenseCue[], dates: readonly DateFind[], isQuoted: Test, data: ReadingData): readonly Found[] {
  const { statements, quotes } = data;
  const isSaying = ({ start, end }: TenseCue) => quotes.reporting.has(text.slice(start, end));
  const clauses = splitClauses(text, sentence, data);
  /** A clause that says *said that*, with what was said. */
  const withWords = (clause: Span): Span => {
    const next = clauses[clauses.indexOf(clause) + 1];
    return next && !/[,;]/.test(text.slice(clause.end, next.start)) ? span(clause.start, sentence.end) : clause;
  };
  const taken = new Set<Span>();
  const finds: Found[] = [];
  for (const date of dates) {
    if (isQuoted(date.start, date.end) || isSince(text, date.start, data)) continue;
    const nominal = readNominal(text, sentence, date, cues, data);
    if (nominal) {
      if (nominal.stands) finds.push(nominal.find);
      continue;
    }
    const clause = clauses.find((c) => c.start <= date.start && date.end <= c.end) ?? sentence;
    const inside = cues.filter((c) => c.start >= clause.start && c.end <= clause.end);
    const told = inside.filter((c) => !isSaying(c));
    const saying = inside.find((c) => isSaying(c) && c.status === 'past' && datesSaying(text, clause, c, date) && !told.some((t) => t.start < c.start));
    const governing = saying ?? cueAt(told.length > 0 ? told : inside, date.start) ?? cueAt(cues, date.start);
    if (!governing) continue;
    // *It will open, Berg said on Monday*: on that day it was said, and nothing more.
    const cue = governing.status === 'planned' ? inside.find((c) => isSaying(c) && c.status === 'past' && isRightAfter(text, c, date)) ?? governing : governing;
    taken.add(clause);
    finds.push({ span: isSaying(cue) ? withWords(clause) : clause, sentence, status: statusOf(cue, text, data), verb: span(cue.start, cue.end), date, rule: cue !== governing || saying ? 'dated-saying' : 'dated-clause' });
  }
  for (const clause of clauses) {
    if (taken.has(clause)) continue;
    const inside = cues.filter((c) => c.start >= clause.start && c.end <= clause.end && !isQuoted(c.start, c.end));
    const cue = inside.find((c) => isEvent(text.slice(c.start, c.end), c, data));
    if (cue) {
      const whole = isSaying(cue) ? withWords(clause) : clause;
      finds.push({ span: whole, sentence, status: statusOf(cue, text, data), verb: span(cue.start, cue.end), rule: whole !== clause && finds.length > 0 ? 'saying' : 'event-verb' });
    } else {
      const said = inside.find((c) => c.status === 'past' && isSaying(c));
      const did = inside.find((c) => c.status === 'past' && !statements.states.has(text.slice(c.start, c.end)));
      if (said && !finds.some(({ rule }) => rule === 'saying')) finds.push({ span: isQuoted(sentence.start, sentence.end) ? sentence : withWords(clause), sentence, status: 'past', verb: span(said.start, said.end), rule: 'saying' });
      else if (did && finds.length === 0) finds.push({ span: clause, sentence, status: 'past', verb: span(did.start, did.end), rule: 'past-clause' });
    }
  }
  return finds;

  function isEvent(words: string, cue: TenseCue, { statements: known }: ReadingData): boolean {
    if (cue.status !== 'past') return cue.status === 'ongoing' || !known.conditional.has(words);
    return statements.eventVerbs.has(/(\p{L}+)$/u.exec(words)?.[1] ?? '');
  }
}

/** *said on Monday it will open*: the date stands right after the verb of speech, and what was said comes after. */
function datesSaying(text: string, clause: Span, verb: TenseCue, date: DateFind): boolean {
  return isRightAfter(text, verb, date) && clause.end - date.end > 20;
}

function isRightAfter(text: string, verb: TenseCue, date: DateFind): boolean {
  return date.start >= verb.end && /^\s+(?:\p{Ll}{1,3}\s+)?$/u.test(text.slice(verb.end, date.start));
}

/** *the lowest since 9 October*: the date tells from when, not when. */
function isSince(text: string, at: number, { statements }: ReadingData): boolean {
  const words = text.slice(Math.max(0, at - 30), at).toLowerCase().match(/\p{L}+/gu)?.slice(-2) ?? [];
  return words.some((word) => statements.since.has(word));
}

/** *has started work*: begun, and going on. */
function statusOf(cue: TenseCue, text: string, { statements }: ReadingData): Status {
  return cue.status === 'past' && statements.forms.begun.test(text.slice(cue.start, cue.end)) ? 'ongoing' : cue.status;
}
