import type { Figure } from './figures.ts';

const head = 'corpus,metric,figure,value';

/** The kept figures: one a line, so that a difference shows in a diff. */
export function toKept(figures: readonly Figure[]): string {
  return `${[head, ...figures.map(({ corpus, metric, name, value }) => `${corpus},${metric},${name},${value.toFixed(2)}`)].join('\n')}\n`;
}

/**
 * @example parseKept('corpus,metric,figure,value\ngum-news,names,typed F1,81.76\n')
 * // [{ corpus: 'gum-news', metric: 'names', name: 'typed F1', value: 81.76 }]
 */
export function parseKept(csv: string): Figure[] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [corpus = '', metric = '', name = '', value = ''] = line.split(',');
      return { corpus, metric, name, value: Number(value) };
    });
}

/** What is kept from now on: the new figures of each corpus measured, the old ones of the others, in order of corpus. */
export function withKept(before: readonly Figure[], now: readonly Figure[]): Figure[] {
  const measured = new Set(now.map(({ corpus }) => corpus));
  return [...before.filter(({ corpus }) => !measured.has(corpus)), ...now].sort((a, b) =>
    a.corpus < b.corpus ? -1 : a.corpus > b.corpus ? 1 : 0,
  );
}
