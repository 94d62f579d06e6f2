import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byMentions, sourcesOf } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { sourceLocator } from '../locator.ts';
import { block, inline, line } from '../tree.ts';
import { fullest, isCrowded } from './fullest.ts';

const mostEntities = 30;

/**
 * Who writes about whom: the entities most mentioned against the sources, among many sources those that most of
 * them mention; the note says what was left out.
 */
export function coverage(lookup: Lookup): MdxJsxFlowElement[] {
  const { sources, entities } = lookup.chronicle;
  if (sources.length === 0 || entities.length === 0) return [];
  const crowded = isCrowded(sources);
  const spread = new Map(entities.map(({ id, mentions }) => [id, crowded ? sourcesOf(mentions).length : 0]));
  const rows = entities.toSorted((a, b) => (spread.get(b.id) ?? 0) - (spread.get(a.id) ?? 0) || byMentions(a, b)).slice(0, mostEntities);
  const { columns, note } = fullest(sources, rows, ({ id }, source) => lookup.countsIn.get(source)?.has(id) ?? false);
  const left = [
    entities.length > rows.length
      ? `the ${rows.length} ${crowded ? 'names most sources mention, of' : 'most mentioned of'} ${grouped(entities.length)}${crowded ? '' : ' names'}`
      : '',
    note,
  ]
    .filter((part) => part !== '')
    .join(', ');
  return [
    block(
      'Band',
      {
        id: 'coverage',
        title: 'Who writes about whom',
        note: `Number of mentions in each source; a dot: none${left === '' ? '' : `; ${left}`}.`,
      },
      block(
        'Table',
        { kind: 'cover', caption: 'Mentions by source' },
        block(
          'Columns',
          {},
          block('Cell', { as: 'column' }, line('Name')),
          ...columns.map((source) => block('Cell', { as: 'column', kind: 'num' }, line(sourceLocator(source)))),
        ),
        ...rows
          .filter(({ id }) => !crowded || columns.some((source) => lookup.countsIn.get(source.id)?.has(id)))
          .map((entity) =>
            block(
              'Row',
              {},
              block('Cell', { as: 'row' }, line(inline('Name', { to: addressOf.entity(entity.id), type: entity.type }, entity.name))),
              ...columns.map(({ id }) => block('Cell', { kind: 'num' }, line(String(lookup.countsIn.get(id)?.get(entity.id) ?? '·')))),
            ),
          ),
      ),
    ),
  ];
}
