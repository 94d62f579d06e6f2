import type { Quote } from '../../model/quote.ts';
import { addressOf, type Page } from '../../model/page.ts';
import { mainRole } from './about-entity.ts';
import { counted } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { pageFacts } from './page-facts.ts';
import { quotations } from './quote-block.ts';
import { block, line } from './tree.ts';

/** All quotations by speaker, the most quoted first; words nobody is named for stand last. */
export function composeQuotes(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const direct = chronicle.quotes.filter(({ kind }) => kind === 'direct').length;
  const speakers = [...lookup.quotesOf].flatMap(([id, quotes]) => {
    const entity = lookup.entities.get(id);
    return entity ? [{ entity, quotes }] : [];
  }).toSorted((a, b) => b.quotes.length - a.quotes.length || (a.entity.id < b.entity.id ? -1 : 1));
  const unnamed = chronicle.quotes.filter(({ speaker }) => speaker === undefined || !lookup.entities.has(speaker));
  return {
    facts: pageFacts(chronicle, {
      kind: 'quotes', address: addressOf.quotes, title: 'Quotes',
      description: `${counted(chronicle.quotes.length, 'quotation', 'quotations')} by speaker, each with its place.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', {
        title: 'In their words', kicker: `Quotes · ${counted(direct, 'direct', 'direct')} · ${counted(chronicle.quotes.length - direct, 'reported', 'reported')}`,
      }, line(chronicle.quotes.length === 0 ? 'No source quotes anybody.' : 'Direct quotation letter for letter; reported speech in the words of the source that reports it.'))),
      ...speakers.map(({ entity, quotes }) => block('Band', {
        id: `by-${entity.id}`, title: entity.name, type: entity.type, note: mainRole(entity)?.text,
        more: 'Profile', to: addressOf.entity(entity.id),
      }, ...quoteLists(lookup, quotes))),
      ...(unnamed.length === 0 ? [] : [block('Band', { id: 'speaker-not-named', title: 'Speaker not identified' }, ...quoteLists(lookup, unnamed))]),
    ] },
  };
}

function quoteLists(lookup: Lookup, quotes: readonly Quote[]) {
  const inOrder = quotes.toSorted((a, b) => order(lookup, a) - order(lookup, b) || a.span.start - b.span.start);
  return quotations(lookup, inOrder, { speaker: false, addressed: true });
}

function order(lookup: Lookup, quote: Quote): number {
  return lookup.sources.get(quote.source)?.number ?? 0;
}
