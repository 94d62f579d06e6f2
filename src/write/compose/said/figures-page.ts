import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { compare } from '../../../model/order.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import type { Figure } from '../../../model/figure.ts';
import { figureBlock } from './figure-block.ts';
import { currencyOrder, sameAmounts, sameThings, type Amount } from './figure-groups.ts';
import { figureKind, figureWords, type FigureKind } from './figure-words.ts';
import { counted, grouped } from '../in-words.ts';
import { locatorText } from '../locator.ts';
import { wordsAt, type Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { partGroups, type PageGroup } from '../page-group.ts';
import { inParts, mostOnPage, type Beginnings } from '../paging.ts';
import { kickerOf, partWords } from '../part-words.ts';
import { block, heading, line, link } from '../tree.ts';

const titles: Readonly<Record<FigureKind, string>> = {
  money: 'Amounts',
  rate: 'Rates',
  count: 'Counts',
  share: 'Shares',
  duration: 'Durations',
};

/** Figures of each kind on the first page, where all do not fit on it. */
const mostHere = 24;
/** Other places that give the same amount, on the first page. */
const mostAgain = 5;

/**
 * All figures by kind, amounts by currency, largest first, each with its sentence; past 200, the largest of each kind and pages by kind.
 */
export function* figureGroups(lookup: Lookup): Generator<PageGroup, void, undefined> {
  const { chronicle } = lookup;
  const byKind = Map.groupBy(chronicle.figures, figureKind);
  const currencies = currencyOrder(chronicle.figures);
  const kinds = (Object.keys(titles) as FigureKind[]).flatMap((kind): OfKind[] => {
    const figures = byKind
      .get(kind)
      ?.toSorted(
        (a, b) =>
          (currencies.get(a.unit) ?? 0) - (currencies.get(b.unit) ?? 0)
          || b.value - a.value
          || compare(a.source, b.source)
          || a.span.start - b.span.start,
      );
    return figures ? [{ kind, figures, amounts: sameAmounts(figures) }] : [];
  });
  const large = chronicle.figures.length > mostOnPage;
  yield { compose: () => [composeFigures(lookup, kinds, large)] };
  for (const each of kinds) if (large && isMore(each.amounts)) yield* pagesOf(lookup, each);
}

function composeFigures(lookup: Lookup, kinds: readonly OfKind[], large: boolean): Page {
  const { chronicle } = lookup;
  const number = chronicle.figures.length;
  return {
    facts: pageFacts(chronicle, {
      kind: 'figures',
      address: addressOf.figures,
      title: 'Figures',
      description: `${counted(number, 'figure', 'figures')}: amounts, rates, counts, shares and durations, each with its place.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title: 'In numbers', kicker: `Figures · ${grouped(number)}` },
            line(number === 0 ? 'No source gives a figure.' : 'As the sources give them, with their own “more than” and “up to”.'),
          ),
        ),
        ...sideBySide(lookup),
        ...kinds.map(({ kind, figures, amounts }) => {
          const shown = large
            ? amounts.slice(0, mostHere).map(([figure, ...again]) => [figure, ...again.slice(0, mostAgain)] as const)
            : amounts;
          const all = counted(figures.length, 'figure', 'figures');
          return block(
            'Band',
            {
              id: kind,
              title: titles[kind],
              note: shown.length < amounts.length ? `The ${shown.length} largest of ${all}` : all,
              ...(large && isMore(amounts) ? { more: `All ${all}`, to: addressOf.figuresOf(kind) } : {}),
            },
            figureList(lookup, shown),
          );
        }),
      ],
    },
  };
}

/** Whether the first page shows but some of the figures. */
function isMore(amounts: readonly Amount[]): boolean {
  return amounts.length > mostHere || amounts.some(({ length }) => length > 1 + mostAgain);
}

/** Figures of one kind. */
interface OfKind {
  readonly kind: FigureKind;
  /** Largest first. */
  readonly figures: readonly Figure[];
  readonly amounts: readonly Amount[];
}

/** Each amount once, under it every place that gives it. */
function figureList(lookup: Lookup, amounts: readonly Amount[]): MdxJsxFlowElement {
  return block('Figures', {}, ...amounts.map(([figure, ...again]) => figureBlock(lookup, figure, 'listed', again)));
}

function pagesOf(lookup: Lookup, { kind, figures }: OfKind): readonly PageGroup[] {
  const parts = inParts(addressOf.figuresOf(kind), figures, beginnings(lookup));
  return partGroups(
    parts,
    titles[kind],
    ({ part, items }) => [kind, part === 1 ? figures.length : 0, items],
    (part, turn) => ({
      facts: pageFacts(lookup.chronicle, {
        kind: 'figures',
        address: part.address,
        title: `Figures: ${titles[kind]}${partWords(part)}`,
        description: `${titles[kind]}: ${counted(part.part === 1 ? figures.length : part.items.length, 'figure', 'figures')}, largest first${partWords(part)}.`,
      }),
      tree: {
        type: 'root',
        children: [
          block(
            'Sheet',
            {},
            block(
              'Head',
              { title: `In numbers: ${titles[kind]}`, kicker: kickerOf(['Figures'], [grouped(figures.length)], part) },
              line('Largest first. ', link(addressOf.figures, 'All kinds'), '.'),
            ),
          ),
          block('Band', { id: kind, title: titles[kind] }, figureList(lookup, sameAmounts(part.items))),
          ...turn,
        ],
      },
    }),
  );
}

/** Figures are in order of size: a page begins with an amount, whoever gives it. */
function beginnings(lookup: Lookup): Beginnings<Figure> {
  return {
    group: ({ value, unit }) =>
      `${figureKind({ value, unit }) === 'money' ? `${unit.toLowerCase()}-` : ''}${String(value).replace(/[^\da-z]+/g, '-')}`,
    id: ({ source, block: id, span }) => `${source}-${id}-${span.start}`,
    words: (figure) => Object.values(figureWords(figure, wordsAt(lookup, figure))).join(' '),
    inside: (figure) => locatorText(lookup, figure),
  };
}

/** Things shown side by side, and figures of each. */
const [mostThings, mostBeside] = [12, 24];

/** What several places give figures of: their figures beside each other, whether they agree or not. */
function sideBySide(lookup: Lookup): MdxJsxFlowElement[] {
  const things = sameThings(lookup);
  if (things.length === 0) return [];
  const shown = things.slice(0, mostThings);
  const note = `Figures that count the same thing, side by side${shown.length < things.length ? `; ${shown.length} of ${grouped(things.length)} things` : ''}.`;
  return [
    block(
      'Band',
      { id: 'same', title: 'Of the same thing', note },
      ...shown.flatMap(({ thing, figures }) => [
        heading(3, thing),
        block('Figures', {}, ...figures.slice(0, mostBeside).map((figure) => figureBlock(lookup, figure, 'beside'))),
        ...(figures.length > mostBeside ? [block('Lead', {}, line(`The first ${mostBeside} of ${grouped(figures.length)}.`))] : []),
      ]),
    ),
  ];
}
