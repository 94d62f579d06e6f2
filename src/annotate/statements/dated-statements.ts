import type { DateData } from '../../model/date-data.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import { span, type Span } from '../../model/span.ts';
import type { DateFind } from '../dates/find.ts';
import { cueAt, type TenseCue } from '../words/tense.ts';
import { wordBefore } from '../words/word-before.ts';
import { datesNothing, isOnlyPossible, isSinceThen } from './dates-nothing.ts';
import { phraseOf, relativePart } from './narrowed.ts';
import { readNominal } from './nominal-statement.ts';
import type { Found } from './statement-find.ts';
import { isPastSaying, isRelative, statusOf, withWords, type Test } from './undated-statements.ts';

/** A sentence with what has been found in it. Offsets are local. */
export interface SentenceRead {
  readonly text: string;
  readonly sentence: Span;
  readonly clauses: readonly Span[];
  /** Its verbs that tell a time, in order. */
  readonly cues: readonly TenseCue[];
  readonly dates: readonly DateFind[];
  readonly isQuoted: Test;
}

/** What a date dates, and the clause that is told by it. */
interface Dated {
  readonly finds: readonly Found[];
  readonly takes?: Span;
}

/** A date in its clause, with the verbs of that; what is in quotation marks tells nothing of its own. */
interface InClause {
  readonly read: SentenceRead;
  readonly date: DateFind;
  readonly clause: Span;
  readonly cues: readonly TenseCue[];
  readonly isSaying: (cue: TenseCue) => boolean;
  readonly data: ReadingData;
}

/** What the dates of a sentence date, and which of its clauses are told by that. */
export function readDated(read: SentenceRead, data: ReadingData): { readonly finds: readonly Found[]; readonly taken: ReadonlySet<Span> } {
  const all = read.dates.map((date) => datedBy(date, read, data));
  return { finds: all.flatMap(({ finds }) => finds), taken: new Set(all.flatMap(({ takes }) => takes ?? [])) };
}

/** A noun of happening that the date stands by, a phrase of its own, or its clause. */
function datedBy(date: DateFind, read: SentenceRead, data: ReadingData): Dated {
  const { text, sentence, cues, dates, isQuoted } = read;
  if (isQuoted(date.start, date.end) || datesNothing(text, sentence, date, dates, data)) return nothing;
  const nominal = readNominal(text, sentence, date, cues, data);
  if (nominal) return nominal.stands ? { finds: [nominal.find] } : nothing;
  const phrase = phraseOf(text, sentence, date, cues, data);
  if (phrase) return phrase.stands ? { finds: [{ span: phrase.span, sentence, status: 'past', date, rule: 'dated-noun' }] } : nothing;
  return clauseDatedBy(date, read, data);
}

const nothing: Dated = { finds: [] };

function clauseDatedBy(date: DateFind, read: SentenceRead, data: ReadingData): Dated {
  const { text, sentence, clauses, cues: all, isQuoted } = read;
  if (isSinceThen(text, date.start, data) || isGoal(text, date, data)) return nothing;
  // *Eight years ago, when Berg stood for the board, both …*: a date alone is no clause.
  const clause = clauses.find((c) => c.start <= date.start && date.end <= c.end && date.end - date.start < c.end - c.start - 2) ?? sentence;
  // What somebody's words tell is not dated by the words beside them: *“It will open,” he said on Monday*.
  const cues = all.filter((cue) => cue.start >= clause.start && cue.end <= clause.end && !isQuoted(cue.start, cue.end));
  const isSaying = (cue: TenseCue) => isPastSaying(text, cue, data);
  const here: InClause = { read, date, clause, cues, isSaying, data };
  const told = cues.filter((cue) => !isSaying(cue));
  const saying = cues.find((cue) => isDatedSaying(cue, here) && !told.some(({ start }) => start < cue.start));
  const verb = saying ?? cueAt(told.length > 0 ? told : cues, date.start) ?? cueAt(all, date.start);
  if (!verb) return withoutVerb(here);
  if (verb.start >= date.start && isOnlyPossible(text, clause, date, all, data)) return nothing;
  // *cancelled all trips until Thursday*: done before, and on that day over.
  if (verb.status === 'past' && isUntil(text, date.start, data)) return nothing;
  const relative = relativePart(text, clause, date, verb, cues, data);
  if (relative)
    return {
      finds: [
        { span: relative, sentence, status: statusOf(verb, text, data), verb: span(verb.start, verb.end), date, rule: 'dated-clause' },
      ],
    };
  return byVerb(here, verb, saying !== undefined);
}

