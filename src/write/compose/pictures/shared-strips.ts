import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { paragraphNumber } from '../../../model/locator.ts';
import { addressOf } from '../../../model/page.ts';
import { parallelAddress } from '../compare/parallel-pages.ts';
import { counted } from '../in-words.ts';
import { placeOf, type Lookup } from '../lookup.ts';
import { publishedDay } from '../publication.ts';
import { block, line, link } from '../tree.ts';

/** Other sources drawn. */
const most = 12;

/** Which paragraphs of a source others have too: a strip for each of them, most shared first; filled cells lead to the comparison. */
export function sharedStrips(lookup: Lookup, source: Source): MdxJsxFlowElement[] {
  const bySource = new Map<string, Map<number, string>>();
  for (const { id } of source.blocks) {
    const number = Number(paragraphNumber(id));
    for (const { parallel } of lookup.parallelsIn.get(placeOf({ source: source.id, block: id })) ?? []) {
      for (const passage of parallel.passages) {
        if (passage.source === source.id || Number.isNaN(number)) continue;
        const own = bySource.get(passage.source) ?? new Map<number, string>();
        if (!own.has(number)) own.set(number, parallelAddress(lookup, parallel.id));
        bySource.set(passage.source, own);
      }
    }
  }
  const numbered = [...bySource]
    .flatMap(([id, own]) => {
      const other = lookup.sources.get(id);
      return other ? [{ other, own }] : [];
    })
    .toSorted((a, b) => b.own.size - a.own.size || a.other.number - b.other.number);
  if (numbered.length === 0) return [];
  const paragraphs = new Set(numbered.flatMap(({ own }) => [...own.keys()])).size;
  return [
    block(
      'Section',
      { id: 'shared', title: 'Shared with other sources' },
      block(
        'Lead',
        {},
        line(
          `${counted(paragraphs, 'paragraph', 'paragraphs')} of ${source.blocks.length} ${paragraphs === 1 ? 'stands' : 'stand'} in whole or in part in ${counted(numbered.length, 'other source', 'other sources')} too. The cells are the paragraphs of this text; filled ones lead to the `,
          link(addressOf.compare, 'comparison'),
          '.',
        ),
      ),
      block(
        'Strips',
        {},
        ...numbered.slice(0, most).map(({ other, own }) => {
          const on = [...own].sort(([a], [b]) => a - b);
          return block('Strip', {
            to: addressOf.source(other.id),
            source: String(other.number),
            date: publishedDay(other) ?? 'no date',
            paragraphs: String(source.blocks.length),
            on: on.map(([number]) => number).join(' '),
            own: String(source.number),
            links: on.map(([, address]) => address).join(' '),
          });
        }),
        ...(numbered.length > most ? [line(`and ${counted(numbered.length - most, 'more source', 'more sources')}`)] : []),
      ),
    ),
  ];
}
