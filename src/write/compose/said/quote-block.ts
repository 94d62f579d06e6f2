import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Entity, Evidence } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import type { Quote } from '../../../model/quote.ts';
import { overlaps } from '../../../model/span.ts';
import { mainRole } from '../entities/about-entity.ts';
import { locator } from '../locator.ts';
import { placeOf, wordsAt, type Lookup } from '../lookup.ts';
import { parallelAddress } from '../compare/parallel-pages.ts';
import { likeness } from '../sources/likeness.ts';
import { between, block, heading, inline, line, link, type Flow, type Inline } from '../tree.ts';

/** What the caption says: the speaker too where the page is not the speaker's own. */
export interface QuoteOptions {
  readonly speaker: boolean;
  /** True on the page of quotes, where the quotation has its address. */
  readonly addressed: boolean;
  /** Where all of them stand, if these are some. */
  readonly all?: string;
}

/** A quotation with speaker, place, and the other places and wordings it stands in. */
export function quoteBlock(lookup: Lookup, quote: Quote, { speaker, addressed }: QuoteOptions): MdxJsxFlowElement {
  const who = quote.speaker === undefined ? undefined : lookup.entities.get(quote.speaker);
  const role = who && mainRole(who)?.text;
  const attribution = quote.attribution ? wordsAt(lookup, { ...quote, span: quote.attribution }) : undefined;
  const caption: (string | Inline)[] = [
    ...(speaker && who
      ? [inline('Name', { to: addressOf.entity(who.id), type: who.type }, who.name), role === undefined ? ' ' : `, ${role} `]
      : []),
    locator(lookup, quote),
    ...(attribution !== undefined && who && !isNameOf(who, attribution) ? [`; speaker in the text: “${attribution}”`] : []),
    ...otherWordings(lookup, quote),
  ];
  return block(
    'Quote',
    { id: addressed ? quote.id : undefined, words: bare(wordsAt(lookup, quote)), kind: quote.kind === 'indirect' ? 'indirect' : undefined },
    line(...caption),
  );
}

function isNameOf({ aliases }: Entity, words: string): boolean {
  return aliases.some(({ text }) => text.includes(words));
}

/** Direct quotation, then reported speech under a head of its own, at most so many of each. */
export function quotations(lookup: Lookup, quotes: readonly Quote[], options: QuoteOptions, most = Infinity): Flow[] {
  const lists = (['direct', 'indirect'] as const).flatMap((kind) => {
    const some = quotes.filter((quote) => quote.kind === kind).slice(0, most);
    if (some.length === 0) return [];
    return [
      ...(kind === 'indirect' ? [heading(3, 'Reported')] : []),
      block('Quotes', { kind: 'one' }, ...some.map((quote) => quoteBlock(lookup, quote, options))),
    ];
  });
  return quotes.length > most
    ? [...lists, block('Lead', {}, line('More among ', link(options.all ?? addressOf.quotes, 'all quotations'), '.'))]
    : lists;
}

/** Without quotation marks that stand at both ends: ours go round the words. */
export function bare(text: string): string {
  return text.trim().replace(/^(["“«„])(.*)["”»“]$/su, '$2');
}

function otherWordings(lookup: Lookup, quote: Quote): (string | Inline)[] {
  const found = (lookup.parallelsIn.get(placeOf(quote)) ?? []).filter(
    ({ parallel, passage }) => parallel.kind === 'same-quote' && overlaps(passage.span, quote.span),
  );
  return found.flatMap(({ parallel, passage }) => {
    const others = parallel.passages.filter(({ source }) => source !== quote.source).slice(0, 4);
    if (others.length === 0) return [];
    const own = wordsAt(lookup, passage);
    const isSame = (other: Evidence) => likeness(own, wordsAt(lookup, other)) === 1;
    const [same, differing] = [others.filter(isSame), others.filter((other) => !isSame(other))];
    return [
      ...places(lookup, '; word for word in ', same),
      ...places(lookup, '; otherwise worded in ', differing),
      ' ',
      inline('Way', { to: parallelAddress(lookup, parallel.id) }, 'compare'),
    ];
  });
}

function places(lookup: Lookup, lead: string, others: readonly Evidence[]): (string | Inline)[] {
  const locators = others.map((other) => locator(lookup, other));
  return locators.length === 0 ? [] : [lead, ...between(locators, ' ')];
}
