import type { Evidence } from './evidence.ts';
import { isCapital } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** *GDANSK, March 3*, *GDANSK (Agency) -*, *GDANSK:* at the beginning of a block. */
export function isDateline({ tokens, piece: { from, to }, own, listed, after }: Evidence): boolean {
  if (from > 0 || own.some((t) => t.shape !== 'upper' && t.shape !== 'mark') || (tokens[0]?.text.length ?? 0) < 4) return false;
  // *MARTA KELL: …*: of two words before a colon it is rather who speaks.
  if (after?.text === ':' && to > 1) return false;
  // *COUPON - …*
  if (!listed && own.every((t) => hasKind(t, kind.common) || t.shape === 'mark')) return false;
  return /^[,(:—–/-]$/.test(after?.text ?? '') || after?.shape === 'number';
}

/** *Halden /HALPRESS/*: letters between strokes that begin a block, or stand behind its town. */
export function isAgencyOfDateline({ tokens, piece: { from }, size, first, listed, before, after }: Evidence): boolean {
  return (
    size === 1
    && !listed
    && first.shape === 'upper'
    && from < 5
    && before?.text === '/'
    && after?.text === '/'
    && (from === 1 || tokens.slice(0, from - 1).every((token) => isCapital(token) || token.text === '/'))
  );
}
