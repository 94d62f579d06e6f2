import type { ReadingData } from '../../model/reading-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import { span, type Span } from '../../model/span.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { DateFind } from '../dates/find.ts';
import type { TenseCue } from '../words/tense.ts';

/** Longest phrase read back from a date, in UTF-16 units. */
const reach = 120;

/** The part of a clause that a date belongs to; `stands` is false where it says nothing without its sentence. */
interface Part {
  readonly span: Span;
  readonly stands: boolean;
}

/**
 * A phrase inside a clause that its date belongs to, and not to the clause’s verb: *rejects the allegations published
 * on 9 October*; *was told often (Berg 1989)*. Undefined where the date is the clause’s own.
 */
export function phraseOf(text: string, sentence: Span, date: DateFind, cues: readonly TenseCue[], data: ReadingData): Part | undefined {
  if (isNote(text, sentence, date, cues, data)) return { span: span(date.start, date.end), stands: false };
  const { participle, interrupted, phrase, addressed } = patternsOf(data.statements);
  const from = Math.max(sentence.start, date.start - reach);
  const goesOn =
    cues.some((cue) => cue.start >= date.end && cue.start - date.end < 12)
    && data.quotes.finite.test(/^\s\p{Ll}+/u.exec(text.slice(date.end, sentence.end))?.[0] ?? '');
  const verb = participle.exec(text.slice(from, date.start)) ?? (goesOn ? interrupted.exec(text.slice(from, date.start)) : null);
  const opening = verb && phrase.exec(text.slice(from, from + verb.index));
  if (!opening) return undefined;
  // *a report to the mayor dated 9 October*: the report has the date.
  const start = from + (addressed.exec(text.slice(from, from + opening.index))?.index ?? opening.index);
  return cues.some((cue) => cue.start >= start && cue.end <= from + verb.index)
    ? undefined
    : { span: span(start, whoseEnd(text, date.end, sentence, cues, data)), stands: true };
}

/** *a decision made on 5 May (by the Harbour Board to refuse a berth)*: whose it is belongs to it, up to the next verb or comma. */
function whoseEnd(text: string, end: number, sentence: Span, cues: readonly TenseCue[], { quotes }: ReadingData): number {
  const [by = ''] = /^\s(\p{Ll}+)\s[^,;:.()“”"]{2,120}(?=[,;:.()“”"])/u.exec(text.slice(end, sentence.end)) ?? [];
  const isWhose = quotes.agents.has(/\p{Ll}+/u.exec(by)?.[0] ?? '') && !cues.some((cue) => cue.start >= end && cue.start < end + by.length);
  return isWhose && !quotes.finite.test(by) ? end + by.length : end;
}

/**
 * The part of a clause from the pronoun on, where the verb of a date stands behind one: *arrested the man who fled in
 * May*. To its end where nothing else is told in it, else to the date.
 */
export function relativePart(
  text: string,
  clause: Span,
  date: DateFind,
  verb: TenseCue,
  cues: readonly TenseCue[],
  data: ReadingData,
): Span | undefined {
  if (verb.start > date.start) return undefined;
  const { pronoun, temporal } = patternsOf(data.statements);
  const before = text.slice(clause.start, verb.start);
  const opened = temporal.exec(before);
  if (opened && !data.words.pronouns.has(opened[1]?.toLowerCase() ?? '') && !data.quotes.things.has(opened[1]?.toLowerCase() ?? ''))
    return span(clause.start + opened.index + opened[0].length - (opened[1] ?? '').length - (opened[2] ?? '').length, clause.end);
  const found = pronoun.exec(before);
  if (!found || found.index < 2 || data.quotes.reporting.has(/(\p{L}+)\s*$/u.exec(before.slice(0, found.index))?.[1] ?? ''))
    return undefined;
  const start = clause.start + found.index + (/^\s+/u.exec(found[0])?.[0].length ?? 0);
  const goesOn = cues.some((cue) => cue.start > date.end && cue.end <= clause.end);
  return span(start, goesOn ? date.end : clause.end);
}

/** A note in brackets: a year, or a date beside other things, that no verb there tells of: *(Berg 1989)*, *(a novel, 2021)*. */
function isNote(text: string, sentence: Span, date: DateFind, cues: readonly TenseCue[], data: ReadingData): boolean {
  const open = text.lastIndexOf('(', date.start);
  if (open < sentence.start || text.slice(open, date.start).includes(')')) return false;
  const end = text.indexOf(')', date.end);
  const close = end < 0 ? sentence.end : end;
  const alone = text.slice(open + 1, date.start).trim() === '' && text.slice(date.end, close).trim() === '';
  // *(1960-2010)*, *(as amended in 2018)*
  if (!alone && asChanged(data.statements).test(text.slice(open + 1, close))) return true;
  return alone ? /^\d{4}(?:\/\d{4})?$/.test(date.date?.value ?? '') : !cues.some((cue) => cue.start > open && cue.end < close);
}

const asChanged = oncePer(({ forms }: StatementData) => new RegExp(`^${forms.asChanged}`, 'u'));

const patternsOf = oncePer(({ articles, participles, caught, participlesBy, clauses, datedTexts }: StatementData) => ({
  addressed: new RegExp(`(?<!\\S)${oneOf(articles)}\\s+(?:[^\\s,;:()“”"]+\\s+){0,3}${oneOf(datedTexts)}\\s+\\p{Ll}{2,5}\\s+$`, 'iu'),
  phrase: new RegExp(`(?<!\\S)${oneOf(articles)}\\s+(?:(?!${oneOf(articles)}\\s)[^\\s,;:()“”"]+\\s+){1,5}$`, 'iu'),
  interrupted: new RegExp(`(?<=\\p{L}\\s|\\d\\s)${oneOf(caught)}(?:\\s+${oneOf(participlesBy)})?\\s+$`, 'u'),
  participle: new RegExp(
    `(?<=\\p{L}\\s)${oneOf(participles)}(?:\\s+${oneOf(participlesBy)}\\s+[^,;:()“”"]{2,60}?)?(?:\\s+${oneOf(participlesBy)})?\\s+$`,
    'u',
  ),
  temporal: new RegExp(`\\s${oneOf(clauses.temporal)}\\s+(\\p{L}+)((?:\\s+[^\\s,;:]+){0,6}\\s+)$`, 'u'),
  pronoun: new RegExp(`\\s(?:${oneOf(clauses.relatives)}|${clauses.complementiser})\\s+(?:\\p{L}+\\s+)?$`, 'u'),
}));
