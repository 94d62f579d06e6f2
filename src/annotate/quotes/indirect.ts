import { countWords } from '../../model/count-words.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { aboutWhom } from './aside-subject.ts';
import { accordingTo, isPassive } from './attribution.ts';
import { outsideBrackets, type Mention } from './mentions.ts';
import type { Passage } from '../words/passage.ts';
import { findTenseCues } from '../words/tense.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Reported speech: what somebody is said to have said. Offsets are local; the span is what was said. */
export interface Reported {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'according-to' | 'said-that' | 'said-at-end';
  readonly speaker: Mention;
}

/** Reported speech of a passage; stretches inside quotation marks are left to the quotations. */
export function readReported(
  passage: Passage,
  index: number,
  mentionsOf: (passage: number) => readonly Mention[],
  isQuoted: (start: number, end: number) => boolean,
  data: ReadingData,
): readonly Reported[] {
  const {
    tokens,
    sentences,
    block: { text },
  } = passage;
  if (!hasKind(passage, kind.reporting)) return [];
  const mentions = mentionsOf(index);
  const found: Reported[] = [];
  let [from, first] = [0, 0];
  for (const { start, end } of sentences) {
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1;
    const inside = tokens.slice(from, to);
    from = to;
    if (!inside.some((t) => hasKind(t, kind.reporting))) continue;
    while (first < mentions.length && (mentions[first]?.start ?? 0) < start) first += 1;
    const own: Mention[] = [];
    for (const mention of mentions.slice(first, first + 200)) if (mention.end <= end) own.push(mention);
    const one = own.length === 0 ? undefined : readSentence(inside, own, text, start, end, data);
    if (one && !isQuoted(one.start, one.end) && countWords(text.slice(one.start, one.end), 4) > 3)
      found.push({ passage: index, ...one, speaker: outsideBrackets(one.speaker, own, text) });
  }
  return found;
}

type Found = Omit<Reported, 'passage'>;

function readSentence(
  inside: readonly Token[],
  mentions: readonly Mention[],
  text: string,
  start: number,
  end: number,
  data: ReadingData,
): Found | undefined {
  const according = accordingTo(inside, mentions, start, end, data.quotes);
  if (according) {
    if (according.start - start < 4) {
      const comma = text.indexOf(',', according.speaker.end);
      return comma > 0 && comma < end && comma - according.speaker.end < 80
        ? { start: skip(text, comma + 1), end: close(text, end), rule: 'according-to', speaker: according.speaker }
        : undefined;
    }
    const before = text.slice(start, according.start).replace(/[\s,]+$/, '');
    return { start, end: start + before.length, rule: 'according-to', speaker: according.speaker };
  }
  for (let i = 0; i < inside.length; i += 1) {
    const verb = inside[i];
    if (
      !verb
      || !hasKind(verb, kind.reporting)
      || verb.shape !== 'lower'
      || !data.quotes.reporting.has(verb.lower)
      || data.quotes.participle.test(verb.lower)
    )
      continue;
    const speaker = subjectOf(mentions, inside, i, data);
    // *The council was told*, but *it was reported*
    if (!speaker || (!data.quotes.bodies.has(speaker.word) && isPassive(inside, i, data))) continue;
    const next = inside[i + 1];
    // *denied that it was late*, *continued to shout*: nothing that the subject says.
    if (data.quotes.denying.has(verb.lower) || isDeed(inside, i, data)) continue;
    const comma = inside.findLastIndex((t) => t.text === ',' && t.end <= speaker.start);
    const introduced = comma > 0 && inside.slice(comma + 1).every((t) => t.start >= speaker.start || isTitle(t, data));
    const ends =
      !next
      || /^[.,]$/.test(next.text)
      || (data.words.prepositions.has(next.lower) && !data.words.prepositions.has(inside[0]?.lower ?? ''))
      || data.quotes.fillers.has(next.lower);
    const said = inside[comma];
    const behind = next?.text === ',' ? inside[i + 2] : undefined;
    // *On how it was done, Kell said, her plan was …*: what opens with a preposition leads up to what was said.
    if (
      behind
      && data.words.prepositions.has(inside[0]?.lower ?? '')
      && opensClause(behind, inside[i + 3], data)
      && isClause(text.slice(behind.start, end), data)
    )
      return { start: behind.start, end: close(text, end), rule: 'said-that', speaker };
    if (introduced && ends && said && said.start - start > 25 && isClause(text.slice(start, said.start), data))
      return { start, end: said.start, rule: 'said-at-end', speaker };
    const that = complementiserAfter(inside, i, data);
    const opening = inside[i + that + 2]?.text === ',' ? inside[i + that + 3] : inside[i + that + 2];
    if (that >= 0) return { start: opening?.start ?? verb.end, end: close(text, end), rule: 'said-that', speaker };
    const addressee = data.quotes.addressing.has(verb.lower)
      ? mentions.find((m) => m.start === next?.start || (data.words.definite.has(next?.lower ?? '') && m.start === inside[i + 2]?.start))
      : undefined;
    const after = addressee ? inside.findIndex((t) => t.start >= addressee.end) : -1;
    // *told Norden News the office will open*: whom it was said to is no part of it.
    const told = inside[after];
    if (told && opensClause(told, inside[after + 1], data)) return { start: told.start, end: close(text, end), rule: 'said-that', speaker };
    if (addressee) return undefined;
    if (
      data.quotes.verbs.has(verb.lower)
      && opensClause(next, inside[i + 2], data)
      && (!data.quotes.takingThings.has(verb.lower)
        || isClause(
          text.slice(next?.start ?? verb.end, Math.min(secondVerb(inside, i, data) ?? end, creditAfter(inside, i, data) ?? end)),
          data,
        ))
    )
      return { start: next?.start ?? verb.end, end: close(text, end), rule: 'said-that', speaker };
    return undefined;
  }
  return undefined;
}

