import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visible } from '../../../model/visible.ts';
import { counted, grouped } from '../in-words.ts';
import { sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { mostOnPage } from '../paging.ts';
import { shares } from '../sources/set-aside.ts';
import { block, inline, line, type Flow } from '../tree.ts';

/** How much of each file was taken as text. */
export function coverageTable({ chronicle }: Lookup): MdxJsxFlowElement {
  return block(
    'Table',
    { kind: 'cover', caption: 'Characters taken as text and set aside' },
    block(
      'Columns',
      {},
      ...['Source', 'Paragraphs', 'Text', 'Set aside', 'Share set aside'].map((title, at) =>
        block('Cell', { as: 'column', kind: at > 0 ? 'num' : undefined }, line(title)),
      ),
    ),
    ...chronicle.sources.slice(0, mostOnPage).map((source) => {
      const { body, aside, percent } = shares(source);
      return block(
        'Row',
        {},
        block('Cell', { as: 'row' }, line(sourceLocator(source))),
        ...[grouped(source.blocks.length), grouped(body), grouped(aside), `${percent}%`].map((value) =>
          block('Cell', { kind: 'num' }, line(value)),
        ),
      );
    }),
  );
}

/** Files that lie among the texts and are not in the dossier. */
export function unreadFiles({ chronicle: { unread = [] } }: Lookup): Flow[] {
  if (unread.length === 0) return [];
  return [
    block(
      'Band',
      {
        id: 'unread',
        title: 'Files left out',
        note: `They lie among the texts and could not be read.${unread.length > mostOnPage ? ` The first ${mostOnPage} of ${grouped(unread.length)}; the data has all.` : ''}`,
      },
      block(
        'Facts',
        { wide: 'yes' },
        ...unread.slice(0, mostOnPage).map(({ file, cause }) => block('Fact', { label: visible(file) }, line(cause))),
      ),
    ),
  ];
}

/** How many lines each rule set aside. */
export function setAsideRules(lookup: Lookup): Flow[] {
  const counts = new Map<string, number>();
  for (const { language, setAside } of lookup.chronicle.sources) {
    for (const { rule } of setAside) {
      const label = lookup.ruleLabel(language, rule);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  return [
    block(
      'Band',
      { id: 'set-aside-rules', title: 'Rules that set lines aside' },
      block(
        'Facts',
        { wide: 'yes' },
        ...[...counts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([label, number]) => block('Fact', { label }, line(counted(number, 'line', 'lines')))),
      ),
    ),
  ];
}

/** Name, length and digest of each file as it came. */
export function hashes({ chronicle }: Lookup): Flow[] {
  return [
    block(
      'Facts',
      { wide: 'yes' },
      ...chronicle.sources
        .slice(0, mostOnPage)
        .map((source) =>
          block(
            'Fact',
            { label: `S${source.number}` },
            line(
              `${visible(source.seed.file)}, ${counted(source.seed.bytes, 'byte', 'bytes')} `,
              inline('Hash', { value: source.seed.sha256 }),
            ),
          ),
        ),
    ),
  ];
}

/** What is said where a list of all sources would fill the page. */
export function firstOnly(sources: number): string {
  return sources > mostOnPage ? ` The first ${mostOnPage} of ${grouped(sources)}: each source says it of itself, and the data of all.` : '';
}
