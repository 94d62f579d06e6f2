import type { ReadingData } from '../../model/reading-data.ts';
import type { Token } from '../words/tokens.ts';

/** *HUF 380 million*, *TL 41.3 billion*: the sign of an amount is no name. */
export function isCurrency(tokens: readonly Token[], i: number, { figures }: ReadingData): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return (
    token?.shape === 'upper'
    && next?.shape === 'number'
    && next.start - token.end <= 1
    && (figures.currencySigns.has(token.text) || figures.currencies.get(token.lower) === token.text)
  );
}
