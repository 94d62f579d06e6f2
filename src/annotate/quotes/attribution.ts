import type { ReadingData } from '../../model/reading-data.ts';
import type { Mention } from './mentions.ts';
import { openersOf } from './speech-prefixes.ts';
import { firstAt, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A speech verb with the mention that is its subject. */
interface Attribution {
  readonly speaker: Mention;
  /** Offsets of verb and speaker together. */
  readonly start: number;
  readonly end: number;
}

/**
 * The speech verb and its subject in a stretch between offsets, none of which lies in a quotation.
 * `side` says where the stretch lies, seen from the quotation. A subject right beside its verb goes
 * before one further off (*Kell, who led the bank, said*).
 */
export function findAttribution(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
  end: number,
  side: 'before' | 'after',
  data: ReadingData,
): Attribution | undefined {
  const { quotes } = data;
  const from = firstAt(tokens, start);
  if (from === tokens.length) return undefined;
  const inside = mentions.filter((m) => m.start >= start && m.end <= end);
  const verbs: number[] = [];
  for (let i = from; i < tokens.length && (tokens[i]?.end ?? 0) <= end; i += 1)
    if (tokens[i]?.shape === 'lower' && tellsSpeech(tokens[i]?.lower ?? '', quotes) && !isPassive(tokens, i, data)) verbs.push(i);
  if (side === 'before') verbs.reverse();
  for (const reach of ['beside', 'far'] as const) {
    for (const verb of verbs) {
      const speaker = subjectOf(tokens, inside, from, verb, side, reach, verbs[0] ?? -1, data);
      const at = tokens[verb];
      if (speaker && at) return { speaker, start: Math.min(speaker.start, at.start), end: Math.max(speaker.end, at.end) };
    }
  }
  return accordingTo(tokens, inside, start, end, quotes);
}

function tellsSpeech(verb: string, { verbs, verbsBeside }: ReadingData['quotes']): boolean {
  return verbs.has(verb) || verbsBeside.has(verb);
}

/** *Kell is described as*, *the council was told*: the subject says nothing. */
export function isPassive(tokens: readonly Token[], verb: number, { quotes }: ReadingData): boolean {
  const at = tokens.slice(Math.max(0, verb - 3), verb).findLast((t) => !quotes.adverb.test(t.lower) && !quotes.passiveFillers.has(t.lower));
  return quotes.passives.has(at?.lower ?? '') && !quotes.participle.test(tokens[verb]?.lower ?? '');
}

/** *Kell is described as “…”*: a passive as the last verb of speech between offsets, and who speaks where it says so, *by the mayor*. */
export function passiveBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
  end: number,
  data: ReadingData,
): { readonly by?: Mention } | undefined {
  const at = tokens.findLastIndex((t) => t.start >= start && t.end <= end && t.shape === 'lower' && data.quotes.verbs.has(t.lower));
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !isPassive(tokens, at, data)) return undefined;
  const by =
    next && data.quotes.agents.has(next.lower)
      ? mentions.find((m) => m.start > next.end && m.start - next.end < 60 && m.end <= end)
      : undefined;
  return by ? { by: preferName(by, mentions) } : {};
}

/** *According to X*: the mention after the prefix. */
export function accordingTo(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
  end: number,
  { prefixes, unspeaking }: ReadingData['quotes'],
): Attribution | undefined {
  const openers = openersOf(prefixes);
  for (let i = firstAt(tokens, start); i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.end > end) return undefined;
    if (!hasKind(token, kind.reporting)) continue;
    for (const parts of openers.get(token.lower) ?? []) {
      if (!parts.every((part, k) => tokens[i + k]?.lower === part)) continue;
      if (unspeaking.has(tokens[i + parts.length]?.lower ?? '')) continue;
      const after = tokens[i + parts.length - 1]?.end ?? 0;
      const speaker = mentions.find((m) => m.start >= after && m.start - after < 60);
      if (speaker) return { speaker: preferName(speaker, mentions), start: token.start, end: speaker.end };
    }
  }
  return undefined;
}

