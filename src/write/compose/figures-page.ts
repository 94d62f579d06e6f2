import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../model/page.ts';
import { figureBlock } from './figure-block.ts';
import { sameAmounts, sameThings } from './figure-groups.ts';
import { figureKind, type FigureKind } from './figure-words.ts';
import { counted } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { pageFacts } from './page-facts.ts';
import { block, heading, line } from './tree.ts';

const titles: Readonly<Record<FigureKind, string>> = { money: 'Amounts', rate: 'Rates', count: 'Counts', share: 'Shares', duration: 'Durations' };

/** All figures by kind, largest first, each with its sentence. */
export function composeFigures(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const byKind = Map.groupBy(chronicle.figures, figureKind);
  const number = chronicle.figures.length;
  return {
    facts: pageFacts(chronicle, {
      kind: 'figures', address: addressOf.figures, title: 'Figures',
      description: `${counted(number, 'figure', 'figures')}: amounts, rates, counts, shares and durations, each with its place.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: 'In numbers', kicker: `Figures · ${number}` },
        line(number === 0 ? 'No source gives a figure.' : 'As the sources give them, with their own “more than” and “up to”.'))),
      ...sideBySide(lookup),
      ...(Object.keys(titles) as FigureKind[]).flatMap((kind) => {
        const figures = byKind.get(kind);
        if (!figures) return [];
        const sorted = figures.toSorted((a, b) => b.value - a.value || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.span.start - b.span.start));
        return [block('Band', { id: kind, title: titles[kind], note: counted(figures.length, 'figure', 'figures') },
          block('Figures', {}, ...sameAmounts(sorted).map(([figure, ...again]) => figureBlock(lookup, figure, true, again))))];
      }),
    ] },
  };
}

/** Things shown side by side. */
const mostThings = 12;

/** What several places give figures of: their figures beside each other, whether they agree or not. */
function sideBySide(lookup: Lookup): MdxJsxFlowElement[] {
  const things = sameThings(lookup);
  if (things.length === 0) return [];
  const shown = things.slice(0, mostThings);
  const note = `Figures that count the same thing, side by side${shown.length < things.length ? `; ${shown.length} of ${things.length} things` : ''}.`;
  return [block('Band', { id: 'same', title: 'Of the same thing', note }, ...shown.flatMap(({ thing, figures }) => [
    heading(3, thing), block('Figures', {}, ...figures.map((figure) => figureBlock(lookup, figure, 'again')))]))];
}
