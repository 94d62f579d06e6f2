import type { DateData } from '../../model/date-data.ts';
import { oncePer } from '../../model/once-per.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { span, type Span } from '../../model/span.ts';
import { splitClauses } from '../words/clauses.ts';
import type { DateFind } from '../dates/find.ts';
import { readHeadline } from './headline-statement.ts';
import { readNominal } from './nominal-statement.ts';
import { phraseOf, relativePart } from './narrowed.ts';
import type { Passage } from '../words/passage.ts';
import { partCoordinated } from './coordinated.ts';
import { datesNothing, isOnlyPossible } from './dates-nothing.ts';
import { joinQuoted } from './joined-quotes.ts';
import { readRest } from './rest-statement.ts';
import { isPastSaying, isRelative, readUndated, statusOf, withWords, type Test } from './undated-statements.ts';
import type { Found, StatementFind } from './statement-find.ts';
import { cueAt, cuesOf, findTenseCues, readably, type TenseCue } from '../words/tense.ts';
import { wordBefore } from '../words/word-before.ts';

/**
 * What a passage tells of: clauses with a date, nouns of happening with a date, clauses whose verb tells of
 * something that took place, headlines, and what somebody said. `from`: where the text begins after a dateline;
 * `entry`: what the passage tells as a line of a chronicle.
 */
export function readStatements(passage: Passage, index: number, dates: readonly DateFind[], isQuoted: Test, data: ReadingData, from = 0, entry?: Found): readonly StatementFind[] {
  const { block: { text: written, kind }, sentences } = passage;
  const text = readably(written);
  if (kind === 'title') {
    const headline = readHeadline(passage, dates, data);
    if (headline) return [{ passage: index, ...headline }];
  }
  if (entry) return [{ passage: index, ...entry }];
  let next = 0;
  const found = sentences.flatMap(({ start, end }, at) => {
    const sentence = span(Math.max(start, Math.min(from, end)), end);
    const cues = (sentence.start === start ? cuesOf(passage, at, data.statements) : findTenseCues(text.slice(sentence.start, sentence.end), data.statements))
      .map((cue): TenseCue => ({ start: cue.start + sentence.start, end: cue.end + sentence.start, status: cue.status, words: cue.words }));
    while (next < dates.length && (dates[next]?.start ?? 0) < sentence.start) next += 1;
    const own: DateFind[] = [];
    for (let date = dates[next]; date && date.start < sentence.end; date = dates[next]) {
      if (date.end <= sentence.end) own.push(date);
      next += 1;
    }
    // *What happened in 2014?* states nothing.
    if (/\?["”’)]?\s*$/.test(text.slice(sentence.start, sentence.end))) return [];
    const told = readSentence(text, sentence, cues, own, isQuoted, data);
    const all = told.length > 0 ? widened(text, told, sentence, data) : readRest(text, sentence, cues, own, isQuoted, data);
    return all.map((find) => ({ passage: index, ...find }));
  });
  if (kind === 'heading') return found.filter(({ date, rule }) => date || rule === 'event-verb');
  if (kind !== 'title') return joinQuoted(found);
  if (found.length > 0) return found;
  const whole = span(0, text.length);
  return [{ passage: index, span: whole, sentence: whole, status: 'past', rule: 'title' }];
}

function readSentence(text: string, sentence: Span, cues: readonly TenseCue[], dates: readonly DateFind[], isQuoted: Test, data: ReadingData): readonly Found[] {
  const isSaying = (cue: TenseCue) => isPastSaying(text, cue, data);
  const clauses = splitClauses(text, sentence, data);
  const taken = new Set<Span>();
  const finds: Found[] = [];
  for (const date of dates) {
    if (isQuoted(date.start, date.end) || datesNothing(text, sentence, date, dates, data)) continue;
    const nominal = readNominal(text, sentence, date, cues, data);
    if (nominal) {
      if (nominal.stands) finds.push(nominal.find);
      continue;
    }
    const phrase = phraseOf(text, sentence, date, cues, data);
    if (phrase) {
      if (phrase.stands) finds.push({ span: phrase.span, sentence, status: 'past', date, rule: 'dated-noun' });
      continue;
    }
    // *Eight years ago, when Berg stood for the board, both …*: a date alone is no clause.
    const clause = clauses.find((c) => c.start <= date.start && date.end <= c.end && date.end - date.start < c.end - c.start - 2) ?? sentence;
    // What somebody's words tell is not dated by the words beside them: *“It will open,” he said on Monday*.
    const inside = cues.filter((c) => c.start >= clause.start && c.end <= clause.end && !isQuoted(c.start, c.end));
    const told = inside.filter((c) => !isSaying(c));
    const saying = inside.find((c) => isSaying(c) && (datesSaying(text, clause, c, date) || opensSaying(text, sentence, c, date) || isRightBefore(text, date, c)) && !told.some((t) => t.start < c.start));
    const governing = saying ?? cueAt(told.length > 0 ? told : inside, date.start) ?? cueAt(cues, date.start);
    if (!governing) {
      if (isAgenda(text, sentence, date, cues)) finds.push({ span: sentence, sentence, status: 'past', date, rule: 'dated-clause' });
      else if (comesThen(text, clause, date, data)) {
        taken.add(clause);
        finds.push({ span: clause, sentence, status: 'planned', date, rule: 'dated-clause' });
      }
      continue;
    }
    if (governing.start >= date.start && isOnlyPossible(text, clause, date, cues, data)) continue;
    // *cancelled all trips until Thursday*: done before, and on that day over.
    if (governing.status === 'past' && isUntil(text, date.start, data)) continue;
    const relative = relativePart(text, clause, date, governing, inside, data);
    if (relative) {
      finds.push({ span: relative, sentence, status: statusOf(governing, text, data), verb: span(governing.start, governing.end), date, rule: 'dated-clause' });
      continue;
    }
    // *It will open, Berg said on Monday*: on that day it was said, and nothing more.
    const cue = governing.status === 'planned' ? inside.find((c) => isSaying(c) && isRightAfter(text, c, date)) ?? governing : governing;
    taken.add(clause);
    finds.push({ span: isSaying(cue) ? withWords(text, clause, clauses, sentence) : relativeAlone(text, clause, date, inside, data), sentence, status: statusOf(cue, text, data), verb: span(cue.start, cue.end), date, rule: cue !== governing || saying ? 'dated-saying' : 'dated-clause' });
    const said = inside.find((c) => isSaying(c) && !isQuoted(c.start, c.end) && !dates.some((other) => isRightAfter(text, c, other)));
    if (cue.status === 'planned' && said) finds.push({ span: clause, sentence, status: 'past', verb: span(said.start, said.end), rule: 'saying' });
  }
  const undated = readUndated({ text, sentence, clauses: clauses.filter((clause) => !taken.has(clause)), all: clauses, cues, dated: finds, isQuoted }, data);
  return [...partCoordinated(text, finds, data), ...undated];
}

/**
 * Statements of a sentence with the clauses beside them that state nothing of their own: *Norden fell, which
 * was founded by Berg*. Evidence is to be read as a sentence.
 */
function widened(text: string, finds: readonly Found[], sentence: Span, data: ReadingData): readonly Found[] {
  const starts = finds.map((find) => find.span.start);
  const first = Math.min(...starts);
  return finds.map((find) => {
    if (find.rule === 'dated-noun' || find.status === 'planned' || find.date && find.span.start > sentence.start && isRelative(text, find.span, data)) return find;
    const next = Math.min(sentence.end, ...starts.filter((start) => start > find.span.start));
    const start = find.span.start === first && !(find.date && isRelative(text, find.span, data)) ? sentence.start : find.span.start;
    const beyond = text.slice(find.span.end, next);
    const isTold = finds.some((other) => other.span.start <= find.span.end && other.span.end >= next && other.span.end > find.span.end);
    const end = isTold || !/\p{L}/u.test(beyond) || find.date && isRelative(text, find.span, data) ? find.span.end : beyond.trim() === data.statements.clauses.complementiser ? sentence.end : next;
    return { ...find, span: span(start, end) };
  });
}

/** A relative clause without what goes on behind it: *who took office on Monday(, told the council)*. */
function relativeAlone(text: string, clause: Span, date: DateFind, cues: readonly TenseCue[], data: ReadingData): Span {
  if (!isRelative(text, clause, data)) return clause;
  const next = cues.find((cue) => cue.start > date.end && /,\s+$/.test(text.slice(date.end, cue.start)));
  return next ? span(clause.start, clause.start + text.slice(clause.start, next.start).trimEnd().length - 1) : clause;
}

/** *said on Monday it will open*: the date stands right after the verb of speech, and what was said comes after, not before: *It opens, Berg said on Monday in the port*. */
function datesSaying(text: string, clause: Span, verb: TenseCue, date: DateFind): boolean {
  return isRightAfter(text, verb, date) && clause.end - date.end > 20 && !/.{30},\s+[^,]{3,80}$/su.test(text.slice(clause.start, verb.start));
}

/** *On Monday, Berg said it will open*: the date opens the sentence, and the first that is told in it is the saying. */
function opensSaying(text: string, sentence: Span, verb: TenseCue, date: DateFind): boolean {
  return /^[\s"“]*(?:\p{L}{1,4}\s+)?$/u.test(text.slice(sentence.start, date.start)) && date.end <= verb.start && !text.slice(verb.end).startsWith(',') && !/["“”]/u.test(text.slice(date.end, verb.start));
}

/** *Berg this week also said it will open*: the date stands between the subject and the verb of speech. */
function isRightBefore(text: string, date: DateFind, verb: TenseCue): boolean {
  return date.end <= verb.start && /^\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(date.end, verb.start)) && /\p{L}\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(0, date.start));
}

