import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf } from '../../../model/page.ts';
import type { Lookup } from '../lookup.ts';
import { sourceLocator } from '../locator.ts';
import { block, inline, line } from '../tree.ts';

const mostEntities = 30;
const mostSources = 16;

/** Who writes about whom: the entities most mentioned against the sources; the caption says what was left out. */
export function coverage(lookup: Lookup): MdxJsxFlowElement[] {
  const { sources, entities } = lookup.chronicle;
  if (sources.length === 0 || entities.length === 0) return [];
  const columns = sources.slice(0, mostSources);
  const rows = entities.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)).slice(0, mostEntities);
  const left = [
    entities.length > rows.length ? `the ${rows.length} most mentioned of ${entities.length} names` : '',
    sources.length > columns.length ? `the first ${columns.length} of ${sources.length} sources` : '',
  ].filter((part) => part !== '').join(', ');
  return [block('Band', { id: 'coverage', title: 'Who writes about whom', note: `Number of mentions in each source; a dot: none${left === '' ? '' : `; ${left}`}.` },
    block('Table', { kind: 'cover', caption: 'Mentions by source' },
      block('Columns', {}, block('Cell', { as: 'column' }, line('Name')), ...columns.map((source) => block('Cell', { as: 'column', kind: 'num' }, line(sourceLocator(source))))),
      ...rows.map((entity) => block('Row', {},
        block('Cell', { as: 'row' }, line(inline('Name', { to: addressOf.entity(entity.id), type: entity.type }, entity.name))),
        ...columns.map(({ id }) => block('Cell', { kind: 'num' }, line(String(lookup.countsIn.get(id)?.get(entity.id) ?? '·'))))))))];
}