function subjectOf(
  tokens: readonly Token[],
  inside: readonly Mention[],
  from: number,
  verb: number,
  side: 'before' | 'after',
  reach: 'beside' | 'far',
  last: number,
  data: ReadingData,
): Mention | undefined {
  const { quotes } = data;
  const at = tokens[verb];
  if (!at) return undefined;
  const left = inside.filter((m) => m.end <= at.start && !m.object);
  if (quotes.participle.test(at.lower)) {
    const held = inside.findLast((m) => m.end === at.start - 1);
    return held ?? (reach === 'far' || (side === 'before' && verb === last) ? (left.find((m) => m.kind !== 'noun') ?? left[0]) : undefined);
  }
  const opens = side === 'after' && !tokens.slice(from, verb).some((t) => t.shape !== 'mark' && !isFiller(t, data));
  // *a sailor told the Norden Times*: whom it was told to does not speak.
  if (opens || (side === 'after' && left.length === 0 && !quotes.addressing.has(at.lower))) {
    const right = inside.filter((m) => m.start >= at.end);
    const first = right[0];
    if (first && first.start - at.end < 60) return preferName(first, right);
  }
  if (reach === 'beside') {
    const beside = left.findLast((m) => tokens.every((t, i) => t.start < m.end || i >= verb || isFiller(t, data)));
    const isOffice = beside?.kind === 'noun' || (beside !== undefined && closesOffice(left, beside));
    return isOffice ? (holderBefore(tokens, left, beside) ?? beside) : beside;
  }
  if (data.statements.clauses.coordinators.has(tokens[verb - 1]?.lower ?? '')) {
    const subject = left.find((m) => m.sentence === left.at(-1)?.sentence && m.kind !== 'noun');
    if (subject) return subject;
  }
  const behind = beforeClause(tokens, left, verb, data);
  if (behind) return behind;
  const close = left.filter((m) => at.start - m.end < 160);
  return close.findLast((m) => m.name?.type === 'person' || m.kind === 'pronoun') ?? close.at(-1);
}

/** *Kell, director of the Port Bank said*: a body with the noun of an office before it. */
function closesOffice(left: readonly Mention[], { name, start }: Mention): boolean {
  const before = left.findLast((m) => m.end < start);
  return name?.type === 'organisation' && before?.kind === 'noun' && start - before.end < longestOffice;
}

/** *Kell, the port's director said*: who holds the office, before its comma. */
function holderBefore(tokens: readonly Token[], left: readonly Mention[], office: Mention): Mention | undefined {
  const named = left.findLast((m) => m.end < office.start && m.kind === 'name' && m.name?.type === 'person' && !m.object);
  if (!named || office.start - named.end > longestOffice) return undefined;
  const between = tokens.slice(firstAt(tokens, named.end), firstAt(tokens, office.start)).filter(({ shape }) => shape === 'mark');
  return between[0]?.text === ',' && between[0].start === named.end && between.filter(({ text }) => /^[,"“”]$/.test(text)).length === 1
    ? named
    : undefined;
}

/** UTF-16 units between a name and the noun of an office behind its comma. */
const longestOffice = 60;

/** *Kell, who succeeded Mara Holt in 2020, said*: whoever the clause between commas is about, not whom it names. */
function beforeClause(tokens: readonly Token[], left: readonly Mention[], verb: number, { names }: ReadingData): Mention | undefined {
  if (tokens[verb - 1]?.text !== ',') return undefined;
  for (let i = verb - 2; i > 0 && verb - i < longestClause; i -= 1) {
    const [comma, opener] = [tokens[i - 1], tokens[i]];
    if (comma?.text === ',' && opener && opener.shape === 'lower' && names.clausesOfPersons.has(opener.lower))
      return left.find((m) => m.end === comma.start && m.kind !== 'pronoun');
    if (/^[.;:!?]$/.test(opener?.text ?? '')) return undefined;
  }
  return undefined;
}

/** So many words may stand between a subject and its verb. */
const longestClause = 30;

/** What may stand between a subject and its verb. */
function isFiller({ lower, shape }: Token, { quotes }: ReadingData): boolean {
  return (shape === 'lower' && (quotes.adverb.test(lower) || quotes.fillers.has(lower))) || lower === ')';
}

/** *Energy Minister Olga Kell*: the name beside the noun. */
function preferName(first: Mention, mentions: readonly Mention[]): Mention {
  if ((first.kind === 'name' && first.name?.type === 'person') || first.kind === 'pronoun') return first;
  // *the official Norden Wire*
  const called = mentions.find((m) => m.kind === 'name' && m.start === first.end + 1);
  return (
    mentions.find((m) => m.kind === 'name' && m.name?.type === 'person' && m.start >= first.start && m.start - first.end < 40)
    ?? (called?.name?.type === 'organisation' ? called : first)
  );
}
