import type { FigureData } from '../../model/reading-data.ts';
import { firstAt, isCapital, type Token } from '../words/tokens.ts';
import { readCounted, wholeOf } from './counted.ts';
import type { FigureFind } from './figure-find.ts';
import type { FigurePattern } from './figure-pattern.ts';
import { plain } from './plain.ts';

/** A number without a sign of currency before it, and what stands behind. */
export interface Unsigned {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly match: RegExpExecArray;
  readonly value: number;
  readonly max?: number;
  /** Where the unit may begin: behind the number, and behind a modifier that follows it. */
  readonly end: number;
  /** The text from there on, as far as a unit may reach. */
  readonly rest: string;
  readonly p: FigurePattern;
  readonly figures: FigureData;
}

/** What a number is a number of. */
export interface Unit extends Pick<FigureFind, 'rule' | 'end' | 'of'> {
  /** Undefined where it looks like a unit of its kind, and is none. */
  readonly unit: string | undefined;
}

/** Ways to the unit of a number; the first that finds one decides, the others need not be looked for. */
const ways: readonly ((number: Unsigned) => Unit | undefined)[] = [currency, currencyCode, percent, measure, counted];

/** The unit that stands after a number; nothing where it counts nothing. */
export function unitAfter(number: Unsigned): Unit | undefined {
  for (const way of ways) {
    const found = way(number);
    if (found) return found;
  }
  return undefined;
}

function currency({ rest, end, p, figures }: Unsigned): Unit | undefined {
  const found = p.currency.exec(rest);
  if (!found) return undefined;
  const [words, name = ''] = found;
  const unit = figures.currencies.get(plain(name)) ?? figures.currencySigns.get(name);
  return { unit, rule: 'amount', end: end + words.length };
}

function currencyCode({ rest, end, p, figures }: Unsigned): Unit | undefined {
  const found = p.code.exec(rest);
  return found ? { unit: figures.currencySigns.get(found[1] ?? ''), rule: 'amount', end: end + found[0].length } : undefined;
}

function percent({ text, tokens, rest, end, p, figures }: Unsigned): Unit | undefined {
  const found = p.percent.exec(rest);
  if (!found) return undefined;
  const after = end + found[0].length;
  const of = wholeOf(text, tokens, after, p, figures);
  return { unit: '%', rule: 'percent', end: after, ...(of ? { of } : {}) };
}

function measure({ rest, end, p, figures }: Unsigned): Unit | undefined {
  const found = p.hyphened.exec(rest) ?? p.measure.exec(rest);
  const words = (found?.[1] ?? found?.[2] ?? '').replace(/\s+/g, ' ');
  const unit = figures.units.get(words) ?? figures.units.get(words.toLowerCase());
  return found && unit ? { unit, rule: 'measure', end: end + found[0].length } : undefined;
}

function counted({ text, tokens, match, value, max, end, figures }: Unsigned): Unit | undefined {
  if (isSomeTime(tokens, match, figures) || isTimeOfDay(text, match, figures) || isNumberOf(tokens, match, figures)) return undefined;
  const found = isScore(match, max) ? undefined : readCounted(tokens, end, figures);
  if (!found) return undefined;
  if (found.isMeasure) return { unit: found.unit, rule: 'measure', end: found.end };
  // *one sees*, *3.2 Sirens with their own power*: one thing has no plural, and a line may be numbered.
  if ((value === 1 && max === undefined) || isNumbering(text, match)) return undefined;
  return { unit: found.unit, rule: 'count', end: found.end, of: { start: found.start, end: found.end } };
}

/** *a 6-3 win*, *beat them 3–3*: two numbers joined of which the second is no greater are no range. */
function isScore({ groups, 0: words }: RegExpExecArray, max: number | undefined): boolean {
  return groups?.['n2'] !== undefined && max === undefined && /^\d{1,3}\s?[-–—]\s?\d{1,3}$/.test(words);
}

/** *One day she came*, *if one day they are*: at some time, and no length of it; not *for one day*, *one day after*. */
function isSomeTime(tokens: readonly Token[], { index }: RegExpExecArray, { someTime: { units, before, after } }: FigureData): boolean {
  const at = firstAt(tokens, index);
  const [last, one, unit, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.lower !== 'one' || !units.has(unit?.lower ?? '')) return false;
  return !before.has(last?.lower ?? '') && !after.has(next?.lower ?? '');
}

/** *at 9.00 hours* */
function isTimeOfDay(text: string, { index, 0: { length }, groups }: RegExpExecArray, { units }: FigureData): boolean {
  if (!/^\d{1,2}\.[0-5]\d$/.test(groups?.['n'] ?? '')) return false;
  return units.get(/^\s+(\p{L}+)/u.exec(text.slice(index + length, index + length + 80))?.[1] ?? '') === 'hour';
}

/** *Clause 14 forbids*, *paragraph 14 lets*, *Norland 737 aircraft*: what the number tells apart, with a capital or a part of a text. */
function isNumberOf(tokens: readonly Token[], { index, groups }: RegExpExecArray, figures: FigureData): boolean {
  const at = firstAt(tokens, index);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || before.end + 1 !== index) return false;
  const isModel = /^\d{3}$/.test(groups?.['n'] ?? '') && isCapital(before) && !before.initial && figures.craft.has(next?.lower ?? '');
  return isModel || (before.shape === 'title' ? figures.numberedThings : figures.numberedParts).has(before.lower);
}

/** *2 Findings*, *3.2 Sirens with their own power are to be set up*: the number of a heading or paragraph. */
function isNumbering(text: string, match: RegExpExecArray): boolean {
  const isHeading = match.index === 0 && /^\d{1,2}(?:\.\d{1,2})*\s+\p{Lu}\p{Ll}/u.test(text);
  return isHeading && /[.]\d|\p{Ll}/u.test(text) && !/^\d+\s+(?:\p{Lu}\S*\s+){2}/u.test(text);
}