/** *continued to shout*; not *continued to insist*. */
function isDeed(inside: readonly Token[], verb: number, { quotes }: ReadingData): boolean {
  const [own, next, deed] = inside.slice(verb, verb + 3);
  return quotes.withDeeds.has(own?.lower ?? '') && next?.lower === quotes.deedOpener && !quotes.reporting.has(`${deed?.lower ?? ''}s`);
}

/** So many words may stand between a verb and its *that*; more where it takes whom it is said to: *warned the owner of the wharf … that*. */
const [toThat, pastAddressee] = [8, 24];

/** How many words behind the verb what is said begins with *that*; -1 where it does not. */
function complementiserAfter(inside: readonly Token[], verb: number, data: ReadingData): number {
  const { quotes, words, statements } = data;
  const isPreposition = (word: string) => words.prepositions.has(word) || statements.since.has(word);
  // *and since that, he has …*: no *that* of speech.
  const at = inside
    .slice(verb + 1, verb + 1 + pastAddressee)
    .findIndex((t, i) => quotes.complementisers.has(t.lower) && !(i > 0 && isPreposition(inside[verb + i]?.lower ?? '')));
  const between = inside.slice(verb + 1, verb + 1 + Math.max(0, at));
  return at < toThat || between.every((t) => t.shape !== 'lower' || !(quotes.finite.test(t.lower) || data.statements.past.has(t.lower)))
    ? at
    : -1;
}

/** Where a clause begins that only says who tells of it: *attacked a convoy, killing two(, the ministry said)*. */
function creditAfter(inside: readonly Token[], verb: number, { quotes }: ReadingData): number | undefined {
  const comma = inside.findLastIndex(({ text }) => text === ',');
  const last = inside.findLast(({ shape }) => shape !== 'mark');
  return comma > verb && last && inside.length - comma < 10 && quotes.verbs.has(last.lower) ? inside[comma]?.start : undefined;
}

/** Where a second verb with the subject of the first begins: *declared a state of emergency (and was due in Norby)*. */
function secondVerb(inside: readonly Token[], verb: number, { quotes, statements }: ReadingData): number | undefined {
  return inside.find(
    (t, at) =>
      at > verb
      && statements.clauses.coordinators.has(t.lower)
      && (quotes.finite.test(inside[at + 1]?.lower ?? '') || statements.past.has(inside[at + 1]?.lower ?? '')),
  )?.start;
}

/** The mention right before a verb, adverbs and an apposition between commas apart. */
function subjectOf(mentions: readonly Mention[], inside: readonly Token[], verb: number, data: ReadingData): Mention | undefined {
  const start = inside[verb]?.start ?? 0;
  // *someone close to the Kell family said*, *a friend of Kell said*: not Kell.
  const subjects = mentions.filter((m) => m.end <= start && m.name?.type !== 'place' && !(m.object && m.name?.type === 'person'));
  const found = subjects.findLast((m) => {
    const between = withoutBrackets(inside.filter((t) => t.start >= m.end && t.end <= start));
    return (
      between.every((t) => t.lower === ')' || data.quotes.adverb.test(t.lower) || data.quotes.fillers.has(t.lower))
      || (between[0]?.text === ',' && between.at(-1)?.text === ',' && between.length < 14)
    );
  });
  return found && (holderOf(found, subjects, inside) ?? aboutWhom(found, mentions, inside, verb, data));
}

/** *Olga Kell (Norden) said* */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const close = tokens[0]?.text === '(' ? tokens.findIndex(({ text }) => text === ')') : -1;
  return close < 0 || close > 6 ? tokens : tokens.slice(close + 1);
}

/** *Olga Kell, the Port Authority’s director, said*: who holds the office between the commas. */
function holderOf(found: Mention, mentions: readonly Mention[], inside: readonly Token[]): Mention | undefined {
  if (found.kind !== 'noun' || inside.find((t) => t.start >= found.end)?.text !== ',') return undefined;
  const before = mentions.findLast((m) => m.end < found.start && m.name?.type === 'person');
  const between = before && inside.filter((t) => t.start >= before.end && t.end <= found.start);
  return between?.[0]?.text === ',' && between.length < 12 && between.slice(1).every((t) => t.text !== ',') ? before : undefined;
}

/** Whether a finite verb stands in it. */
function isClause(words: string, { quotes, statements }: ReadingData): boolean {
  return quotes.finite.test(words) || findTenseCues(words, statements).length > 0;
}

/** What may stand between the comma and the name: *, EU Commissioner (Ada Berg)*. */
function isTitle({ shape, lower, text }: Token, { words, names, quotes }: ReadingData): boolean {
  return (
    shape === 'title'
    || shape === 'upper'
    || shape === 'mixed'
    || (shape === 'mark' && /^[/(]$/.test(text))
    || words.small.has(lower)
    || words.definite.has(lower)
    || words.determiners.has(lower)
    || names.titles.has(lower)
    || names.offices.has(lower)
    || quotes.nouns.has(lower)
  );
}

/** A clause of its own begins here: a pronoun, an article or a name. */
function opensClause(token: Token | undefined, next: Token | undefined, { words }: ReadingData): boolean {
  if (!token || (next && (words.prepositions.has(next.lower) || next.text === ',')) || token.shape === 'mark' || token.shape === 'number')
    return false;
  return words.clauseOpeners.has(token.lower) || (token.shape !== 'lower' && !words.neverNames.has(token.lower));
}

function skip(text: string, at: number): number {
  return at + (text.slice(at).search(/\S/) || 0);
}

function close(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[.\s]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
