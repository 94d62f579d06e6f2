import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { fromContext } from './context-evidence.ts';
import { fromWords } from './word-evidence.ts';
import type { Piece } from './split-runs.ts';
import type { Token } from '../words/tokens.ts';

/** Evidence for each type, in one scale: 4 settles it, 1 is a hint. */
export type Scores = Record<EntityType, number>;

/** What speaks for a name's type, with the reasons in words. */
export interface TypeEvidence {
  readonly scores: Scores;
  /** What of them the name's own words say; the same wherever the name stands. */
  readonly own: Scores;
  /** The type that the words round it leave no doubt of: *the city of …*. */
  readonly sure?: EntityType;
  readonly reasons: readonly { readonly type: EntityType; readonly points: number; readonly text: string }[];
}

/** Sums what the name itself and the words round it say about its type. */
export function weighType(tokens: readonly Token[], piece: Piece, data: ReadingData): TypeEvidence {
  const reasons: { type: EntityType; points: number; text: string }[] = [];
  const add = (type: EntityType, points: number, text: string) => reasons.push({ type, points, text });
  fromWords(tokens, piece, data, add);
  const own = sumOf(reasons);
  const known = reasons.length;
  fromContext(tokens, piece, data, add);
  const sure = reasons.find(({ type, points }, i) => i >= known && points === 4 && (type === 'organisation' || type === 'place'))?.type;
  return { scores: sumOf(reasons), own, reasons, ...(sure ? { sure } : {}) };
}

function sumOf(reasons: TypeEvidence['reasons']): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, event: 0, work: 0 };
  for (const { type, points } of reasons) scores[type] += points;
  return scores;
}
