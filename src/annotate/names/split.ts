import type { ReadingData } from '../../model/reading-data.ts';
import { lowerWords, type Token } from '../words/tokens.ts';
import { embedded } from './embedded.ts';
import { lastIndex, nameKey } from './listed-words.ts';
import type { Run } from './runs.ts';

/** A name cut out of a run. `hint` is what stood round it there. */
export interface Piece extends Run {
  readonly hint?: 'person' | 'embedded';
  /** The title or office right before it in the run. */
  readonly role?: Run;
}

/** What a run is made of: names, and offices without their holder (*the Minister of Defence*). */
export interface Split {
  readonly pieces: readonly Piece[];
  readonly offices: readonly Run[];
}

/** No name and no office. */
export const nothing: Split = { pieces: [], offices: [] };

/** The run as one name. */
export function whole({ from, to }: Run): Split {
  return { pieces: [{ from, to }], offices: [] };
}

/** Both, in order. */
export function joinSplits(a: Split, b: Split): Split {
  return { pieces: [...a.pieces, ...b.pieces], offices: [...a.offices, ...b.offices] };
}

/** A person from `start` on, with the role before. */
export function withRole(tokens: readonly Token[], from: number, roleEnd: number, start: number, to: number, data: ReadingData): Split {
  let roleFrom = from;
  const given = lastIndex(tokens, from, roleEnd, (t) => data.names.honorifics.has(t.lower));
  if (given === from && roleEnd === from + 1) roleFrom = roleEnd;
  const role = roleFrom < roleEnd ? { role: { from: roleFrom, to: roleEnd } } : {};
  return { pieces: [...embedded(tokens, roleFrom, roleEnd, data), { from: start, to, hint: 'person', ...role }], offices: [] };
}

/** An office without its holder, and the names inside it. */
export function officeOnly(tokens: readonly Token[], from: number, to: number, data: ReadingData): Split {
  return { pieces: embedded(tokens, from, to, data), offices: [{ from, to }] };
}

/** The key of a whole name: its words, lower case. */
export function keyOf(tokens: readonly Token[], { from, to }: Run, data: ReadingData): string {
  const first = tokens[from];
  return to - from === 1 && first ? nameKey(first, data) : lowerWords(tokens, from, to);
}
