import type { ReadingData } from '../../model/reading-data.ts';
import { findAttribution } from './attribution.ts';
import { reportedBefore, withOneSpeaker } from './carried-on.ts';
import { findMentions, outsideBrackets, type Mention } from './mentions.ts';
import type { Name, Naming } from '../names/naming.ts';
import type { Passage } from '../words/passage.ts';
import type { QuoteFind } from './quotes.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './spoken.ts';

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
      const name = resolve(found, quote, mentions, last, facts, data);
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
      const name = next && resolve(next, quote, mentions, last, facts, data);
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
  data: ReadingData,
): (passage: number) => readonly Mention[] {
  const byPassage = new Map<number, readonly Mention[]>();
  const namesBy = Map.groupBy(names, (n) => n.passage);
  const officesBy = Map.groupBy(offices, (o) => o.passage);
  return (index) => {
    const known = byPassage.get(index);
    if (known) return known;
    const passage = passages[index];
    const found = passage ? findMentions(passage, index, namesBy.get(index) ?? [], officesBy.get(index) ?? [], data) : [];
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
  if (ahead) return ahead.speaker;
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
  const inside = mentions.filter((m) => m.start >= start && m.end <= end && m.kind !== 'noun');
  return inside.find((m) => !m.object) ?? undefined;
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

/** *It*: the organisation that is the subject of its sentence or of the one before. */
function bodyBefore(mention: Mention, own: readonly Mention[]): Name | undefined {
  const bodies = own.filter((m) => m.name?.type === 'organisation' && !m.object && m.end <= mention.start);
  return [mention.sentence, (mention.sentence ?? 0) - 1].map((at) => bodies.find((m) => m.sentence === at)).find((m) => m !== undefined)
    ?.name;
}

/** The last sentence's persons first; of one sentence, its subjects before owners and what follows prepositions. */
function likeliest(persons: readonly Mention[]): readonly Mention[] {
  return persons.toSorted(
    (a, b) => (b.sentence ?? 0) - (a.sentence ?? 0) || Number(a.object ?? false) - Number(b.object ?? false) || a.start - b.start,
  );
}

/** The persons before a mention, likeliest first: further back only subjects, and who did it in a passive (*led by Kell*) last of all. */
function nearest(mention: Mention, mentions: (passage: number) => readonly Mention[]): readonly Mention[] {
  const [near, far] = [
    [0, 1],
    [2, 3],
  ].map((backs) =>
    backs.flatMap((back) =>
      likeliest(mentions(mention.passage - back).filter((m) => m.name?.type === 'person' && (back > 0 || m.end <= mention.start))),
    ),
  );
  const rank = (m: Mention) => (m.agent ? 3 : m.object && far?.includes(m) ? 2 : 1);
  return [...(near ?? []), ...(far ?? [])].toSorted((a, b) => rank(a) - rank(b));
}

/** The nearest; but where that may be no person, deep in its paragraph, for *she* rather the woman with whom the paragraph opens. */
function likelierOf(near: readonly Mention[], sex: 'm' | 'f' | 'any', facts: PersonFacts): Name | undefined {
  const [first, ...others] = near;
  const isDoubtful = sex !== 'any' && first?.name && first.start > opening && facts.sexOf(first.name) === undefined;
  const known = isDoubtful
    ? others
        .slice(0, 2)
        .find((m) => m.name && !m.object && m.start <= opening && m.passage === first?.passage && facts.sexOf(m.name) === sex)
    : undefined;
  return (known ?? first)?.name;
}

/** So many letters may stand before whom a paragraph opens with. */
const opening = 30;

/**
 * Who a mention is: its name, or for *he* and *the minister* the last person spoken of that may be meant; nobody
 * whom the quotation `at` itself names, for people do not speak of themselves by name.
 */
export function resolve(
  mention: Mention,
  at: { readonly passage: number; readonly start: number; readonly end: number },
  mentions: (passage: number) => readonly Mention[],
  last: Spoken | undefined,
  facts: PersonFacts,
  { words, names, quotes }: ReadingData,
): Name | undefined {
  if (mention.name) return mention.name;
  if (mention.kind === 'pronoun' && quotes.bodies.has(mention.word)) return bodyBefore(mention, mentions(mention.passage));
  if ((mention.kind === 'pronoun' && !words.pronouns.has(mention.word)) || (mention.kind === 'noun' && !mention.definite)) return undefined;
  const sex = words.pronouns.get(mention.word) ?? 'any';
  const spokenOf = new Set(
    mentions(at.passage).flatMap((m) =>
      m.name?.type === 'person' && m.start >= at.start && m.end <= at.end ? facts.surnameOf(m.name) : [],
    ),
  );
  const near = nearest(mention, mentions).filter((m) => m.name && !spokenOf.has(facts.surnameOf(m.name)));
  const fits = (name: Name | undefined) =>
    name !== undefined && !spokenOf.has(facts.surnameOf(name)) && (sex === 'any' || (facts.sexOf(name) ?? sex) === sex);
  const holder = mention.kind === 'noun' ? near.find(({ name }) => name && facts.holds(name, mention.word))?.name : undefined;
  if (holder) return holder;
  if (mention.kind === 'noun' && !names.personIntroducers.has(mention.word) && !names.offices.has(mention.word)) return undefined;
  return (
    likelierOf(
      near.filter((m) => fits(m.name)),
      sex,
      facts,
    ) ?? (at.passage - (last?.quote.passage ?? -9) < 4 && fits(last?.speaker) ? last?.speaker : undefined)
  );
}
