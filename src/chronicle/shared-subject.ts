import { marksOf, type StatementMark } from '../model/mark.ts';
import type { MarkedSource } from '../model/dossier.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';
import { span, type Span } from '../model/span.ts';
import type { TellingData } from '../model/telling-data.ts';
import { toLocal, toSeed, type Block } from '../model/text.ts';

/** Longest subject that is said again, in UTF-16 units. */
const longest = 60;

/**
 * Who or what a clause is about that has no subject but that of the clause before it: *the firm*, of *and launched its
 * store* in *The firm was founded in 1976, and launched its store in 2003*. Undefined where a clause has its own.
 */
export function sharedSubject(
  source: MarkedSource,
  block: Block,
  { span: clause, sentence, verb }: StatementMark,
  telling: TellingData,
): Span | undefined {
  if (!verb || clause.start <= sentence.start || verb.start < clause.start) return undefined;
  const own = toLocal(block, span(clause.start, verb.start));
  if (!bareOf(telling).test(block.text.slice(own.start, own.end))) return undefined;
  const first = marksOf(source, 'statement').find(
    (other) => other.sentence.start === sentence.start && other.block === block.id && other.verb,
  )?.verb;
  if (!first || first.start >= clause.start) return undefined;
  const local = toLocal(block, span(sentence.start, first.start));
  const words = block.text.slice(local.start, local.end);
  // *In May, the firm …*: what stands behind the comma; *Ada Berg, the mayor, …*: what stands before it.
  const from = frontedOf(telling).test(words) ? words.lastIndexOf(', ') + 2 : 0;
  const comma = words.indexOf(',', from);
  const subject = words
    .slice(from, comma < 0 ? undefined : comma)
    .replace(helpersOf(telling), '')
    .trimEnd();
  if (!/\s$/u.test(words) || !/\p{L}{2}/u.test(subject) || subject.length > longest || /[“”"();:]/u.test(subject)) return undefined;
  return toSeed(block, span(local.start + from, local.start + from + subject.length));
}

/** A joint and its verb, with no more than an adverb between them. */
const bareOf = oncePer(
  ({ headlines }: TellingData) =>
    new RegExp(
      `^[\\s,]*${oneOf(headlines.joints)}\\s+(?:(?:${oneOf(headlines.adverbs)}|\\p{Ll}+${oneOf(headlines.adverbEndings)})\\s+)?$`,
      'u',
    ),
);

const frontedOf = oncePer(({ headlines }: TellingData) => new RegExp(`^${oneOf(headlines.fronts)}\\s[^,]*,\\s`, 'iu'));

/** What belongs to the verb, and not to its subject: *(the firm) was also*. */
const helpersOf = oncePer(
  ({ headlines }: TellingData) =>
    new RegExp(
      `(?:\\s+(?:${oneOf(headlines.auxiliaries)}|${oneOf(headlines.adverbs)}|\\p{Ll}+${oneOf(headlines.adverbEndings)}))+\\s*$`,
      'u',
    ),
);
