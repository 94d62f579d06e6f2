import type { ReadingData } from '../../model/reading-data.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './mentions.ts';

/**
 * Whom an aside between commas is about, where `found` stands at its end right before the comma that closes it: *Olga Kell, director of
 * the Port Bank, said* is Kell's saying, not the bank's. Nobody, where the aside is about a thing: *The decree, which Kell signed, says*.
 */
export function aboutWhom(
  found: Mention,
  mentions: readonly Mention[],
  inside: readonly Token[],
  verb: number,
  data: ReadingData,
): Mention | undefined {
  const member = memberOf(found, mentions, inside, data);
  if (member) return member;
  if (!closesAside(found, inside, verb)) return found;
  for (let i = inside.findLastIndex(({ start }) => start < found.start); i > 0 && verb - i < longestAside; i -= 1) {
    if (inside[i]?.text === ':') return found;
    if (inside[i]?.text !== ',') continue;
    const subject = mentions.findLast((m) => m.end <= (inside[i]?.start ?? 0) && isOnlyBrackets(inside, m.end, inside[i]?.start ?? 0));
    const opener = inside[i + 1];
    // *who*, *carrying*: of whatever stands before.
    const tells =
      opener?.shape === 'lower' && (data.statements.clauses.relatives.has(opener.lower) || data.quotes.participle.test(opener.lower));
    // *Norden Bank, a unit of Kell Lines,*
    const explains = found.object && subject?.kind === 'name' && data.words.determiners.has(opener?.lower ?? '');
    if (subject && (tells || explains || (subject.name?.type === 'person' && found.name?.type !== 'person'))) return subject;
    if (!subject && tells && i < 4 && data.words.determiners.has(inside[0]?.lower ?? '')) return undefined;
  }
  return found;
}

/** *Olga Kell of the ruling Port Party said*: the person before a preposition and small words. */
function memberOf(
  { name, start }: Mention,
  mentions: readonly Mention[],
  inside: readonly Token[],
  { words }: ReadingData,
): Mention | undefined {
  if (name?.type !== 'organisation') return undefined;
  const before = mentions.findLast((m) => m.end < start && m.name?.type === 'person');
  const between = before && inside.filter((t) => t.start >= before.end && t.end <= start);
  const isOf = between && words.prepositions.has(between[0]?.lower ?? '') && between.length <= mostBetween;
  return isOf && between.every(({ shape }) => shape === 'lower') ? before : undefined;
}

/** *from the opposition*, *at the* */
const mostBetween = 4;

/** So many words may stand between a subject and its verb. */
const longestAside = 32;

/** Whether nothing but a comma and adverbs stands between a mention and the verb. */
function closesAside({ end }: Mention, inside: readonly Token[], verb: number): boolean {
  const next = inside.findIndex((token) => token.start >= end);
  return next > 0 && next < verb && inside[next]?.text === ',' && verb - next <= 2;
}

/** *Olga Kell (Norden),* */
function isOnlyBrackets(inside: readonly Token[], from: number, to: number): boolean {
  const between = inside.filter(({ start, end }) => start >= from && end <= to);
  return between.length === 0 || (between[0]?.text === '(' && between.at(-1)?.text === ')');
}
