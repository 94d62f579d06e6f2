import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { paragraphNumber } from '../../../model/locator.ts';
import { grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { publishedDay } from '../publication.ts';
import { block, line } from '../tree.ts';

/** Sources drawn as strips; the rest are named in the list of mentions. */
const most = 24;

/** Where an entity stands: a strip of paragraphs for each source that names it. */
export function strips(lookup: Lookup, { mentions }: Entity): MdxJsxFlowElement {
  const bySource = Map.groupBy(mentions, ({ source }) => source);
  const rows = [...bySource].slice(0, most).flatMap(([id, places]) => {
    const source = lookup.sources.get(id);
    if (!source) return [];
    const on = [...new Set(places.flatMap(({ block: where }) => paragraphNumber(where) ?? []))];
    return [
      block('Strip', {
        to: addressOf.source(id),
        source: String(source.number),
        date: publishedDay(source) ?? 'no date',
        paragraphs: String(source.blocks.length),
        on: on.join(' '),
      }),
    ];
  });
  return block('Strips', {}, ...rows, ...(bySource.size > most ? [line(`and ${grouped(bySource.size - most)} more sources`)] : []));
}
