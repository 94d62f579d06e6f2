import type { ReadingData } from '../model/reading-data.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A speech verb with the mention that is its subject. Token index of the verb. */
export interface Attribution {
  readonly verb: number;
  readonly speaker: Mention;
  /** Offsets of verb and speaker together. */
  readonly start: number;
  readonly end: number;
}

/**
 * The speech verb and its subject in a stretch between offsets, none of which lies in a quotation.
 * `side` says where the quoted words are: the subject nearest to them and to the verb is taken.
 */
export function findAttribution(tokens: readonly Token[], mentions: readonly Mention[], start: number, end: number, side: 'before' | 'after', { quotes }: ReadingData): Attribution | undefined {
  const from = tokens.findIndex((t) => t.start >= start);
  if (from < 0) return undefined;
  const inside = mentions.filter((m) => m.start >= start && m.end <= end);
  const verbs: number[] = [];
  for (let i = from; i < tokens.length && (tokens[i]?.end ?? 0) <= end; i += 1) if (tokens[i]?.shape === 'lower' && quotes.verbs.has(tokens[i]?.lower ?? '')) verbs.push(i);
  for (const verb of side === 'after' ? verbs : verbs.reverse()) {
    const token = tokens[verb];
    if (!token) continue;
    const left = best(inside.filter((m) => m.end <= token.start), tokens, token, 'left');
    const right = best(inside.filter((m) => m.start >= token.end), tokens, token, 'right');
    const opens = side === 'after' && !tokens.slice(from, verb).some((t) => t.shape !== 'mark' && !/ly$|^also$|^then$|^later$/.test(t.lower));
    const speaker = opens ? right : left ?? (side === 'after' ? right : undefined);
    if (speaker) return { verb, speaker, start: Math.min(speaker.start, token.start), end: Math.max(speaker.end, token.end) };
  }
  const according = accordingTo(tokens, inside, start, end, quotes.prefixes);
  return according;
}

/** *According to X*: the mention after the prefix. */
export function accordingTo(tokens: readonly Token[], mentions: readonly Mention[], start: number, end: number, prefixes: ReadonlySet<string>): Attribution | undefined {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.start < start || token.end > end) continue;
    for (const prefix of prefixes) {
      const parts = prefix.split(' ');
      if (token.lower !== parts[0] || !parts.every((part, k) => tokens[i + k]?.lower === part)) continue;
      const after = tokens[i + parts.length - 1]?.end ?? 0;
      const speaker = mentions.find((m) => m.start >= after && m.start - after < 60);
      if (speaker) return { verb: i, speaker: preferName(speaker, mentions), start: token.start, end: speaker.end };
    }
  }
  return undefined;
}

/** Of the mentions on one side of a verb, the one that is its subject. */
function best(mentions: readonly Mention[], tokens: readonly Token[], verb: Token, side: 'left' | 'right'): Mention | undefined {
  const close = mentions.filter((m) => (side === 'left' ? verb.start - m.end : m.start - verb.end) < 160);
  if (side === 'right') {
    const first = close[0];
    return first && first.start - verb.end < 60 ? preferName(first, close) : undefined;
  }
  const subjects = close.filter((m) => !followsPreposition(tokens, m));
  const last = (subjects.length > 0 ? subjects : close).at(-1);
  if (!last) return undefined;
  const persons = subjects.filter((m) => m.name?.type === 'person' || m.kind === 'pronoun');
  const person = persons.at(-1);
  return person && last.kind !== 'pronoun' && verb.start - person.end < 120 && (last.kind === 'noun' || last.name?.type !== 'person') ? person : last;
}

/** *Energy Minister Olga Kell*: the name beside the noun. */
function preferName(first: Mention, mentions: readonly Mention[]): Mention {
  if (first.kind === 'name' && first.name?.type === 'person' || first.kind === 'pronoun') return first;
  return mentions.find((m) => m.kind === 'name' && m.name?.type === 'person' && m.start >= first.start && m.start - first.end < 40) ?? first;
}

function followsPreposition(tokens: readonly Token[], mention: Mention): boolean {
  const at = tokens.findIndex((t) => t.start >= mention.start);
  let i = at - 1;
  while (i >= 0 && (tokens[i]?.lower === 'the' || tokens[i]?.lower === "'s")) i -= 1;
  return mention.name?.type !== 'person' && ['of', 'in', 'at', 'from', 'for', 'with', 'on', 'to', 'by', 'about', 'against'].includes(tokens[i]?.lower ?? '') || tokens[at + 1]?.lower === "'s" && false;
}
