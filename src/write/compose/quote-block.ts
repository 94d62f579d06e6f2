import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf } from '../../model/page.ts';
import type { Quote } from '../../model/quote.ts';
import { overlaps } from '../../model/span.ts';
import { mainRole } from './about-entity.ts';
import { locator } from './locator.ts';
import { placeOf, wordsAt, type Lookup } from './lookup.ts';
import { block, inline, line, link, type Inline } from './tree.ts';

/** What the caption says: the speaker too where the page is not the speaker's own. */
export interface QuoteOptions {
  readonly speaker: boolean;
  /** True on the page of quotes, where the quotation has its address. */
  readonly addressed: boolean;
}

/** A quotation with speaker, place and other wordings. */
export function quoteBlock(lookup: Lookup, quote: Quote, { speaker, addressed }: QuoteOptions): MdxJsxFlowElement {
  const who = quote.speaker === undefined ? undefined : lookup.entities.get(quote.speaker);
  const role = who && mainRole(who)?.text;
  const attribution = quote.attribution ? wordsAt(lookup, { ...quote, span: quote.attribution }) : undefined;
  const caption: (string | Inline)[] = [
    ...(speaker && who ? [inline('Name', { to: addressOf.entity(who.id), type: who.type }, who.name), role === undefined ? ' ' : `, ${role} `] : []),
    locator(lookup, quote), ` ${quote.kind}`,
    ...(attribution !== undefined && attribution !== who?.name ? [`; “${attribution}”`] : []),
    ...otherWordings(lookup, quote),
  ];
  return block('Quote', { id: addressed ? quote.id : undefined, words: bare(wordsAt(lookup, quote)), kind: quote.kind === 'indirect' ? 'indirect' : undefined }, line(...caption));
}

/** Without quotation marks that stand at both ends: ours go round the words. */
function bare(text: string): string {
  return text.trim().replace(/^(["“«„])(.*)["”»“]$/su, '$2');
}

function otherWordings(lookup: Lookup, quote: Quote): (string | Inline)[] {
  const found = (lookup.parallelsIn.get(placeOf(quote)) ?? []).filter(({ parallel, passage }) => parallel.kind === 'same-quote' && overlaps(passage.span, quote.span));
  return found.flatMap(({ parallel }) => {
    const others = parallel.passages.filter(({ source }) => source !== quote.source).slice(0, 4);
    if (others.length === 0) return [];
    return ['; otherwise worded in ', ...others.flatMap((other, at): (string | Inline)[] => [...(at > 0 ? [' '] : []), locator(lookup, other)]), ' ', link(`${addressOf.compare}#${parallel.id}`, 'compare')];
  });
}
