import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byMentions, type Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { counted, grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { drawnTogether, orderByTies, strongestTies, type Tie } from './network-order.ts';
import { shortName } from './short-name.ts';
import { block, inline, line } from '../tree.ts';

/** Names drawn; arcs for each of them; ties told in words for each. */
const [mostNames, arcsEach, mostTold] = [100, 2, 6];

/** Measures of the picture, in its own units. */
const sheet = { row: 25, first: 15, names: 20, nameSize: 14, arcs: 226, reach: 116 } as const;

/**
 * Who stands with whom in the whole dossier: a list in which names that share paragraphs stand near each other, joined by
 * arcs. A list, because a hundred names can still be read in it. Nothing for fewer than four names with ties.
 */
export function network(lookup: Lookup): MdxJsxFlowElement[] {
  const tied = lookup.chronicle.entities.filter(({ related }) => related.length > 0);
  const foremost = tied.toSorted(byMentions).slice(0, mostNames);
  const all = tiesAmong(foremost);
  const joined = new Set(all.flatMap(({ a, b }) => [a, b]));
  if (joined.size < 4) return [];
  const order = drawnTogether(
    orderByTies(
      foremost.map(({ id }) => id),
      all,
    ).filter((at) => joined.has(at)),
    all,
  );
  const names = order.flatMap((at) => foremost[at] ?? []);
  const ties = tiesAmong(names);
  const drawn = strongestTies(names.length, ties, names.length * arcsEach);
  const farthest = Math.max(1, ...drawn.map(({ a, b }) => b - a));
  const most = Math.max(...drawn.map(({ shared }) => shared));
  const y = (row: number) => sheet.first + row * sheet.row;
  const degree = names.map((_, row) => ties.filter(({ a, b }) => a === row || b === row));
  return [
    block(
      'Band',
      {
        id: 'network',
        title: 'Who stands with whom',
        note:
          `${names.length < tied.length ? `The ${names.length} names mentioned most of ${grouped(tied.length)} that share a paragraph with another` : `All ${names.length} names that share a paragraph with another`}; those that do so often stand near each other. `
          + `Arcs: ${drawn.length < ties.length ? `the ${grouped(drawn.length)} strongest of ${counted(ties.length, 'tie', 'ties')}` : counted(ties.length, 'tie', 'ties')}, as wide as the paragraphs shared. The number says with how many of these a name stands.`,
      },
      block(
        'Pictured',
        {},
        block(
          'Picture',
          {
            kind: 'network',
            height: String(y(names.length - 1) + sheet.first),
            label: `${names.length} names and ${drawn.length} ties between them; the same follows in words`,
          },
          ...drawn.toReversed().map(({ a, b, shared }) => {
            const reach = Math.round(sheet.arcs + Math.max(12, sheet.reach * ((b - a) / farthest) ** 0.6) * (4 / 3));
            return block('FanLine', {
              kind: 'arc',
              d: `M${sheet.arcs} ${y(a)}C${reach} ${y(a)} ${reach} ${y(b)} ${sheet.arcs} ${y(b)}`,
              width: String(Math.round((most > 5 ? 0.7 + (shared / most) * 4 : 0.8 * shared) * 10) / 10),
            });
          }),
          ...names.map((entity, row) =>
            block('FanNeighbour', {
              to: addressOf.entity(entity.id),
              type: entity.type,
              x: '0',
              y: String(y(row)),
              end: String(sheet.arcs - 5),
              name: shortName(entity, sheet.nameSize, sheet.arcs - sheet.names - 28),
              full: entity.name,
              count: String(degree[row]?.length ?? 0),
            }),
          ),
        ),
        block('Fold', { summary: 'The same in words' }, ...names.map((entity, row) => inWords(names, entity, row, degree[row] ?? []))),
      ),
    ),
  ];
}

/** Pairs of the names that share a paragraph, each once, the earlier first. */
function tiesAmong(names: readonly Entity[]): readonly Tie[] {
  const at = new Map(names.map(({ id }, index) => [id, index]));
  return names.flatMap(({ related }, a) =>
    related.flatMap(({ entity, shared }): Tie[] => {
      const b = at.get(entity);
      return b !== undefined && b > a ? [{ a, b, shared }] : [];
    }),
  );
}

/** “Oslo: Harbour Office 8, Ada Berg 5 and 4 more”. */
function inWords(names: readonly Entity[], entity: Entity, row: number, ties: readonly Tie[]) {
  const others = ties
    .toSorted((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)
    .flatMap(({ a, b, shared }) => {
      const other = names[a === row ? b : a];
      return other ? [`${other.name} ${shared}`] : [];
    });
  const shown = others.slice(0, mostTold).join(', ');
  return line(
    inline('Name', { to: addressOf.entity(entity.id), type: entity.type }, entity.name),
    `: ${shown}${others.length > mostTold ? ` and ${grouped(others.length - mostTold)} more` : ''}`,
  );
}