/** The clause as its verb tells it; and beside a plan that somebody spoke of, that they spoke. */
function byVerb({ read, date, clause, cues, isSaying, data }: InClause, verb: TenseCue, isSaid: boolean): Dated {
  const { text, sentence, clauses, dates } = read;
  // *It will open, Berg said on Monday*: on that day it was said, and nothing more.
  const cue = verb.status === 'planned' ? (cues.find((each) => isSaying(each) && isRightAfter(text, each, date)) ?? verb) : verb;
  const find: Found = {
    span: isSaying(cue) ? withWords(text, clause, clauses, sentence) : relativeAlone(text, clause, date, cues, data),
    sentence,
    status: isDeadline(text, clause, date, data) ? 'planned' : statusOf(cue, text, data),
    verb: span(cue.start, cue.end),
    date,
    rule: cue !== verb || isSaid ? 'dated-saying' : 'dated-clause',
  };
  const said =
    cue.status === 'planned' ? cues.find((each) => isSaying(each) && !dates.some((other) => isRightAfter(text, each, other))) : undefined;
  if (!said) return { finds: [find], takes: clause };
  return { finds: [find, { span: clause, sentence, status: 'past', verb: span(said.start, said.end), rule: 'saying' }], takes: clause };
}

/** *lost the vote on its target of 40 per cent by 2030*: a year that belongs to what is aimed at, where nobody sets it. */
function isGoal(text: string, { start, end }: DateFind, { statements }: ReadingData): boolean {
  return /^\d{4}$/.test(text.slice(start, end)) && goalOf(statements).test(text.slice(Math.max(0, start - longestGoal), start));
}

/** UTF-16 units from *target* to its year. */
const longestGoal = 70;

const goalOf = oncePer(
  ({ goals, present, forms: { goalBy } }: StatementData) =>
    new RegExp(`(?<!\\p{L})${oneOf(goals)}\\s+(?:(?!${oneOf(present)}\\s)[\\p{L}\\p{N}%.’'-]+\\s+){0,7}${goalBy}\\s+$`, 'iu'),
);

/** *told them to finish the wall by August*: what is to be done until then, whatever became of it. */
function isDeadline(text: string, clause: Span, { start }: DateFind, { statements }: ReadingData): boolean {
  return deadlineOf(statements).test(text.slice(Math.max(clause.start, start - longestOrder), start));
}

/** UTF-16 units from *told* to what is to be done by a date. */
const longestOrder = 160;

const deadlineOf = oncePer(
  ({ ordering, forms: { untilThen } }: StatementData) => new RegExp(`(?<!\\p{L})${oneOf(ordering)}\\s(?:[^.;]*\\s)?${untilThen}$`, 'u'),
);

/** A clause none of whose verbs tells a time: a line of an agenda, or what is arranged. */
function withoutVerb({ read: { text, sentence, cues }, date, clause, data }: InClause): Dated {
  if (isAgenda(text, sentence, date, cues)) return { finds: [{ span: sentence, sentence, status: 'past', date, rule: 'dated-clause' }] };
  return comesThen(text, clause, date, data)
    ? { finds: [{ span: clause, sentence, status: 'planned', date, rule: 'dated-clause' }], takes: clause }
    : nothing;
}

/** Whether the date says when somebody spoke. */
function isDatedSaying(verb: TenseCue, { read: { text, sentence }, date, clause, isSaying }: InClause): boolean {
  return (
    isSaying(verb) && (datesSaying(text, clause, verb, date) || opensSaying(text, sentence, verb, date) || isRightBefore(text, date, verb))
  );
}

/** A relative clause without what goes on behind it: *who took office on Monday(, told the council)*. */
function relativeAlone(text: string, clause: Span, date: DateFind, cues: readonly TenseCue[], data: ReadingData): Span {
  if (!isRelative(text, clause, data)) return clause;
  const next = cues.find((cue) => cue.start > date.end && /,\s+$/.test(text.slice(date.end, cue.start)));
  return next ? span(clause.start, clause.start + text.slice(clause.start, next.start).trimEnd().length - 1) : clause;
}

/**
 * *said on Monday it will open*: the date stands right after the verb of speech, and what was said comes after, not before: *It opens, Berg
 * said on Monday in the port*.
 */
function datesSaying(text: string, clause: Span, verb: TenseCue, date: DateFind): boolean {
  return (
    isRightAfter(text, verb, date) && clause.end - date.end > 20 && !/.{30},\s+[^,]{3,80}$/su.test(text.slice(clause.start, verb.start))
  );
}

/** *On Monday, Berg said it will open*: the date opens the sentence, and the first that is told in it is the saying. */
function opensSaying(text: string, sentence: Span, verb: TenseCue, date: DateFind): boolean {
  return (
    /^[\s"“]*(?:\p{L}{1,5}\s+){0,2}$/u.test(text.slice(sentence.start, date.start))
    && date.end <= verb.start
    && !text.slice(verb.end).startsWith(',')
    && !/["“”]/u.test(text.slice(date.end, verb.start))
  );
}

/** *Berg this week also said it will open*: the date stands between the subject and the verb of speech. */
function isRightBefore(text: string, date: DateFind, verb: TenseCue): boolean {
  return (
    date.end <= verb.start
    && /^\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(date.end, verb.start))
    && /\p{L}\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(0, date.start))
  );
}

/** A line of an agenda: *14 May: Council of Ministers*. What lies behind has been, what lies ahead is planned. */
function isAgenda(text: string, sentence: Span, date: DateFind, cues: readonly TenseCue[]): boolean {
  return (
    cues.length === 0
    && date.start <= sentence.start + 2
    && /^\s*[:–—]\s/u.test(text.slice(date.end, sentence.end))
    && sentence.end - date.end > 8
  );
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
