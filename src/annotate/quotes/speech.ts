import type { ReadingData } from '../../model/reading-data.ts';
import { readDashQuote } from './dash-quotes.ts';
import { readReported, type Reported } from './indirect.ts';
import { readInterview } from './interview.ts';
import type { Mention } from './mentions.ts';
import type { Name, Naming } from '../names/naming.ts';
import type { RoleFind } from '../names/roles.ts';
import type { Passage } from '../words/passage.ts';
import { readQuotations } from './quotes.ts';
import { personFactsOf, type PersonFacts } from './person-facts.ts';
import { readTurns } from './turns.ts';
import { readNamedTurns } from './named-turns.ts';
import { findSpeakers, mentionsOf } from './speakers.ts';
import type { Spoken } from './spoken.ts';
import { whoIs } from './who-is.ts';

/** Somebody's words with who said them; offsets are local. */
export interface SpeechFind {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly mode: 'direct' | 'indirect';
  readonly rule: string;
  readonly speaker?: Name;
  readonly attribution?: Mention;
}

/** All speech of a text, and a test of what lies inside direct speech. */
export interface Speech {
  readonly quotes: readonly SpeechFind[];
  readonly isQuoted: (passage: number) => (start: number, end: number) => boolean;
  /** How many code units of a passage stand before the words of a turn: *A:*. */
  readonly turnOf: (passage: number) => number;
}

/** Behind labels in capitals and behind names: a text may have both, *NP: How is the port?*, *Holt: It is well*. */
function labelled(capitals: readonly Spoken[], named: () => readonly Spoken[], surnameOf: PersonFacts['surnameOf']): readonly Spoken[] {
  const known = new Set(capitals.map(({ quote }) => quote.passage));
  const others = named().filter(({ quote }) => !known.has(quote.passage));
  // Who is called by initials once known is first called by name: *Jan Holt: …*, later *JH: …*.
  const speaking = new Set(capitals.flatMap(({ speaker }) => (speaker ? [surnameOf(speaker)] : [])));
  const own = speaking.size === 0 ? others : others.filter(({ speaker }) => speaker && speaking.has(surnameOf(speaker)));
  return [...capitals, ...own].sort((a, b) => a.quote.passage - b.quote.passage);
}

/** Direct speech first, then what is reported outside it. */
export function readSpeech(
  passages: readonly Passage[],
  naming: Naming,
  roles: readonly RoleFind[],
  data: ReadingData,
  outlet?: string,
): Speech {
  const quotations = readQuotations(passages, data);
  const mentions = mentionsOf(passages, naming, quotations, data);
  const facts = personFactsOf(passages, naming.names, roles, data);
  const dashed = passages.flatMap((passage, i): readonly Spoken[] => {
    const found = /\s[-–—]\s/.test(passage.block.text) ? readDashQuote(passage, i, mentions(i), data) : undefined;
    const speaker = found && whoIs(found.speaker, found.quote, mentions, undefined, facts, data);
    return found ? [{ quote: found.quote, attribution: found.speaker, ...(speaker ? { speaker } : {}) }] : [];
  });
  const turns = [
    () => labelled(readTurns(passages, naming.names, facts), () => readNamedTurns(passages, naming.names, facts), facts.surnameOf),
    () => readInterview(passages, naming.names, facts, data, outlet),
  ].reduce<readonly Spoken[]>((found, read) => (found.length > 0 ? found : read()), []);
  const isTurn = new Set(turns.map(({ quote }) => quote.passage));
  const marked = quotations.filter(({ passage }) => !isTurn.has(passage));
  const others = dashed.filter(({ quote }) => !isTurn.has(quote.passage));
  const by = Map.groupBy([...[...turns, ...others].map(({ quote }) => quote), ...marked], ({ passage }) => passage);
  const isQuoted = (passage: number) => (start: number, end: number) => (by.get(passage) ?? []).some((q) => q.start < end && start < q.end);
  const said = passages.map((passage, i) => readReported(passage, i, mentions, isQuoted(i), data));
  // Whom reported words name is spoken of as well, and seldom goes on speaking.
  const flagged = spokenOf(mentions, said);
  const direct = [...turns, ...others, ...findSpeakers(passages, flagged, facts, marked, data)].map(
    ({ quote, speaker, attribution }): SpeechFind => ({
      passage: quote.passage,
      start: quote.start,
      end: quote.end,
      mode: 'direct',
      rule: quote.rule,
      ...(speaker ? { speaker } : {}),
      ...(attribution ? { attribution } : {}),
    }),
  );
  const reported = said.flat().map((r): SpeechFind => {
    const speaker = whoIs(r.speaker, r, flagged, undefined, facts, data);
    return {
      passage: r.passage,
      start: r.start,
      end: r.end,
      mode: 'indirect',
      rule: r.rule,
      attribution: r.speaker,
      ...(speaker ? { speaker } : {}),
    };
  });
  return {
    quotes: [...direct, ...reported],
    isQuoted,
    turnOf: (passage) => by.get(passage)?.find(({ rule }) => rule === 'turn')?.start ?? 0,
  };
}

/** The mentions of a text, those in reported words marked as quoted. */
function spokenOf(
  mentions: (passage: number) => readonly Mention[],
  said: readonly (readonly Reported[])[],
): (passage: number) => readonly Mention[] {
  const known = new Map<number, readonly Mention[]>();
  return (passage) => {
    const spans = said[passage] ?? [];
    if (spans.length === 0) return mentions(passage);
    const found =
      known.get(passage)
      ?? mentions(passage).map((m) =>
        spans.some(({ start, end }) => start <= m.start && m.end <= end) ? { ...m, quoted: true as const } : m,
      );
    known.set(passage, found);
    return found;
  };
}
