import { addressOf, type Page } from '../../model/page.ts';
import { figureBlock } from './figure-block.ts';
import { figureKind, type FigureKind } from './figure-words.ts';
import { counted } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { pageFacts } from './page-facts.ts';
import { block, line } from './tree.ts';

const titles: Readonly<Record<FigureKind, string>> = { money: 'Money', count: 'Counts', share: 'Shares', duration: 'Durations' };

/** All figures by kind, largest first, each with its sentence. */
export function composeFigures(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const byKind = Map.groupBy(chronicle.figures, figureKind);
  const number = chronicle.figures.length;
  return {
    facts: pageFacts(chronicle, {
      kind: 'figures', address: addressOf.figures, title: 'Figures',
      description: `${counted(number, 'figure', 'figures')}: amounts, counts, shares and durations, each with its place.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: 'In numbers', kicker: `Figures · ${number}` },
        line(number === 0 ? 'No source gives a figure.' : 'As the sources give them, with their own “more than” and “up to”.'))),
      ...(Object.keys(titles) as FigureKind[]).flatMap((kind) => {
        const figures = byKind.get(kind);
        if (!figures) return [];
        const sorted = figures.toSorted((a, b) => b.value - a.value || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.span.start - b.span.start));
        return [block('Band', { id: kind, title: titles[kind], note: counted(figures.length, 'figure', 'figures') },
          block('Figures', {}, ...sorted.map((figure) => figureBlock(lookup, figure, true))))];
      }),
    ] },
  };
}
