import type { FigureReading } from '../../model/figure.ts';
import type { FigureData, ReadingData } from '../../model/reading-data.ts';
import { findAll } from '../words/find-all.ts';
import { figurePatternOf, numberOf, type FigurePattern } from './figure-pattern.ts';
import type { Passage } from '../words/passage.ts';
import { firstAt, isPossessive, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** An amount, count, rate or duration of a block; offsets are local, `of` too. */
export interface FigureFind extends Omit<FigureReading, 'of'> {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'amount' | 'percent' | 'measure' | 'count';
  readonly of?: { readonly start: number; readonly end: number };
}

/**
 * Figures of a passage.
 *
 * @param dollars what *$* and *dollars* mean in its text, where not what they mean elsewhere.
 * @example “more than 70 million euros” → 70000000 EUR, over
 */
export function readFigures(passage: Passage, index: number, data: ReadingData, dollars?: string): readonly FigureFind[] {
  const { block: { text }, tokens } = passage;
  if (!hasKind(passage, kind.number) && !/\d/.test(text)) return [];
  const p = figurePatternOf(data.figures);
  const finds: FigureFind[] = [];
  for (const match of mayHoldShare(passage, p) ? findAll(text, p.share) : []) {
    const share = readShare(text, tokens, match, p, data);
    if (share) finds.push({ passage: index, ...share });
  }
  const shares = finds.slice();
  let free = 0;
  for (let match = nextNumber(passage, 0, p, data.figures); match; match = nextNumber(passage, free, p, data.figures)) {
    const { index: start } = match;
    free = start + match[0].length;
    if (shares.some(({ start: from, end }) => start >= from && start < end)) continue;
    const figure = readFigure(text, tokens, match, p, data) ?? readAgain(passage, match, finds.at(-1), p, data);
    if (!figure) continue;
    finds.push({ passage: index, ...figure, ...(dollars !== undefined && figure.rule === 'amount' && p.bareDollars.test(text.slice(figure.start, figure.end)) ? { unit: dollars } : {}) });
    free = Math.max(free, figure.end);
  }
  return finds.sort((a, b) => a.start - b.start);
}

/** *It carried 4.6 million passengers, up from 3.1 million*: a large number without a noun counts what the one before in its sentence does. */
function readAgain({ block: { text }, sentences }: Passage, match: RegExpExecArray, last: Omit<FigureFind, 'passage'> | undefined, p: FigurePattern, { figures }: ReadingData): Omit<FigureFind, 'passage'> | undefined {
  const groups = match.groups ?? {};
  const range = rangeOf(groups, figures);
  const end = match.index + match[0].length;
  if (!range || last?.rule !== 'count' || last.value < 1000 || groups['m1'] === undefined || !sentences.some((s) => s.start <= last.start && end <= s.end)) return undefined;
  const modifier = p.modifier.exec(text.slice(Math.max(0, match.index - 40), match.index));
  const kind = modifier && figures.modifiers.get(plain(modifier[0]));
  return { start: match.index - (kind ? modifier[0].length : 0), end, rule: 'count', ...range, unit: last.unit, ...(kind ? { modifier: kind } : {}), ...(last.of ? { of: last.of } : {}) };
}

/** Words that may stand in a number before the first that is one, its sign and *between* among them: *between a quarter of a million*. */
const beforeNumber = 8;

/** The next number or range; of two numbers that make no range only the first. */
function nextNumber({ block: { text }, tokens }: Passage, at: number, p: FigurePattern, data: FigureData): RegExpExecArray | undefined {
  let next = firstAt(tokens, at);
  // A number may end inside a word or mark: *5bn/10bn*.
  if (next > 0 && (tokens[next - 1]?.end ?? 0) > at) next -= 1;
  while (next < tokens.length && !hasKind(tokens[next] as Token, kind.figure)) next += 1;
  if (next === tokens.length) return undefined;
  p.number.lastIndex = Math.max(at, tokens[Math.max(0, next - beforeNumber)]?.start ?? 0);
  const match = p.number.exec(text);
  if (!match || match.groups?.['n2'] === undefined || isRange(text, match, p, data)) return match ?? undefined;
  p.single.lastIndex = match.index + (match.groups['open']?.length ?? 0);
  return p.single.exec(text) ?? match;
}

/** Whether a share may stand there: a fraction in words, or *in*, *out of* between numbers. */
function mayHoldShare({ tokens }: Passage, { fractionWords, shareWords }: FigurePattern): boolean {
  return tokens.some((token, at) => isNumber(token) && (fractionWords.has(token.lower) || fractionWords.has(token.lower.slice(token.lower.lastIndexOf('-') + 1)))
    || isNumber(tokens[at - 1]) && shareWords.has(token.lower) && tokens.slice(at + 1, at + 1 + beforeNumber).some(isNumber));
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && hasKind(token, kind.figure);
}

/** *$5 million to $10 million* is one, *fell 8% to $85 million* and *grew from 5 to 10 million euros* are not. */
function isRange(text: string, match: RegExpExecArray, p: FigurePattern, { currencies }: FigureData): boolean {
  const { open, u1, sign, code, sign2 } = match.groups ?? {};
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  // *rose by $5 million to $10 million*
  if (p.by.test(text.slice(Math.max(0, match.index - 8), match.index)) && open === undefined) return false;
  if (sign2 !== undefined && (u1 !== undefined || sign === undefined && code === undefined)) return false;
  const currency = (words: string | undefined) => currencies.get((words ?? '').trim().toLowerCase());
  if (u1 !== undefined && !p.percent.test(rest) && (!p.currency.test(rest) || currency(u1) !== undefined && currency(u1) !== currency(p.currency.exec(rest)?.[1]))) return false;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  return !(open === undefined ? u1 !== undefined && p.change.test(before) : !p.between.test(open) && p.change.test(before));
}

function readFigure(text: string, tokens: readonly Token[], match: RegExpExecArray, p: FigurePattern, data: ReadingData): Omit<FigureFind, 'passage'> | undefined {
  const { figures } = data;
  const groups = match.groups ?? {};
  let end = match.index;
  let start = end;
  end += match[0].length;
  const range = rangeOf(groups, figures);
  if (!range || isVague(tokens, match, figures)) return undefined;
  const sign = groups['sign'] ?? groups['code'];
  let unit = sign === undefined ? undefined : figures.currencySigns.get(sign.replace(/\s/g, '')) ?? figures.currencies.get(sign.toLowerCase());
  let rule: FigureFind['rule'] = 'amount';
  let of: FigureFind['of'];
  const rest = text.slice(end, end + 80);
  const after = p.after.exec(rest);
  if (after && unit === undefined) end += after[0].length;
  if (unit === undefined) {
    // The first of them that stands there decides; the others need not be looked for.
    const next = after ? text.slice(end, end + 80) : rest;
    const currency = p.currency.exec(next);
    const code = currency ? null : p.code.exec(next);
    const percent = currency ?? code ? null : p.percent.exec(next);
    const measure = currency ?? code ?? percent ? null : p.hyphened.exec(next) ?? p.measure.exec(next);
    const measureUnit = figures.units.get((measure?.[1] ?? '').replace(/\s+/g, ' '));
    if (currency) {
      unit = figures.currencies.get((currency[1] ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? figures.currencySigns.get(currency[1] ?? '');
      end += currency[0].length;
    } else if (code) {
      unit = figures.currencySigns.get(code[1] ?? '');
      end += code[0].length;
    } else if (percent) {
      [unit, rule] = ['%', 'percent'];
      end += percent[0].length;
      of = wholeOf(text, tokens, end, p, figures);
    } else if (measure && measureUnit) {
      [unit, rule] = [measureUnit, 'measure'];
      end += measure[0].length;
    } else {
      const counted = isClockHours(groups['n'], rest, figures) || isNumberOf(tokens, match.index, figures) ? undefined : readCounted(tokens, end, data);
      if (!counted) return undefined;
      unit = counted.unit;
      rule = counted.measure ? 'measure' : 'count';
      // *one sees*, *3.2 Sirens with their own power*: one thing has no plural, and a line may be numbered.
      if (!counted.measure && (range.value === 1 && range.max === undefined || isNumbering(text, match))) return undefined;
      if (!counted.measure) of = { start: counted.start, end: counted.end };
      end = counted.end;
    }
  }
  if (unit === undefined) return undefined;
  const period = p.period.exec(text.slice(end, end + 40));
  if (period) end += period[0].length;
  const late = after ?? p.after.exec(text.slice(end, end + 40));
  if (late && late !== after) end += late[0].length;
  const modifier = p.modifier.exec(text.slice(Math.max(0, start - 40), start));
  const spread = modifier !== null && rule === 'measure' && isSpread(text.slice(Math.max(0, start - 60), start), plain(modifier[0]), text.slice(match.index + match[0].length, end), figures);
  if (modifier && !spread) start -= modifier[0].length;
  const adjective = p.periodAdjective.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const per = period ? figures.periods.get(plain(period[0])) : adjective ? figures.periodAdjectives.get(adjective) : undefined;
  const kind = modifier && !spread ? figures.modifiers.get(plain(modifier[0])) : late ? figures.modifiersAfter.get(plain(late[0])) : undefined;
  return { start, end, rule, ...range, unit, ...(kind ? { modifier: kind } : {}), ...(per ? { per } : {}), ...(of ? { of } : {}) };
}

/** *It will invest $5 million over ten years*: over that time, not more than it; *for over ten years* is more. */
function isSpread(before: string, modifier: string, unit: string, { exceeding, exceedsAfter, spans }: FigureData): boolean {
  const word = /(\p{L}+)\s+\p{L}+\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return modifier === exceeding && spans.has(unit.trim()) && word !== '' && !exceedsAfter.has(word);
}

/** The number, or the two of a range: a multiplier after the second counts for both, unless the first would then be the greater. */
function rangeOf(groups: Readonly<Record<string, string | undefined>>, data: FigureData): { readonly value: number; readonly max?: number } | undefined {
  const own = groups['m1'];
  const upper = groups['n2'] === undefined ? undefined : numberOf(groups['n2'], groups['m2'], data);
  const shared = numberOf(groups['n'], own ?? groups['m2'], data);
  const value = upper !== undefined && shared !== undefined && shared >= upper ? numberOf(groups['n'], own, data) : shared;
  if (value === undefined) return undefined;
  return { value, ...(upper !== undefined && upper > value ? { max: upper } : {}) };
}

/** A part of a whole, as percent: *a third of the houses* about 33, *one in five drivers* 20. */
function readShare(text: string, tokens: readonly Token[], match: RegExpExecArray, p: FigurePattern, data: ReadingData): Omit<FigureFind, 'passage'> | undefined {
  const { figures } = data;
  const { whole, count, part, some, all } = match.groups ?? {};
  const below = whole ? figures.wholeFractions.get(whole.toLowerCase()) : part ? figures.fractions.get(part.toLowerCase()) : all === undefined ? undefined : numberOf(all, undefined, figures);
  const above = whole ? 1 : count ? figures.one.has(count.toLowerCase()) ? 1 : numberOf(count, undefined, figures) : some === undefined ? undefined : numberOf(some, undefined, figures);
  if (below === undefined || above === undefined || above <= 0 || above >= below) return undefined;
  const end = match.index + match[0].length;
  const of = some === undefined ? wholeOf(text, tokens, end, p, figures) : readCounted(tokens, end, data);
  if (!of || 'measure' in of && of.measure) return undefined;
  const modifier = p.modifier.exec(text.slice(Math.max(0, match.index - 40), match.index));
  const percent = 100 * above / below;
  const kind = (modifier && figures.modifiers.get(plain(modifier[0]))) ?? (Number.isInteger(percent) ? undefined : 'about');
  return { start: match.index - (modifier?.[0].length ?? 0), end: of.end, rule: 'percent', value: Math.round(percent), unit: '%', ...(kind ? { modifier: kind } : {}), of: { start: of.start, end: of.end } };
}

/** What a share is of: the words after *of*, up to the end of the phrase. */
function wholeOf(text: string, tokens: readonly Token[], at: number, p: FigurePattern, figures: FigureData): { readonly start: number; readonly end: number } | undefined {
  const opening = p.of.exec(text.slice(at, at + 40));
  if (!opening) return undefined;
  const start = at + opening[0].length;
  const first = firstAt(tokens, start);
  let end = start;
  for (let i = first; i < first + 5; i += 1) {
    const token = tokens[i];
    const possessive = isPossessive(token);
    if (!token || token.start > Math.max(end, start) + 1 || !possessive && (token.shape === 'mark' || token.shape === 'number' || figures.stops.has(token.lower) || figures.participle.test(token.lower))) break;
    end = token.end;
    if (token.shape === 'lower' && isPlural(token.lower, figures) && !isPossessive(tokens[i + 1])) break;
  }
  return end > start ? { start, end } : undefined;
}

/** *2 Findings*, *3.2 Sirens with their own power are to be set up*: the number of a heading or paragraph. */
function isNumbering(text: string, match: RegExpMatchArray): boolean {
  return match.index === 0 && /^\d{1,2}(?:\.\d{1,2})*\s+\p{Lu}\p{Ll}/u.test(text) && /[.]\d|\p{Ll}/u.test(text) && !/^\d+\s+(?:\p{Lu}\S*\s+){2}/u.test(text);
}

/** *Clause 14 forbids*, *paragraph 14 lets*: what the number tells apart, with a capital or a part of a text. */
function isNumberOf(tokens: readonly Token[], start: number, { numberedThings, numberedParts }: FigureData): boolean {
  const before = tokens[firstAt(tokens, start) - 1];
  return before !== undefined && before.end + 1 === start && (before.shape === 'title' ? numberedThings : numberedParts).has(before.lower);
}

/** *several hundred trains* says no number. */
function isVague(tokens: readonly Token[], { index, groups }: RegExpExecArray, { vague }: FigureData): boolean {
  return /^\p{L}/u.test(groups?.['n'] ?? '') && vague.has(tokens[firstAt(tokens, index) - 1]?.lower ?? '');
}

/** *at 9.00 hours*: a time of day. */
function isClockHours(number: string | undefined, after: string, { units }: FigureData): boolean {
  return /^\d{1,2}\.[0-5]\d$/.test(number ?? '') && units.get(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '') === 'hour';
}

/** The unit or the things counted after a number: up to five words that end in a plural. */
function readCounted(tokens: readonly Token[], at: number, { figures }: ReadingData): { unit: string; start: number; end: number; measure: boolean } | undefined {
  const first = firstAt(tokens, at);
  const next = tokens[first];
  if (!next || next.start > at + 1) return undefined;
  const two = `${next.lower} ${tokens[first + 1]?.lower ?? ''}`;
  const measureTwo = figures.units.get(two);
  if (measureTwo) return { unit: measureTwo, start: next.start, end: tokens[first + 1]?.end ?? next.end, measure: true };
  const measure = figures.units.get(next.lower);
  if (measure) return figures.notMeasures.has(tokens[first + 1]?.lower ?? '') || tokens[first + 1]?.text === '-' ? undefined : { unit: measure, start: next.start, end: next.end, measure: true };
  let last: Token | undefined;
  for (let i = first; i < first + 6; i += 1) {
    const token = tokens[i];
    if (!token || token.shape === 'mark' || token.shape === 'number' || figures.stops.has(token.lower) || i > first && token.start !== (tokens[i - 1]?.end ?? 0) + 1) break;
    if (last && token.shape === 'lower' && !isPlural(token.lower, figures)) {
      if (!tokens.slice(i, first + 6).some((t) => isPlural(t.lower, figures) && t.shape === 'lower') || figures.participle.test(token.lower)) break;
      continue;
    }
    if (last && !(token.shape === 'lower' && isPlural(token.lower, figures))) break;
    if (isPlural(token.lower, figures)) last = token;
  }
  return last ? { unit: last.lower, start: next.start, end: last.end, measure: false } : undefined;
}

function isPlural(lower: string, { plurals, pluralEnding }: FigureData): boolean {
  return plurals.has(lower) || lower.length > 3 && pluralEnding.test(lower);
}

function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}
