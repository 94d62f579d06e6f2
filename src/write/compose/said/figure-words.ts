import type { FigureReading, Modifier } from '../../../model/figure.ts';
import { grouped } from '../in-words.ts';

/** A figure set for reading: “more than” · “€70” · “million”. */
export interface FigureWords {
  readonly before?: string;
  readonly number: string;
  readonly after?: string;
}

const modifiers: Readonly<Record<Modifier, string>> = {
  over: 'more than',
  'at-least': 'at least',
  'up-to': 'up to',
  under: 'less than',
  about: 'about',
  nearly: 'nearly',
};
const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', UAH: '₴', JPY: '¥' };
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** What kind of figure it is, for grouping. */
export type FigureKind = 'money' | 'rate' | 'share' | 'duration' | 'count';

const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

/** The kind of a figure, by its unit and period. */
export function figureKind({ unit, per }: FigureReading): FigureKind {
  if (per !== undefined) return 'rate';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === '%') return 'share';
  return timeUnits.has(unit) ? 'duration' : 'count';
}

/**
 * Numeral, unit and modifier. `words` is the figure as the source writes it: a modifier in front of
 * the number is taken from there.
 *
 * @example figureWords({ value: 7e7, unit: 'EUR', modifier: 'over' }, 'more than 70 million euros')
 * // { before: 'more than', number: '€70', after: 'million' }
 */
export function figureWords(figure: FigureReading, words: string): FigureWords {
  const { value, max, unit, modifier, per } = figure;
  const kind = figureKind({ value, unit });
  const [factor, scale] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, undefined];
  const digits = [value, ...(max === undefined ? [] : [max])].map((each) => numeral(each / factor)).join('–');
  const sign = kind === 'money' ? (signs[unit] ?? `${unit} `) : '';
  const plural =
    value === 1 && max === undefined
      ? unit
      : unit.endsWith('y') && kind === 'duration' && unit !== 'day'
        ? `${unit.slice(0, -1)}ies`
        : `${unit}s`;
  const after = [
    scale,
    kind === 'duration' ? plural : kind === 'count' ? unit : undefined,
    per === undefined ? undefined : `a${per === 'hour' ? 'n' : ''} ${per}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  const own = /^([\p{Ll}\s]{2,24}?)\s*(?=[\p{Sc}\d])/u.exec(words)?.[1]?.trim();
  const before = modifier === undefined ? undefined : own !== undefined && own !== '' ? own : modifiers[modifier];
  return {
    ...(before === undefined ? {} : { before }),
    number: `${sign}${digits}${kind === 'share' ? '%' : ''}`,
    ...(after === '' ? {} : { after }),
  };
}

/** @example numeral(1234.5) // '1,234.5' */
function numeral(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  const [whole = '0', rest] = String(Math.abs(rounded)).split('.');
  return `${rounded < 0 ? '−' : ''}${grouped(Number(whole))}${rest === undefined ? '' : `.${rest}`}`;
}
