import type { Claim, Line } from './lines.ts';

/** What is taken of a text's lines so far. */
export interface Claims {
  /** Takes lines, each for the first rule that claims it, and gives all that was found. A line the editor keeps is left. */
  readonly add: <C extends Claim>(found: readonly C[]) => readonly C[];
  readonly has: (line: Line) => boolean;
  /** The lines taken by now. */
  readonly taken: () => ReadonlySet<Line>;
  /** The lines nobody has taken by now, in order. */
  readonly open: () => Line[];
  /** Claims in the order they were made. */
  readonly all: () => readonly Claim[];
  /** Lines that a rule would have taken and the editor keeps. */
  readonly refused: ReadonlySet<Line>;
}

/** No claim yet on any of these lines. A title is no leftover: it may be claimed of what is kept, too. */
export function claimsOn(lines: readonly Line[], isKept: (line: Line) => boolean): Claims {
  const claims = new Map<Line, Claim>();
  const refused = new Set<Line>();
  const has = (line: Line) => claims.has(line);
  return {
    add: (found) => {
      for (const each of found) {
        if (isKept(each.line) && each.rule !== 'title') refused.add(each.line);
        else if (!has(each.line)) claims.set(each.line, each);
      }
      return found;
    },
    has,
    taken: () => new Set(claims.keys()),
    open: () => lines.filter((line) => !has(line)),
    all: () => [...claims.values()],
    refused,
  };
}
