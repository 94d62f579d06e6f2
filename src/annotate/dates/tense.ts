import type { DateData } from '../../model/date-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import type { DateContext } from './reading.ts';
import { findAll } from '../words/find-all.ts';
import { cueAt, type TenseCue } from '../words/tense.ts';
import { isDayOfText } from './of-text.ts';
import { oncePer } from '../../model/once-per.ts';

/** Where a date stands in its sentence. */
interface DatePlace {
  /** The sentence up to the date, and what follows it. */
  readonly before: string;
  readonly after: string;
}

/** As much of a sentence before a date is looked at for a verb right there. */
const near = 50;

/**
 * Whether a date's clause looks back or ahead. A verb right before the date, or right after one that opens the
 * sentence, counts for more than one further off; *the case is heard in May* looks ahead whatever stands before it.
 */
export function tenseOf(
  cues: readonly TenseCue[],
  { before, after }: DatePlace,
  dates: DateData,
  statements: StatementData,
): Pick<DateContext, 'tense' | 'close' | 'done' | 'coming'> {
  const { verb, singular, participle, possessive, nowSaid, open } = patternsOf(dates);
  if (isDone(before, after, patternsOf(dates))) return { tense: 'past', close: true, done: true };
  const close = before.slice(-near);
  if (isDayOfText(before, dates, statements)) return {};
  if (participle.test(close)) return { tense: 'future', close: true };
  const cue = cueAt(cues, before.length);
  if (!cue || (cue.status !== 'planned' && cue.start >= before.length))
    return verb.test(close) || open.test(before)
      ? { tense: 'future', close: true }
      : cue
        ? { tense: 'past', close: isClose(cue, before) }
        : {};
  // *The loss on 3 March is one that will stay with us*: what will be is said of something else.
  if (cue.status === 'planned' && cue.start >= before.length && before.length >= opening && isOfAnotherClause(after, cue, statements))
    return {};
  // *It began on Monday and ends on Friday*.
  if (cue.status !== 'planned' && singular.test(before.slice(Math.max(cue.end, before.length - near))))
    return { tense: 'future', close: true };
  // *would look for ways round Wednesday’s ruling*: what there is a way round has been.
  // *will get more than Monday’s price*, a clause further on: likewise.
  if (
    cue.status === 'planned'
    && possessive.test(after)
    && (statements.conditional.has(/^\p{L}+/u.exec(cue.words)?.[0] ?? '') || !isClose(cue, before))
  )
    return {};
  if (cue.status !== 'planned' && open.test(before)) return { tense: 'future', close: true };
  return {
    tense: cue.status === 'planned' ? 'future' : 'past',
    close: isClose(cue, before),
    ...(cue.status === 'planned' && cue.start < before.length && nowSaid.test(before.slice(0, cue.end)) ? { coming: true } : {}),
  };
}

/** Whether another verb, or a pronoun that opens a clause, stands between a date and the cue behind it. */
function isOfAnotherClause(after: string, { words }: TenseCue, { present, clauses }: StatementData): boolean {
  const between =
    after
      .slice(0, Math.max(0, after.indexOf(words)))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return between.some((word) => present.has(word) || clauses.relatives.has(word) || word === clauses.complementiser);
}

/** *By the summer they had left*, *they had left by the summer*; but not *they had promised to leave by the summer*. */
function isDone(before: string, after: string, { byThen, hadDone, toDo }: Patterns): boolean {
  if (!byThen.test(before)) return false;
  const said = findAll(before, hadDone).at(-1);
  if (!said) return before.length < fronted && findAll(after, hadDone).length > 0;
  return !toDo.test(before.slice(said.index + said[0].length));
}

/** Characters of a sentence before a date that opens it: *By the end of the (year)*. */
const fronted = 30;

/** Characters before a date that opens its sentence. */
const opening = 12;

function isClose(cue: TenseCue, before: string): boolean {
  const opens = before.length < opening && cue.start >= before.length;
  return opens || (cue.start < before.length && !/,\s/.test(before.slice(cue.end)));
}

interface Patterns {
  readonly nowSaid: RegExp;
  readonly open: RegExp;
  readonly verb: RegExp;
  readonly singular: RegExp;
  readonly participle: RegExp;
  readonly possessive: RegExp;
  readonly byThen: RegExp;
  readonly hadDone: RegExp;
  readonly toDo: RegExp;
}

const patternsOf = oncePer(makePatterns);

function makePatterns({
  forms: { comingVerb, comingSingular, comingParticiple, comingNow, openMay, possessive, byThen, hadDone, toDo },
}: DateData): Patterns {
  return {
    byThen: new RegExp(byThen, 'u'),
    hadDone: new RegExp(hadDone, 'gu'),
    toDo: new RegExp(toDo, 'u'),
    nowSaid: new RegExp(comingNow, 'u'),
    open: new RegExp(openMay, 'u'),
    verb: new RegExp(comingVerb, 'u'),
    singular: new RegExp(comingSingular, 'u'),
    participle: new RegExp(comingParticiple, 'u'),
    possessive: new RegExp(`^${possessive}\\b`, 'u'),
  };
}
