import { sourcesOf } from '../../../model/entity.ts';
import type { Figure } from '../../../model/figure.ts';
import { compare } from '../../../model/order.ts';
import { figureKind } from './figure-words.ts';
import { wordsAt, type Lookup } from '../lookup.ts';
import { voices } from '../voices.ts';

/** Figures of one thing, as different places give them. */
export interface FigureGroup {
  /** The thing, in the words of the first: “harbour workers”. */
  readonly thing: string;
  /** In order of sources. */
  readonly figures: readonly Figure[];
}

/**
 * Figures that speak of the same thing: the same unit and period, and what is counted in the same last two words
 * (*harbour workers*, *1,200 harbour workers*). Amounts of money whose thing no words name are left apart, and what there
 * is nothing to compare in: one text that says the same twice, and pairs, *the two leaders* of any meeting.
 */
export function sameThings(lookup: Lookup): readonly FigureGroup[] {
  const groups = Map.groupBy(lookup.chronicle.figures, (figure) => thingOf(lookup, figure) ?? '');
  groups.delete('');
  return [...groups.values()]
    .filter((figures) => isComparable(lookup, figures))
    .map((figures) => {
      const [first] = figures;
      return { thing: first?.of ? wordsAt(lookup, { ...first, span: first.of }) : '', figures };
    })
    .toSorted((a, b) => b.figures.length - a.figures.length);
}

function isComparable(lookup: Lookup, figures: readonly Figure[]): boolean {
  const [first] = figures;
  if (sameAmounts(figures).length > 1) return true;
  return first !== undefined && first.value !== 2 && voices(lookup, sourcesOf(figures)) > 1;
}

/** An amount as every place gives it that does. */
export type Amount = readonly [Figure, ...Figure[]];

/** Figures that say the same, together, in the order of the first of each. */
export function sameAmounts(figures: readonly Figure[]): readonly Amount[] {
  const groups = Map.groupBy(figures, ({ value, max, unit, per, modifier }) => [value, max, unit, per, modifier].join(' '));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

/**
 * Currencies by their places, from 0: those with most amounts first, for numbers of one and of another cannot be compared. Where
 * each has hundreds and about as many, the code decides: one amount more should not turn the whole list about.
 */
export function currencyOrder(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const byUnit = Map.groupBy(
    figures.filter(({ value, unit }) => figureKind({ value, unit }) === 'money'),
    ({ unit }) => unit,
  );
  const order = [...byUnit].toSorted(([a, some], [b, others]) => roundly(others) - roundly(some) || compare(a, b));
  return new Map(order.map(([unit], at) => [unit, at]));
}

function roundly({ length }: readonly Figure[]): number {
  return length < 100 ? length : 2 ** Math.round(Math.log2(length));
}

function thingOf(lookup: Lookup, figure: Figure): string | undefined {
  if (!figure.of || figureKind(figure) === 'duration') return undefined;
  const words =
    wordsAt(lookup, { ...figure, span: figure.of })
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length === 0
    ? undefined
    : `${words.slice(-2).join(' ')} ${/^[A-Z]{3}$/.test(figure.unit) ? figure.unit : ''} ${figure.per ?? ''}`;
}
