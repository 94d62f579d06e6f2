import type { Figure } from './figures.ts';
import { mishaps } from './metrics.ts';

const [open, close] = ['<!-- eval -->', '<!-- /eval -->'];

/** The README with the figures, one row a corpus and metric, between its two marks; `day` is when they were measured. */
export function withFigures(readme: string, figures: readonly Figure[], day: string): string {
  const [before, after] = [readme.indexOf(open), readme.indexOf(close)];
  if (before < 0 || after < before) return readme;
  return `${readme.slice(0, before + open.length)}\n${table(figures, day)}\n${readme.slice(after)}`;
}

function table(figures: readonly Figure[], day: string): string {
  const rows = Map.groupBy(figures, ({ corpus, metric }) => `| \`${corpus}\` | ${metric} |`);
  const cell = ({ name, value }: Figure) => `${name} ${value.toFixed(mishaps.has(name) ? 0 : 1)}`;
  return [
    `| corpus | read | measured on ${day} |`,
    '|---|---|---|',
    ...[...rows].map(([row, of]) => `${row} ${of.map(cell).join(' · ')} |`),
  ].join('\n');
}
