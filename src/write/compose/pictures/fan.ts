import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { counted, grouped } from '../in-words.ts';
import type { Arc, Lookup } from '../lookup.ts';
import { shortName } from './short-name.ts';
import { textWidth, wrapped } from './text-width.ts';
import { block, line } from '../tree.ts';

/** Neighbours drawn, and arcs between them. */
const most = 9;
const mostArcs = 10;

/** Measures of the picture, in its own units. */
const sheet = { width: 436, row: 31, first: 18, nameSize: 17, lead: 20, labelSize: 15.5 } as const;
/** The name's column is as wide as its widest word, between these. */
const column = { least: 84, most: 132 } as const;

/**
 * A name and its neighbours: lines as wide as the paragraphs they share, arcs between neighbours that share
 * paragraphs with each other. Drawn where there are at least three; order and measures rest on counts and ids alone.
 */
export function fan(lookup: Lookup, entity: Entity): MdxJsxFlowElement[] {
  const neighbours = neighboursOf(lookup, entity);
  const shown = neighbours.slice(0, most);
  if (shown.length < 3) return [];
  const height = sheet.first * 2 + (shown.length - 1) * sheet.row;
  const middle = height / 2;
  const start = Math.min(column.most, Math.max(column.least, ...entity.name.split(' ').map((word) => textWidth(word, sheet.nameSize)))) + 5;
  const [names, end] = [Math.round(start + 46), sheet.width - 62];
  const rowOf = (at: number) => sheet.first + at * sheet.row;
  const width = widthOf(Math.max(...shown.map(({ shared }) => shared)));
  const arcs = lookup.arcsOf(entity);
  const lines = wrapped(entity.name, sheet.nameSize, start - 5).slice(0, 6);
  return [
    block(
      'Pictured',
      {},
      block(
        'Picture',
        {
          kind: 'fan',
          height: String(height),
          label: `${entity.name} and ${counted(shown.length, 'neighbour', 'neighbours')}; the same names follow as a list with sentences`,
        },
        ...shown.map(({ shared }, at) =>
          block('FanLine', {
            d: `M${start} ${middle}C${start + 30} ${middle} ${names - 19} ${rowOf(at)} ${names - 4} ${rowOf(at)}`,
            width: width(shared),
            kind: 'ln',
          }),
        ),
        ...arcs.map(({ from, to, width }) => {
          const reach = end + Math.min(14 + 12 * (to - from), 78);
          return block('FanLine', {
            d: `M${end} ${rowOf(from)}C${reach} ${rowOf(from)} ${reach} ${rowOf(to)} ${end} ${rowOf(to)}`,
            width,
            kind: 'arc',
          });
        }),
        ...lines.map((text, at) =>
          block('FanName', { y: String(Math.round(middle + 5 + (at - (lines.length - 1) / 2) * sheet.lead)), text }),
        ),
        ...shown.map(({ other, shared }, at) =>
          block('FanNeighbour', {
            to: addressOf.entity(other.id),
            type: other.type,
            x: String(names),
            y: String(rowOf(at)),
            end: String(end - 5),
            name: shortName(other, sheet.labelSize, end - 27 - names - 20),
            full: other.name,
            count: String(shared),
          }),
        ),
      ),
      block(
        'Lead',
        {},
        line(
          `Names that stand in the same paragraphs${neighbours.length > shown.length ? `: the first ${shown.length} of ${grouped(neighbours.length)}` : ''}. Line and number: paragraphs shared with ${entity.name}${arcs.length === 0 ? '' : '; arcs: the neighbours that most often share a paragraph with each other'}.`,
        ),
      ),
    ),
  ];
}

/** Width of a line for a count: in proportion, at most 5, by halves: finer is not seen, and would change with every text. */
function widthOf(largest: number): (count: number) => string {
  return (count) => String(Math.max(1, Math.round((largest > 5 ? 0.6 + (count / largest) * 4.4 : 0.9 * count) * 2)) / 2);
}

/** How many paragraphs a name shares with each other name, by the other's id. */
export type SharedWith = (entity: Entity) => ReadonlyMap<string, number>;

/**
 * The strongest ties among the neighbours shown; of equal ones those that stand first. Of a few neighbours each is asked for the others:
 * to walk through all that a name shared by thousands has would take most of a large dossier's time.
 */
export function arcsOf(lookup: Pick<Lookup, 'entities'>, entity: Entity, sharedWith: SharedWith): readonly Arc[] {
  const neighbours = neighboursOf(lookup, entity).slice(0, most);
  const strongest = neighbours
    .flatMap(({ other }, from) => {
      const sharedBy = sharedWith(other);
      return neighbours.slice(from + 1).flatMap(({ other: { id } }, next) => {
        const shared = sharedBy.get(id);
        return shared === undefined ? [] : [{ from, to: from + 1 + next, shared }];
      });
    })
    .toSorted((a, b) => b.shared - a.shared || a.from - b.from || a.to - b.to)
    .slice(0, mostArcs);
  const width = widthOf(Math.max(1, ...strongest.map(({ shared }) => shared)));
  return strongest.toSorted((a, b) => a.from - b.from || a.to - b.to).map(({ from, to, shared }) => ({ from, to, width: width(shared) }));
}

function neighboursOf(
  { entities }: Pick<Lookup, 'entities'>,
  { related }: Entity,
): readonly { readonly other: Entity; readonly shared: number }[] {
  return related.flatMap(({ entity: id, shared }) => {
    const other = entities.get(id);
    return other ? [{ other, shared }] : [];
  });
}
