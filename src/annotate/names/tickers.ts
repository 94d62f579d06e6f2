import type { ReadingData } from '../../model/reading-data.ts';
import type { Run } from './runs.ts';
import type { Token } from '../words/tokens.ts';

/** The longest note on where shares are traded, in words. */
const longest = 14;

/**
 * *Nordkai Corp. (TSX: NKC)*, *(Euronext Growth: ALNKC; OTC: NKCF)*: exchange and symbol in the brackets behind a firm name nobody of the
 * text.
 */
export function isTicker(tokens: readonly Token[], { from }: Run, { names }: ReadingData): boolean {
  let open = from - 1;
  while (open >= 0 && from - open < longest && tokens[open]?.text !== '(' && tokens[open]?.text !== ')') open -= 1;
  if (tokens[open]?.text !== '(' || !names.exchanges.has(tokens[open + 1]?.lower ?? '')) return false;
  const colon = tokens.findIndex(({ text }, at) => at > open && (text === ':' || text === ')'));
  const symbol = tokens[colon + 1];
  const behind = tokens[colon + 2]?.text;
  return (
    tokens[colon]?.text === ':'
    && symbol !== undefined
    && /^[\p{Lu}\d.]{1,7}$/u.test(symbol.text)
    && (behind === ')' || behind === ';' || behind === ',')
  );
}
