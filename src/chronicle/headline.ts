import { span, type Span } from '../model/span.ts';
import { toLocal } from '../model/text.ts';
import { textOf, type Told } from './told.ts';

/** Longest headline, in UTF-16 units. */
const longest = 110;
/** A headline that would end before its verb may grow to this. */
const longestWithVerb = 160;

/** Where a long clause may end: what stands before says what happened. */
const boundary = /[,;:]\s|\s[–—-]\s|\s(?=(?:which|who|where|while|because|although|so that|in order to)\s)/gu;

/** The headline of a statement: see {@link toHeadline}. A date that only opens the clause is left out of a long one. */
export function headlineOf(told: Told): string {
  const text = textOf(told);
  const opening = text.length > longest && told.dateSpan ? openingDate(told, told.dateSpan) : 0;
  const clause = toLocal(told.block, told.span);
  const verb = told.mark.verb ? toLocal(told.block, told.mark.verb).end - clause.start - opening : 0;
  return toHeadline(text.slice(opening), verb);
}

/**
 * A clause as a headline: its own words, cut at a clause boundary where long, else between words, and not
 * before its verb where that can be helped. `verb` is where the verb ends.
 *
 * @example toHeadline('the office opened in the old port, where it will stay, ')
 * // 'The office opened in the old port, where it will stay'
 */
export function toHeadline(clause: string, verb = 0): string {
  const line = tidy(clause.replace(/\s+/gu, ' '));
  const cut = line.length <= longest ? line : shortened(line, verb);
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

function shortened(line: string, verb: number): string {
  const limit = verb > longest - 10 ? longestWithVerb : longest;
  if (line.length <= limit) return line;
  const ends = [...line.matchAll(boundary)].map((match) => match.index).filter((at) => at >= Math.max(40, verb) && at <= limit);
  const end = ends.at(-1);
  if (end !== undefined) return tidy(line.slice(0, end));
  const words = line.slice(0, limit - 1);
  return `${tidy(words.slice(0, words.lastIndexOf(' ')))}…`;
}

/** How many code units a date and its comma take at the beginning: *On 6 May, the office opened*. */
function openingDate({ block, span: clause }: Told, date: Span): number {
  const local = toLocal(block, span(clause.start, date.end));
  const head = block.text.slice(local.start, local.end);
  const words = toLocal(block, date);
  if (!/^\s*[-–—•]?\s*(?:\p{L}+\s+){0,2}$/u.test(block.text.slice(local.start, words.start))) return 0;
  const comma = /^\s*,\s*/u.exec(block.text.slice(local.end));
  return comma ? head.length + comma[0].length : 0;
}

/** Without list dashes before, and points, commas and dashes after. */
function tidy(text: string): string {
  return text.trim().replace(/^[-–—•*,;:]\s*/u, '').replace(/[\s,;:–—-]+$/u, '').replace(/(?<!\b\p{L}|\.\p{L})\.$/u, '').trim();
}
