import type { Passage } from './passage.ts';
import { isCapital } from './tokens.ts';

/** How often a text writes each word with and without a capital, where a capital is no must. */
export interface Survey {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

/** Counts over all running text of one source. Keys in lower case. */
export function surveyText(passages: readonly Passage[]): Survey {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const { tokens, typing } of passages) {
    if (typing !== 'running') continue;
    for (const token of tokens) {
      if (token.shape === 'lower') lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
      else if (!token.initial && isCapital(token)) capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
    }
  }
  return { capital, lower };
}
