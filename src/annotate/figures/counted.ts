import type { FigureData } from '../../model/reading-data.ts';
import { firstAt, isPossessive, type Token } from '../words/tokens.ts';
import type { FigurePattern } from './figure-pattern.ts';

/** What stands after a number: a unit of measure, or the things counted and where they are named. */
export interface Counted {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly isMeasure: boolean;
}

/** The unit or the things counted after a number: up to six words, of which the last is a plural. */
export function readCounted(tokens: readonly Token[], at: number, figures: FigureData): Counted | undefined {
  const first = firstAt(tokens, at);
  const [next, second] = [tokens[first], tokens[first + 1]];
  if (!next || next.start > at + 1) return undefined;
  const unitOfTwo = figures.units.get(`${next.lower} ${second?.lower ?? ''}`);
  if (unitOfTwo) return { unit: unitOfTwo, start: next.start, end: second?.end ?? next.end, isMeasure: true };
  const unit = figures.units.get(next.lower);
  // *6 km/day*: neither kilometres nor days.
  if (unit && (figures.notMeasures.has(second?.lower ?? '') || second?.text === '-' || (second?.text === '/' && second.start === next.end)))
    return undefined;
  if (unit) return { unit, start: next.start, end: next.end, isMeasure: true };
  const last = lastCounted(tokens, first, figures);
  return last && { unit: last.lower, start: next.start, end: last.end, isMeasure: false };
}

/** The plural that ends a phrase: *new electric buses*; what is not written small, or no plural, may stand before one only. */
function lastCounted(tokens: readonly Token[], first: number, figures: FigureData): Token | undefined {
  const isThing = (token: Token) => token.shape === 'lower' && isPlural(token.lower, figures);
  let last: Token | undefined;
  for (let i = first; i < first + 6; i += 1) {
    const token = tokens[i];
    if (!token || token.shape === 'mark' || token.shape === 'number' || figures.stops.has(token.lower)) break;
    if (i > first && token.start !== (tokens[i - 1]?.end ?? 0) + 1) break;
    // *ten protesters arrested*: protesters were counted.
    if (last && figures.participle.test(token.lower)) break;
    if (last && token.shape === 'lower' && !isThing(token)) {
      if (figures.participle.test(token.lower) || !tokens.slice(i, first + 6).some(isThing)) break;
      continue;
    }
    if (last && !isThing(token)) break;
    if (isPlural(token.lower, figures)) last = token;
  }
  return last;
}

/** What a share is of: the words after *of*, up to the end of the phrase. */
export function wholeOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  p: FigurePattern,
  figures: FigureData,
): { readonly start: number; readonly end: number } | undefined {
  const opening = p.of.exec(text.slice(at, at + 40));
  if (!opening) return undefined;
  const start = at + opening[0].length;
  const first = firstAt(tokens, start);
  let end = start;
  for (let i = first; i < first + 5; i += 1) {
    const token = tokens[i];
    if (!token || token.start > Math.max(end, start) + 1) break;
    if (!isPossessive(token) && endsPhrase(token, figures)) break;
    end = token.end;
    if (token.shape === 'lower' && isPlural(token.lower, figures) && !isPossessive(tokens[i + 1])) break;
  }
  return end > start ? { start, end } : undefined;
}

function endsPhrase({ shape, lower }: Token, { stops, participle }: FigureData): boolean {
  return shape === 'mark' || shape === 'number' || stops.has(lower) || participle.test(lower);
}

function isPlural(lower: string, { plurals, pluralEnding }: FigureData): boolean {
  return plurals.has(lower) || (lower.length > 3 && pluralEnding.test(lower));
}
