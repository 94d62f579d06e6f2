import type { Status } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { span, type Span } from '../../model/span.ts';
import { isPresentFirst } from './rest-statement.ts';
import type { Found } from './statement-find.ts';
import type { TenseCue } from '../words/tense.ts';

/** Whether something holds of a stretch of a passage, in local offsets. */
export type Test = (start: number, end: number) => boolean;

/** A sentence with what has been found in it. Offsets are local. */
interface Read {
  readonly text: string;
  readonly sentence: Span;
  /** Those that state nothing with a date. */
  readonly clauses: readonly Span[];
  readonly all: readonly Span[];
  readonly cues: readonly TenseCue[];
  readonly dated: readonly Found[];
  readonly isQuoted: Test;
}

/** What the clauses of a sentence tell without a date: happenings, plans, what somebody said, what is so. */
export function readUndated({ text, sentence, clauses, all, cues, dated, isQuoted }: Read, data: ReadingData): readonly Found[] {
  const { states } = data.statements;
  const finds: Found[] = [];
  const isNew = () => finds.length + dated.length === 0;
  const say = (where: Span, { start, end }: TenseCue) => {
    if (![...dated, ...finds].some(({ rule }) => rule === 'saying'))
      finds.push({ span: where, sentence, status: 'past', verb: span(start, end), rule: 'saying' });
  };
  for (const clause of clauses) {
    const inside = cues.filter((c) => c.start >= clause.start && c.end <= clause.end && !isQuoted(c.start, c.end));
    const whole = withWords(text, clause, all, sentence);
    const said = inside.find((c) => isPastSaying(text, c, data));
    const isPresent = !isQuoted(clause.start, clause.start + 2) && isPresentFirst(text, clause, inside, data);
    const cue = inside.find((c) => isEvent(text, c, data) && !(c.status === 'past' && (isPresent || isEarlier(text, clause, c, data))));
    if (cue?.status === 'past' && clause.start > sentence.start && !isNew() && isRelative(text, clause, data)) continue;
    if (cue && cue.status !== 'past' && said) {
      // *He said it will open*: a plan, and a saying that is none.
      say(whole, said);
      if (cue.status === 'planned')
        finds.push({
          span: said.start < cue.start ? afterVerb(text, said, clause) : clause,
          sentence,
          status: 'planned',
          verb: span(cue.start, cue.end),
          rule: 'event-verb',
        });
    } else if (cue) {
      const isWhole = isPastSaying(text, cue, data) && whole !== clause;
      finds.push({
        span: isWhole ? whole : clause,
        sentence,
        status: statusOf(cue, text, data),
        verb: span(cue.start, cue.end),
        rule: isWhole && !isNew() ? 'saying' : 'event-verb',
      });
    } else if (said) say(isQuoted(sentence.start, sentence.end) ? sentence : whole, said);
    else if (whole !== clause && inside.length === 0 && !isQuoted(clause.start, clause.end))
      finds.push({ span: whole, sentence, status: 'ongoing', rule: 'state' });
    else if (isNew() && saysNow(text, clause, isQuoted, data)) finds.push({ span: whole, sentence, status: 'past', rule: 'saying' });
    else if (isPresent && isNew()) finds.push({ span: clause, sentence, status: 'ongoing', rule: 'state' });
    else if (isNew() || (clause.start === sentence.start && finds.length === 0 && dated.every((find) => find.span.start >= clause.end))) {
      const did = inside.find((c) => c.status === 'past' && (!isNew() || !states.has(text.slice(c.start, c.end))));
      if (did) finds.push({ span: clause, sentence, status: 'past', verb: span(did.start, did.end), rule: 'past-clause' });
    }
  }
  return finds;
}

/** A clause that says *said that*, with what was said. */
export function withWords(text: string, clause: Span, clauses: readonly Span[], sentence: Span): Span {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next && !/[,;]/.test(text.slice(clause.end, next.start)) ? span(clause.start, sentence.end) : clause;
}

/** *Berg said*; not *a ferry, dubbed a ship*. */
export function isPastSaying(text: string, { start, end, status }: TenseCue, { quotes, words }: ReadingData): boolean {
  if (status !== 'past' || !quotes.reporting.has(text.slice(start, end))) return false;
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  return (
    !/,\s*$/.test(text.slice(Math.max(0, start - 3), start))
    || /^\p{Lu}/u.test(next)
    || words.definite.has(next)
    || words.pronouns.has(next)
    || saysThat(text.slice(end, end + 60), quotes.complementisers)
  );
}

/** *“It will open,” Berg says*: quoted words, and a verb of speech in the present beside them. */
function saysNow(text: string, clause: Span, isQuoted: Test, { quotes }: ReadingData): boolean {
  const mark = /["“]/.exec(text.slice(clause.start, clause.end));
  const words = mark ? clause.start + mark.index + 1 : -1;
  if (words < 0 || !isQuoted(words, words + 2) || !/^\p{Lu}/u.test(text.slice(words, words + 2))) return false;
  return [...text.slice(clause.start, clause.end).matchAll(/\p{Ll}+s(?!\p{L})/gu)].some(
    ({ 0: word, index }) => quotes.verbs.has(word) && !isQuoted(clause.start + index, clause.start + index + word.length),
  );
}

/** *(Berg, the mayor, said) on Monday that*: what is said follows. */
function saysThat(after: string, complementisers: ReadonlySet<string>): boolean {
  return (/^[^,;:.]*/.exec(after)?.[0].match(/\p{L}+/gu) ?? []).some((word) => word.length > 3 && complementisers.has(word));
}

/** *has started work*: begun, and going on. */
export function statusOf(cue: TenseCue, text: string, { statements }: ReadingData): Status {
  return cue.status === 'past' && statements.forms.begun.test(text.slice(cue.start, cue.end)) ? 'ongoing' : cue.status;
}

function isEvent(text: string, { start, end, status }: TenseCue, { statements }: ReadingData): boolean {
  const words = text.slice(start, end);
  if (status !== 'past') return status === 'ongoing' || !statements.conditional.has(words);
  return statements.eventVerbs.has(/(\p{L}+)$/u.exec(words)?.[1] ?? '');
}

/** *Fifty years after it was stopped, …*: of an earlier time than the rest of its sentence. */
function isEarlier(text: string, clause: Span, cue: TenseCue, { statements }: ReadingData): boolean {
  const words =
    text
      .slice(clause.start, cue.start)
      .split(/[,;:]/u)
      .at(-1)
      ?.toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const at = words.findLastIndex((word) => statements.since.has(word));
  // Right before a noun of its own, *after the meeting it opened*, it opens no clause.
  return at > 0 && words.length - at <= 4 && statements.counted.has(words[at - 1] ?? '');
}

/** What stands after a verb of speech. */
function afterVerb(text: string, verb: TenseCue, clause: Span): Span {
  const gap = /^[\s,]*/.exec(text.slice(verb.end, clause.end))?.[0].length ?? 0;
  return span(verb.end + gap, clause.end);
}

/** *Norden, which was founded by Berg*: its time is not that of the sentence. */
export function isRelative(text: string, clause: Span, { statements }: ReadingData): boolean {
  const first = /^\P{L}*(\p{L}+)/u.exec(text.slice(clause.start, clause.end))?.[1]?.toLowerCase() ?? '';
  return first === statements.clauses.complementiser || statements.clauses.relatives.has(first);
}
