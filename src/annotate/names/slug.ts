import type { Passage } from '../words/passage.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** How many words agencies set before a headline to tell its kind, *PRESS DIGEST - …*, *UPDATE 2-…*; 0 where there are none. */
export function slugLength({ tokens }: Passage): number {
  let to = 0;
  while (tokens[to]?.shape === 'upper' && hasKind(tokens[to] ?? { kinds: 0 }, kind.common)) to += 1;
  if (to === 0) return 0;
  if (tokens[to]?.shape === 'number' && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to += 1;
  return /^[-–—:]$/.test(tokens[to]?.text ?? '') && tokens[to + 1] !== undefined ? to : 0;
}
