import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Figure } from '../../../model/figure.ts';
import { compare } from '../../../model/order.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { figureBlock } from './figure-block.ts';
import { sameAmounts, sameThings } from './figure-groups.ts';
import { figureKind, type FigureKind } from './figure-words.ts';
import { counted, grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { inParts, mostOnPage, partWords, turnParts } from '../paging.ts';
import { block, heading, line, link } from '../tree.ts';

const titles: Readonly<Record<FigureKind, string>> = { money: 'Amounts', rate: 'Rates', count: 'Counts', share: 'Shares', duration: 'Durations' };

/** Figures of each kind on the first page, where all do not fit on it. */
const mostHere = 24;

/** All figures by kind, largest first, each with its sentence; past 200, the largest of each kind and pages by kind. */
export function* composeFigures(lookup: Lookup): Generator<Page, void, undefined> {
  const { chronicle } = lookup;
  const byKind = Map.groupBy(chronicle.figures, figureKind);
  const kinds = (Object.keys(titles) as FigureKind[]).flatMap((kind) => {
    const figures = byKind.get(kind)?.toSorted((a, b) => b.value - a.value || compare(a.source, b.source) || a.span.start - b.span.start);
    return figures ? [{ kind, figures }] : [];
  });
  const number = chronicle.figures.length;
  const large = number > mostOnPage;
  yield {
    facts: pageFacts(chronicle, {
      kind: 'figures', address: addressOf.figures, title: 'Figures',
      description: `${counted(number, 'figure', 'figures')}: amounts, rates, counts, shares and durations, each with its place.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: 'In numbers', kicker: `Figures · ${grouped(number)}` },
        line(number === 0 ? 'No source gives a figure.' : 'As the sources give them, with their own “more than” and “up to”.'))),
      ...sideBySide(lookup),
      ...kinds.map(({ kind, figures }) => {
        const shown = large ? figures.slice(0, mostHere) : figures;
        const all = counted(figures.length, 'figure', 'figures');
        return block('Band', {
          id: kind, title: titles[kind], note: shown.length < figures.length ? `The ${shown.length} largest of ${all}` : all,
          ...(shown.length < figures.length ? { more: `All ${all}`, to: addressOf.figuresOf(kind) } : {}),
        }, block('Figures', {}, ...sameAmounts(shown).map(([figure, ...again]) => figureBlock(lookup, figure, true, again))));
      }),
    ] },
  };
  for (const { kind, figures } of kinds) if (large && figures.length > mostHere) yield* pagesOf(lookup, kind, figures);
}

function pagesOf(lookup: Lookup, kind: FigureKind, figures: readonly Figure[]): readonly Page[] {
  const parts = inParts(addressOf.figuresOf(kind), figures);
  return parts.map((part) => ({
    facts: pageFacts(lookup.chronicle, {
      kind: 'figures', address: part.address, title: `Figures: ${titles[kind]}${partWords(part)}`,
      description: `${titles[kind]}: ${counted(figures.length, 'figure', 'figures')}, largest first${partWords(part)}.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: `In numbers: ${titles[kind]}`, kicker: ['Figures', grouped(figures.length), ...(part.parts > 1 ? [`part ${part.part} of ${part.parts}`] : [])].join(' · ') },
        line('Largest first. ', link(addressOf.figures, 'All kinds'), '.'))),
      block('Band', { id: kind, title: titles[kind] }, block('Figures', {}, ...sameAmounts(part.items).map(([figure, ...again]) => figureBlock(lookup, figure, true, again)))),
      ...turnParts(parts, part.part, titles[kind]),
    ] },
  }));
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
