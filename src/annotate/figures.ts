import type { FigureReading } from '../model/figure.ts';
import type { FigureData, ReadingData } from '../model/reading-data.ts';
import { findAll } from './find-all.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';

/** An amount, count, rate or duration of a block; offsets are local, `of` too. */
export interface FigureFind extends Omit<FigureReading, 'of'> {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'amount' | 'percent' | 'measure' | 'count';
  readonly of?: { readonly start: number; readonly end: number };
}

interface Pattern {
  readonly number: RegExp;
  readonly modifier: RegExp;
  readonly period: RegExp;
  readonly currency: RegExp;
  readonly percent: RegExp;
  readonly periodAdjective: RegExp;
}

const made = new WeakMap<FigureData, Pattern>();

/** Figures of a passage. @example “more than 70 million euros” → 70000000 EUR, over */
export function readFigures(passage: Passage, index: number, data: ReadingData): readonly FigureFind[] {
  const { block: { text }, tokens } = passage;
  if (!hasNumber(text, tokens, data.figures)) return [];
  const p = patternOf(data.figures);
  const finds: FigureFind[] = [];
  let free = 0;
  for (const match of findAll(text, p.number)) {
    const figure = match.index < free ? undefined : readFigure(text, tokens, match, p, data);
    if (!figure) continue;
    finds.push({ passage: index, ...figure });
    free = figure.end;
  }
  return finds;
}

/** Spares the paragraphs without digits and number words the search. */
function hasNumber(text: string, tokens: readonly Token[], { numerals }: FigureData): boolean {
  return /\d/.test(text) || tokens.some(({ lower }) => numerals.has(lower) || lower.includes('-') && numerals.has(lower.slice(0, lower.indexOf('-'))));
}

function readFigure(text: string, tokens: readonly Token[], match: RegExpMatchArray, p: Pattern, data: ReadingData): Omit<FigureFind, 'passage'> | undefined {
  const { figures } = data;
  const groups = match.groups ?? {};
  const value = valueOf(groups['n'], groups['m'], figures);
  if (value === undefined) return undefined;
  const upper = groups['n2'] === undefined ? undefined : valueOf(groups['n2'], groups['m'], figures);
  let end = (match.index ?? 0) + match[0].length;
  let start = match.index ?? 0;
  const lowValue = upper !== undefined && groups['m'] === undefined ? value : value;
  const sign = groups['sign'] ?? groups['code'];
  let unit = sign === undefined ? undefined : figures.currencySigns.get(sign) ?? figures.currencies.get(sign.toLowerCase());
  let rule: FigureFind['rule'] = 'amount';
  let of: FigureFind['of'];
  const rest = text.slice(end, end + 80);
  if (unit === undefined) {
    const currency = p.currency.exec(rest);
    const percent = p.percent.exec(rest);
    if (currency) {
      unit = figures.currencies.get((currency[1] ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? figures.currencySigns.get(currency[1] ?? '');
      end += currency[0].length;
    } else if (percent) {
      [unit, rule] = ['%', 'percent'];
      end += percent[0].length;
    } else {
      const counted = readCounted(tokens, end, data);
      if (!counted) return undefined;
      unit = counted.unit;
      rule = counted.measure ? 'measure' : 'count';
      if (!counted.measure) of = { start: counted.start, end: counted.end };
      end = counted.end;
    }
  }
  if (unit === undefined) return undefined;
  const period = p.period.exec(text.slice(end));
  if (period) end += period[0].length;
  const before = text.slice(Math.max(0, start - 40), start);
  const modifier = p.modifier.exec(before);
  if (modifier) start -= modifier[0].length;
  const adjective = p.periodAdjective.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const per = period ? figures.periods.get(period[0].trim().replace(/\s+/g, ' ')) : adjective ? figures.periodAdjectives.get(adjective) : undefined;
  const kind = modifier ? figures.modifiers.get(modifier[0].trim().toLowerCase().replace(/\s+/g, ' ')) : undefined;
  return { start, end, rule, value: lowValue, unit, ...(upper !== undefined && upper > value ? { max: upper } : {}), ...(kind ? { modifier: kind } : {}), ...(per ? { per } : {}), ...(of ? { of } : {}) };
}

/** The unit or the things counted after a number: up to five words that end in a plural. */
function readCounted(tokens: readonly Token[], at: number, { figures }: ReadingData): { unit: string; start: number; end: number; measure: boolean } | undefined {
  const first = tokens.findIndex((t) => t.start >= at);
  const next = tokens[first];
  if (first < 0 || !next || next.start > at + 1) return undefined;
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

/** @example valueOf('2.5', 'million') // 2500000 */
function valueOf(digits: string | undefined, multiplier: string | undefined, { numerals, multipliers }: FigureData): number | undefined {
  if (digits === undefined) return undefined;
  const times = multiplier === undefined ? 1 : multipliers.get(multiplier.toLowerCase().replace('.', '')) ?? 1;
  const lower = digits.toLowerCase();
  const word = lower.includes('-') && /^\p{L}/u.test(lower) ? lower.split('-').reduce((sum, part) => sum + (numerals.get(part) ?? Number.NaN), 0) : numerals.get(lower);
  const number = word ?? Number(/,\d{3}(?!\d)/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'));
  return Number.isFinite(number) ? Number((number * times).toPrecision(12)) : undefined;
}

function patternOf(data: FigureData): Pattern {
  const known = made.get(data) ?? makePattern(data);
  made.set(data, known);
  return known;
}

function makePattern(data: FigureData): Pattern {
  const list = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  const words = list([...data.numerals.keys()]);
  const named = (from: number, to: number) => list([...data.numerals].flatMap(([word, value]) => (value >= from && value <= to ? [word] : [])));
  const tens = `(?:${named(20, 90)})-(?:${named(1, 9)})`;
  const digits = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
  const n = `${digits}|(?:${tens}|${words}|${[...data.numerals.keys()].map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('|')})(?![\\p{L}\\d-])`;
  const codes = list([...data.currencies.keys()].filter((w) => w.length === 3 && data.currencies.get(w) === w.toUpperCase()).map((w) => w.toUpperCase()));
  return {
    number: new RegExp(`(?<![\\p{L}\\d.,:/-])(?:(?<sign>${list(data.currencySigns.keys())})\\s?|(?<code>${codes})\\s?)?(?<n>${n})(?:\\s*(?:[-–—]|${list(data.between)})\\s*(?:${list(data.currencySigns.keys())})?(?<n2>${n}))?(?:[\\s-]*(?<m>(?:${list([...data.multipliers.keys()].filter((w) => !data.multiplierSigns.has(w)))}|(?<=\\d)(?:${list(data.multiplierSigns)}))\\b))?(?![\\d]|[.:/,-]\\d)`, 'gu'),
    modifier: new RegExp(`\\b(?:${list(data.modifiers.keys())})\\s+(?:(?:${list(data.articles)})\\s+)?$`, 'iu'),
    period: new RegExp(`^\\s+(?:${list(data.periods.keys())})\\b`, 'u'),
    percent: new RegExp(`^\\s?(?:${list([...data.percent].filter((w) => w !== '%'))})\\b|^\\s?%`, 'u'),
    periodAdjective: new RegExp(`\\b(${list(data.periodAdjectives.keys())})\\b[^.,;]{0,40}$`, 'u'),
    currency: new RegExp(`^[\\s-]?(${list(data.currencies.keys())}|${list([...data.currencySigns.keys()].filter((sign) => sign.length === 1 && sign !== '$'))})(?![\\p{L}])`, 'iu'),
  };
}
