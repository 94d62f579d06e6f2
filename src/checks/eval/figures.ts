import type { Metric } from './metrics.ts';
import { NotMeasurable } from './not-measurable.ts';

/** One measured number. */
export interface Figure {
  readonly corpus: string;
  /** `names` */
  readonly metric: string;
  /** `typed F1` */
  readonly name: string;
  /** A percentage, or a count where the name says so. */
  readonly value: number;
}

/**
 * The figures of a metric in what the scorer printed; one that it could not work out (null) is left out.
 * @example toFigures('gum-news', names, '{"loose": {"F1": 81.76}, …}') // [{ corpus: 'gum-news', metric: 'names', name: 'typed F1', value: 81.76 }, …]
 */
export function toFigures(corpus: string, { name: metric, scorer, figures }: Metric, printed: string): Figure[] {
  const score = parseScore(printed);
  return figures.flatMap(({ name, path, times = 1, optional = false }): Figure[] => {
    const value = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], score);
    if (typeof value === 'number') return [{ corpus, metric, name, value: Math.round(value * times * 100) / 100 }];
    if (value === null || (value === undefined && optional)) return [];
    throw new NotMeasurable(`The scorer's answer to “${scorer}” on ${corpus} has no ${path}: is it another version of score.py?`);
  });
}

/** The scorer prints an object, and for some metrics further ones, each after its name and a colon. */
function parseScore(printed: string): unknown {
  const [first = '', ...rest] = printed.split(/^(\w+):(?= \{)/m);
  try {
    const more = rest.flatMap((part, i) => (i % 2 === 0 ? [[part, JSON.parse(rest[i + 1] ?? '')]] : []));
    return { ...(JSON.parse(first) as object), ...Object.fromEntries(more) };
  } catch (error) {
    throw new NotMeasurable(`The scorer's answer is not to be understood: ${printed.slice(0, 200)}`, { cause: error });
  }
}
