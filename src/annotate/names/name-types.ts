import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { afterHints } from './after-evidence.ts';
import { beforeHints } from './before-evidence.ts';
import { evidenceOf, reasonsOf, type HintGroup, type Reason } from './evidence.ts';
import { headHints } from './head-evidence.ts';
import { isSingle, personHints, singleHints } from './person-evidence.ts';
import type { Piece } from './split.ts';
import { letterHints, wordHints } from './word-evidence.ts';
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
  readonly reasons: readonly Pick<Reason, 'type' | 'points' | 'text'>[];
}

const ownHints: readonly HintGroup[] = [
  { hints: wordHints },
  { needs: ({ isHeaded }) => isHeaded, hints: headHints },
  { hints: letterHints },
  { needs: ({ isPersonLike }) => isPersonLike, hints: personHints },
  { needs: isSingle, hints: singleHints },
];
const contextHints: readonly HintGroup[] = [...beforeHints, ...afterHints];

/** Sums what the name itself and the words round it say about its type. */
export function weighType(tokens: readonly Token[], piece: Piece, data: ReadingData): TypeEvidence {
  const evidence = evidenceOf(tokens, piece, data);
  if (!evidence) return { scores: sumOf([]), own: sumOf([]), reasons: [] };
  const ofOwn = reasonsOf(ownHints, evidence);
  const reasons = [...ofOwn, ...reasonsOf(contextHints, evidence)];
  const sure = reasons.find((reason) => reason.sure && (reason.type === 'organisation' || reason.type === 'place'))?.type;
  return { scores: sumOf(reasons), own: sumOf(ofOwn), reasons, ...(sure ? { sure } : {}) };
}

function sumOf(reasons: TypeEvidence['reasons']): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, event: 0, work: 0 };
  for (const { type, points } of reasons) scores[type] += points;
  return scores;
}
