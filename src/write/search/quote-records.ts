import { locatorOf } from '../../model/locator.ts';
import { addressOf } from '../../model/page.ts';
import type { Quote } from '../../model/quote.ts';
import type { SearchRecord } from '../../model/search-record.ts';
import { wordsAt } from '../compose/lookup.ts';
import { bare } from '../compose/said/quote-block.ts';
import { entityLabels, namedIn, sortKey, type Context } from './context.ts';
import { ofSource, shown } from './source-records.ts';

/** A quotation with who speaks; it is found by the speaker too. Nothing where its source is not known. */
export function quoteRecord({ lookup, marksOf, alsoOf }: Context, quote: Quote): SearchRecord[] {
  const source = lookup.sources.get(quote.source);
  if (!source) return [];
  const speaker = quote.speaker === undefined ? undefined : lookup.entities.get(quote.speaker);
  const words = bare(wordsAt(lookup, quote));
  const named = new Set([...namedIn(lookup, quote), ...(speaker ? [speaker.id] : [])]);
  return [
    {
      address: addressOf.paragraph(quote),
      text: words,
      marks: marksOf(`${words} ${speaker?.name ?? ''}`, named),
      also: alsoOf(words),
      head: speaker ? [speaker.name] : [],
      filters: { kind: ['quote'], entity: entityLabels(lookup, named), ...ofSource(source) },
      sort: sortKey(source.published?.value),
      facts: {
        kind: 'quote',
        locator: locatorOf(source.number, quote.block),
        ...shown(source),
        about: `${speaker?.name ?? 'speaker not identified'}${quote.kind === 'indirect' ? ', reported' : ''}`,
      },
    },
  ];
}
