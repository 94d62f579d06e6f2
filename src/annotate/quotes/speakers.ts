import type { ReadingData } from '../../model/reading-data.ts';
import { findAttribution, passiveBefore } from './attribution.ts';
import { reportedBefore, withOneSpeaker } from './carried-on.ts';
import { findMentions, outsideBrackets, type Mention } from './mentions.ts';
import type { Naming } from '../names/naming.ts';
import type { Passage } from '../words/passage.ts';
import type { QuoteFind } from './quotes.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './spoken.ts';
import { whoIs } from './who-is.ts';

/** Gives each quotation its speaker: named beside it, or carried on from the quotation before. */
export function findSpeakers(
  passages: readonly Passage[],
  mentions: (passage: number) => readonly Mention[],
  facts: PersonFacts,
  quotations: readonly QuoteFind[],
  data: ReadingData,
): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const told = new Set<Spoken>();
  let last: Spoken | undefined;
  quotations.forEach((quote, i) => {
    const passage = passages[quote.passage];
    if (!passage) return;
    const before = quotations[i - 1]?.passage === quote.passage ? quotations[i - 1] : undefined;
    const after = quotations[i + 1]?.passage === quote.passage ? quotations[i + 1] : undefined;
    const own = mentions(quote.passage);
    const beside =
      besideQuote(passage, own, quote, before, after, data)
      ?? (before ? undefined : introduced(passages, mentions, quote, data))
      ?? labelled(passage, own, quote)
      ?? (quote.continues ? undefined : reportedBefore(passages, mentions, quote, quotations[i - 1], data));
    const found = beside && outsideBrackets(beside, mentions(beside.passage), passages[beside.passage]?.block.text ?? '');
    let result: Spoken;
    if (found) {
      const name = whoIs(found, quote, mentions, last, facts, data);
      result = { quote, attribution: found, ...(name ? { speaker: name } : {}) };
      told.add(result);
    } else if (last && (quote.continues || before || continuesPassage(quote, last, passages))) {
      result = {
        quote,
        ...(last.attribution ? { attribution: last.attribution } : {}),
        ...(last.speaker ? { speaker: last.speaker } : {}),
      };
    } else {
      const next =
        after
        && besideQuote(passage, own, after, quote, quotations[i + 2]?.passage === quote.passage ? quotations[i + 2] : undefined, data);
      const name = next && whoIs(next, quote, mentions, last, facts, data);
      result = { quote, ...(next ? { attribution: next } : {}), ...(name ? { speaker: name } : {}) };
    }
    spoken.push(result);
    if (result.attribution || result.speaker) last = result;
  });
  return withOneSpeaker(spoken, told, (quote) => labelOf(passages[quote.passage], quote) !== undefined);
}

/** Mentions by passage, made when first asked for. */
export function mentionsOf(
  passages: readonly Passage[],
  { names, offices }: Naming,
  quotations: readonly QuoteFind[],
  data: ReadingData,
): (passage: number) => readonly Mention[] {
  const byPassage = new Map<number, readonly Mention[]>();
  const namesBy = Map.groupBy(names, (n) => n.passage);
  const officesBy = Map.groupBy(offices, (o) => o.passage);
  const quotesBy = Map.groupBy(quotations, (q) => q.passage);
  return (index) => {
    const known = byPassage.get(index);
    if (known) return known;
    const passage = passages[index];
    const found = passage
      ? findMentions(passage, index, namesBy.get(index) ?? [], officesBy.get(index) ?? [], data, quotesBy.get(index))
      : [];
    byPassage.set(index, found);
    return found;
  };
}