/** A line of an agenda: *14 May: Council of Ministers*. What lies behind has been, what lies ahead is planned. */
function isAgenda(text: string, sentence: Span, date: DateFind, cues: readonly TenseCue[]): boolean {
  return cues.length === 0 && date.start <= sentence.start + 2 && /^\s*[:–—]\s/u.test(text.slice(date.end, sentence.end)) && sentence.end - date.end > 8;
}

/** *The strike ends on Monday*: the present of what is arranged, with a day counted from that of writing. */
function comesThen(text: string, clause: Span, { start, date }: DateFind, { dates }: ReadingData): boolean {
  return date?.basis === 'resolved' && start > clause.start + 4 && comingPattern(dates).test(text.slice(clause.start, start));
}

const comingPattern = oncePer(({ forms: { comingVerb } }: DateData) => new RegExp(comingVerb, 'u'));

/** *until Thursday*: the date ends what is told. */
function isUntil(text: string, at: number, { statements }: ReadingData): boolean {
  return statements.until.has(wordBefore(text.slice(Math.max(0, at - 20), at)));
}

function isRightAfter(text: string, verb: TenseCue, date: DateFind): boolean {
  return date.start >= verb.end && /^\s+(?:\p{Ll}{1,3}\s+)?$/u.test(text.slice(verb.end, date.start));
}
