import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf } from '../../model/page.ts';
import { counted, grouped } from './in-words.ts';
import { block } from './tree.ts';

/** What one page of a list holds at most: such pages stay near 300 kB at the most. */
export const mostOnPage = 200;

/** One page of a list. */
export interface Part<T> {
  readonly address: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  readonly items: readonly T[];
}

/** How a list is cut. */
export interface PagingOptions<T> {
  /** How much of a page an item takes; 1 where it is not given. */
  readonly load?: (item: T) => number;
  /** {@link mostOnPage} where it is not given. */
  readonly most?: number;
  /** Address of a part; below the list's own where it is not given. */
  readonly addressed?: (part: number) => string;
}

/** A list cut into pages in its order; an empty list is one empty page. Items that are too large have a page each. */
export function inParts<T>(address: string, items: readonly T[], { load = () => 1, most = mostOnPage, addressed = (part) => addressOf.part(address, part) }: PagingOptions<T> = {}): readonly Part<T>[] {
  const cuts: T[][] = [[]];
  let sum = 0;
  for (const item of items) {
    const weight = load(item);
    // Loads may be fractions: a hair over is not over.
    if (sum + weight > most + 1e-6 && (cuts.at(-1)?.length ?? 0) > 0) {
      cuts.push([]);
      sum = 0;
    }
    cuts.at(-1)?.push(item);
    sum += weight;
  }
  return cuts.map((own, at) => ({ address: addressed(at + 1), part: at + 1, parts: cuts.length, items: own }));
}

/** Words for a title: nothing where there is one part. @example ', part 2 of 3' */
export function partWords({ part, parts }: Pick<Part<unknown>, 'part' | 'parts'>): string {
  return parts === 1 ? '' : `, part ${part} of ${parts}`;
}

/** The line over the title of a part: its pieces, and which part it is where there are several. @example 'Sources · part 2 of 3' */
export function kickerOf(pieces: readonly string[], { part, parts }: Pick<Part<unknown>, 'part' | 'parts'>): string {
  return [...pieces, ...(parts > 1 ? [`part ${part} of ${parts}`] : [])].join(' · ');
}

/** The parts of a list as links, the present one marked; nothing where there is one. */
export function turnParts(all: readonly Part<unknown>[], here: number, label: string): MdxJsxFlowElement[] {
  if (all.length < 2) return [];
  let before = 0;
  const items = all.map(({ address, part, items: own }) => {
    const [from, to] = [before + 1, before + own.length];
    before = to;
    return block('PagesTo', {
      to: address, label: `${grouped(from)}–${grouped(to)}`,
      ...(part === here ? { current: 'yes' } : part === here + 1 ? { rel: 'next' } : part === here - 1 ? { rel: 'prev' } : {}),
    });
  });
  return [block('Pages', { label: `${label}: ${counted(all.length, 'page', 'pages')}` }, ...items)];
}
