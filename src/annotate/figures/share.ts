import type { FigureData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { modifierBefore } from './modifier.ts';
import { plain } from './plain.ts';
import { readCounted, wholeOf } from './counted.ts';
import type { FigureAt } from './figure-find.ts';
import { numberOf, type FigurePattern } from './figure-pattern.ts';
import { beforeNumber, isNumber } from './number.ts';

/** Whether a share may stand there: a fraction in words, or *in*, *out of* between numbers. */
export function mayHoldShare({ tokens }: Passage, { fractionWords, shareWords }: FigurePattern): boolean {
  const isFraction = (lower: string) => fractionWords.has(lower) || fractionWords.has(lower.slice(lower.lastIndexOf('-') + 1));
  return tokens.some((token, at) => {
    if (isNumber(token) && isFraction(token.lower)) return true;
    return isNumber(tokens[at - 1]) && shareWords.has(token.lower) && tokens.slice(at + 1, at + 1 + beforeNumber).some(isNumber);
  });
}

/** A part of a whole, as percent: *a third of the houses* about 33, *one in five drivers* 20. */
export function readShare(
  { block: { text }, tokens }: Passage,
  match: RegExpExecArray,
  p: FigurePattern,
  figures: FigureData,
): FigureAt | undefined {
  const [above, below] = fractionOf(match, figures);
  if (below === undefined || above === undefined || above <= 0 || above >= below) return undefined;
  const end = match.index + match[0].length;
  const of = match.groups?.['some'] === undefined ? wholeOf(text, tokens, end, p, figures) : thingsAt(end);
  if (!of) return undefined;
  const modifier = modifierBefore(text, match.index, p);
  const percent = (100 * above) / below;
  const kind = (modifier && figures.modifiers.get(plain(modifier))) ?? (Number.isInteger(percent) ? undefined : 'about');
  return {
    start: match.index - (modifier?.length ?? 0),
    end: of.end,
    rule: 'percent',
    value: Math.round(percent),
    unit: '%',
    ...(kind ? { modifier: kind } : {}),
    of: { start: of.start, end: of.end },
  };

  function thingsAt(at: number) {
    const counted = readCounted(tokens, at, figures);
    return counted?.isMeasure ? undefined : counted;
  }
}

/** Of *half*, *two thirds*, *three in ten* the number above and the one below the line. */
function fractionOf(
  { groups = {} }: RegExpExecArray,
  figures: FigureData,
): readonly [above: number | undefined, below: number | undefined] {
  const { whole, count, part, some, all } = groups;
  const number = (words: string | undefined) => (words === undefined ? undefined : numberOf(words, undefined, figures));
  if (whole) return [1, figures.wholeFractions.get(whole.toLowerCase())];
  const above = count ? (figures.one.has(count.toLowerCase()) ? 1 : number(count)) : number(some);
  return [above, part ? figures.fractions.get(part.toLowerCase()) : number(all)];
}
