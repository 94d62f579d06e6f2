import type { ReadingData } from '../../model/reading-data.ts';
import { span, type Span } from '../../model/span.ts';
import { splitClauses } from '../words/clauses.ts';
import type { DateFind } from '../dates/find.ts';
import { readHeadline } from './headline-statement.ts';
import type { Passage } from '../words/passage.ts';
import { partCoordinated } from './coordinated.ts';
import { readDated, type SentenceRead } from './dated-statements.ts';
import { joinQuoted } from './joined-quotes.ts';
import { readRest } from './rest-statement.ts';
import { isOnCondition } from './dates-nothing.ts';
import { isRelative, readUndated, type Test } from './undated-statements.ts';
import type { Found, StatementFind } from './statement-find.ts';
import { cuesOf, findTenseCues, readably, type TenseCue } from '../words/tense.ts';

/** What is known of a passage before it is asked what it tells of. */
export interface KnownOfPassage {
  /** Its dates, in order. */
  readonly dates: readonly DateFind[];
  /** Whether a place lies in somebody's words. */
  readonly isQuoted: Test;
  /** Where its first sentence begins, after a dateline or the name of who speaks. */
  readonly from: number;
  /** What it tells as a line of a chronicle, where it is one. */
  readonly entry: Found | undefined;
}

/**
 * What a passage tells of: clauses with a date, nouns of happening with a date, clauses whose verb tells of
 * something that took place, headlines, and what somebody said.
 */
export function readStatements(
  passage: Passage,
  index: number,
  { dates, isQuoted, from, entry }: KnownOfPassage,
  data: ReadingData,
): readonly StatementFind[] {
  const {
    block: { text: written, kind },
    sentences,
  } = passage;
  const text = readably(written);
  if (kind === 'title') {
    const headline = readHeadline(passage, dates, data);
    if (headline) return [{ passage: index, ...headline }];
  }
  if (entry) return [{ passage: index, ...entry }];
  let next = 0;
  const found = sentences.flatMap(({ start, end }, at) => {
    const sentence = span(Math.max(start, Math.min(from, end)), end);
    const cues = (
      sentence.start === start
        ? cuesOf(passage, at, data.statements)
        : findTenseCues(text.slice(sentence.start, sentence.end), data.statements)
    )
      .map((cue): TenseCue => ({ start: cue.start + sentence.start, end: cue.end + sentence.start, status: cue.status, words: cue.words }))
      .filter((cue) => !isOnCondition(text, sentence, cue.start, data));
    while (next < dates.length && (dates[next]?.start ?? 0) < sentence.start) next += 1;
    const own: DateFind[] = [];
    for (let date = dates[next]; date && date.start < sentence.end; date = dates[next]) {
      if (date.end <= sentence.end) own.push(date);
      next += 1;
    }
    // *What happened in 2014?* states nothing.
    if (/\?["”’)]?\s*$/.test(text.slice(sentence.start, sentence.end))) return [];
    const told = readSentence({ text, sentence, clauses: splitClauses(text, sentence, data), cues, dates: own, isQuoted }, data);
    const all = told.length > 0 ? widened(text, told, sentence, data) : readRest(text, sentence, cues, own, isQuoted, data);
    return all.map((find) => ({ passage: index, ...find }));
  });
  // *What happened this week*: says what stands below.
  if (kind === 'heading') return asks(text, data) ? [] : found.filter(({ date, rule }) => date || rule === 'event-verb');
  if (kind !== 'title') return joinQuoted(found);
  if (found.length > 0) return found;
  const whole = span(0, text.length);
  return [{ passage: index, span: whole, sentence: whole, status: 'past', rule: 'title' }];
}

/** Whether a line opens with a word that asks. */
function asks(text: string, { statements }: ReadingData): boolean {
  return statements.asking.has(/^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '');
}

function readSentence(read: SentenceRead, data: ReadingData): readonly Found[] {
  const { text, sentence, clauses: all, cues, isQuoted } = read;
  const { finds, taken } = readDated(read, data);
  const clauses = all.filter((clause) => !taken.has(clause));
  const undated = readUndated({ text, sentence, clauses, all, cues, dated: finds, isQuoted }, data);
  return [...partCoordinated(text, finds, data), ...undated.map((find) => datedBefore(text, sentence, find, read.dates, data))];
}

/** *It opens on 16 June, when Berg holds a first hearing*; *the worst since 1998, when a slide hit the port*: the clause tells of the day before it. */
function datedBefore(text: string, sentence: Span, find: Found, dates: readonly DateFind[], { statements }: ReadingData): Found {
  const { start, end } = find.span;
  const [word] = /^\p{L}+/u.exec(text.slice(start, end)) ?? [];
  if (find.date || word === undefined || !statements.clauses.temporal.has(word.toLowerCase())) return find;
  const date = dates.find(
    (each) => each.date && each.start > sentence.start + 2 && each.end <= start && /^,\s$/.test(text.slice(each.end, start)),
  );
  return date ? { ...find, date, status: find.status === 'planned' ? 'planned' : 'past', rule: 'dated-clause' } : find;
}

/**
 * Statements of a sentence with the clauses beside them that state nothing of their own: *Norden fell, which
 * was founded by Berg*. Evidence is to be read as a sentence.
 */
function widened(text: string, finds: readonly Found[], sentence: Span, data: ReadingData): readonly Found[] {
  const starts = finds.map((find) => find.span.start);
  const first = Math.min(...starts);
  return finds.map((find) => {
    if (
      find.rule === 'dated-noun'
      || find.status === 'planned'
      || (find.date && find.span.start > sentence.start && isRelative(text, find.span, data))
    )
      return find;
    const next = Math.min(sentence.end, ...starts.filter((start) => start > find.span.start));
    const start = find.span.start === first && !(find.date && isRelative(text, find.span, data)) ? sentence.start : find.span.start;
    const beyond = text.slice(find.span.end, next);
    const isTold = finds.some((other) => other.span.start <= find.span.end && other.span.end >= next && other.span.end > find.span.end);
    const end =
      isTold || !/\p{L}/u.test(beyond) || (find.date && isRelative(text, find.span, data))
        ? find.span.end
        : beyond.trim() === data.statements.clauses.complementiser
          ? sentence.end
          : next;
    return { ...find, span: span(start, end) };
  });
}
