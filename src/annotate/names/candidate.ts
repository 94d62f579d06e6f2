import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import { keyOf, type Piece } from './split.ts';
import type { Survey } from './survey.ts';
import type { Token } from '../words/tokens.ts';

/** A piece of a run that may be a name, with what stands round it. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly piece: Piece;
  /** Its words; one at least. */
  readonly own: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly survey: Survey;
  readonly data: ReadingData;
}

/** One rule of a list of which the first that holds decides: what it says, and when it holds. */
export type Rule = readonly [isName: boolean, holds: (candidate: Candidate) => boolean];

/** What the first rule that holds says; nothing where none does. A decision list (Rivest, *Learning Decision Lists*, 1987). */
export function decide(rules: readonly Rule[], candidate: Candidate): boolean | undefined {
  return rules.find(([, holds]) => holds(candidate))?.[0];
}

/** Whether a list knows the whole name. */
export function isListedWhole({ tokens, piece, data }: Candidate): boolean {
  return gazetteerOf(data).find(keyOf(tokens, piece, data)) !== undefined;
}

/** A word that makes a name of the words before it: *Council*, *Forum*, *Treaty*, *Bay*. */
export function isHead(lower: string, { names, places }: ReadingData): boolean {
  return names.organisationHeads.has(lower) || names.eventHeads.has(lower) || names.workHeads.has(lower) || places.heads.has(lower);
}