/** The speaker named in the words round a quotation, after it first. */
function besideQuote(
  passage: Passage,
  mentions: readonly Mention[],
  quote: QuoteFind,
  before: QuoteFind | undefined,
  after: QuoteFind | undefined,
  data: ReadingData,
): Mention | undefined {
  const { block, sentences, tokens } = passage;
  const { text } = block;
  const closed = text.startsWith("''", quote.end) ? quote.end + 2 : quote.end + 1;
  const closesSentence = /[.!?…]$/.test(text.slice(quote.start, quote.end));
  const rest = after ? after.start - 1 : text.length;
  const tail = sentences.find((s) => s.end > closed)?.end ?? text.length;
  const afterEnd = Math.min(rest, closesSentence ? nextSentenceEnd(text, closed) : tail);
  const afterText = text.slice(closed, afterEnd);
  const tailed =
    afterText.trim() !== ''
    && (!closesSentence || /^\s*[-–—]?\s*(?:\p{Ll}|\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,7}\s+\p{Ll}+)/u.test(afterText));
  const signed = signature(text, mentions, closed);
  if (signed) return signed;
  const behind = tailed ? findAttribution(tokens, mentions, closed, afterEnd, 'after', data) : undefined;
  const sideClause = data.quotes.sideClauses.has(/^\s*(\p{L}+)/u.exec(afterText)?.[1] ?? '');
  const sentence = sentences.findLast((s) => s.start <= quote.start) ?? { start: 0, end: text.length };
  const head = Math.max(before ? before.end + 1 : 0, sentence.start);
  const lead = text.slice(head, quote.start - 1);
  const led = lead.trim() !== '' && !/[.!?]\s*$/.test(lead);
  if (behind && !(led && (closesSentence || sideClause)) && (!closesSentence || behind.start - quote.end < 60)) return behind.speaker;
  const ahead = led ? findAttribution(tokens, mentions, head, quote.start - 1, 'before', data) : undefined;
  const inClause = led && !behind ? clauseSubject(text, mentions, ahead?.end ?? head, quote.start - 1, data) : undefined;
  const passive = led && !inClause && !behind ? passiveBefore(tokens, mentions, head, quote.start - 1, data) : undefined;
  if (passive) return passive.by;
  if (inClause ?? ahead) return inClause ?? ahead?.speaker;
  if (led || !closesSentence) return behind?.speaker ?? sentenceSubject(mentions, sentence.start, quote.start - 1);
  if (behind) return behind.speaker;
  const previous = sentences.findLast((s) => s.end <= quote.start);
  return previous && previous.start > (before?.end ?? -1)
    ? (findAttribution(tokens, mentions, previous.start, previous.end, 'before', data)?.speaker
        ?? sentenceSubject(mentions, previous.start, previous.end))
    : undefined;
}

/** *“…” — Mara Holt*: a name after a dash that closes the paragraph or the sentence. */
function signature(text: string, mentions: readonly Mention[], from: number): Mention | undefined {
  const dash = /^\s*[―—–-]\s*(?=\p{Lu})/u.exec(text.slice(from));
  if (!dash) return undefined;
  const start = from + dash[0].length;
  const signed = mentions.find((m) => m.kind === 'name' && m.start === start);
  return signed && /^[\s.,]*(?:$|,)/.test(text.slice(signed.end)) ? signed : undefined;
}

/** A quotation inside a sentence without a verb of speech: its subject (*Kell backed “a fair deal”*). */
function sentenceSubject(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  const inside = mentions.filter((m) => m.start >= start && m.end <= end && m.kind !== 'noun' && m.name?.type !== 'place');
  return inside.find((m) => !m.object) ?? undefined;
}

/** *… she said, and as Kell went on about “a fair deal”*: the name that opens a clause of its own before the quotation. */
function clauseSubject(
  text: string,
  mentions: readonly Mention[],
  start: number,
  end: number,
  { quotes }: ReadingData,
): Mention | undefined {
  const subject = mentions.findLast((m) => m.start > start && m.end <= end && m.kind === 'name' && m.name?.type === 'person');
  const opener = subject && /,\s(?:\p{L}+\s)?(\p{L}+)\s$/u.exec(text.slice(start, subject.start))?.[1];
  return opener !== undefined && quotes.clauseOpeners.has(opener) && /^\s\p{Ll}/u.test(text.slice(subject?.end)) ? subject : undefined;
}

/** The paragraph before ends with a colon: *Kell said:* */
function introduced(
  passages: readonly Passage[],
  mentions: (passage: number) => readonly Mention[],
  quote: QuoteFind,
  data: ReadingData,
): Mention | undefined {
  const previous = passages[quote.passage - 1];
  if (!previous || quote.start > 2 || !/:\s*$/.test(previous.block.text)) return undefined;
  const sentence = previous.sentences.at(-1);
  const own = mentions(quote.passage - 1);
  return (
    sentence
    && (findAttribution(previous.tokens, own, sentence.start, sentence.end, 'before', data)?.speaker
      ?? sentenceSubject(own, sentence.start, sentence.end))
  );
}

/** A transcript's label: *KELL: We will stay.* */
function labelled(passage: Passage, mentions: readonly Mention[], quote: QuoteFind): Mention | undefined {
  const label = labelOf(passage, quote);
  if (label === undefined) return undefined;
  const end = quote.start + label.length;
  const named = mentions.find((m) => m.start >= quote.start && m.end <= end);
  return named ?? { passage: quote.passage, start: quote.start, end, kind: 'noun', word: '' };
}

function labelOf(passage: Passage | undefined, quote: QuoteFind): string | undefined {
  return /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?=:\s)/u.exec(passage?.block.text.slice(quote.start, quote.end) ?? '')?.[0];
}

function nextSentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[.!?](?:\s|$)/);
  return end < 0 ? text.length : from + end + 1;
}

/** A paragraph that opens with a quotation right after one that ended with it, nobody else named between. */
function continuesPassage(quote: QuoteFind, last: Spoken, passages: readonly Passage[]): boolean {
  const lastPassage = last.quote.passage;
  if (quote.passage - lastPassage > 1 || quote.passage === lastPassage) return quote.passage === lastPassage;
  return quote.start <= 2 && passages[quote.passage] !== undefined;
}
