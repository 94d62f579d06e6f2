import type { Entity, Evidence } from '../../model/entity.ts';
import { addressOf } from '../../model/page.ts';
import { span } from '../../model/span.ts';
import { paragraphNumber } from '../../model/locator.ts';
import { locators } from './locator.ts';
import { sentenceAt, wordsAt, type Lookup } from './lookup.ts';
import { block, line, type Flow } from './tree.ts';

/** Mentions shown with their sentence; the rest as locators. */
const most = 200;

/** Every mention in its sentence, in order of sources. */
export function inContext(lookup: Lookup, { mentions }: Entity): Flow[] {
  const rest = mentions.slice(most);
  return [
    block('Mentions', {}, ...mentions.slice(0, most).map((mention) => inSentence(lookup, mention))),
    ...(rest.length === 0 ? [] : [block('Lead', {}, line(`The first ${most} of ${mentions.length}; the others: `, ...locators(lookup, rest, 2000)))]),
  ];
}

function inSentence(lookup: Lookup, mention: Evidence) {
  const sentence = sentenceAt(lookup, mention);
  const part = (start: number, end: number) => (end > start ? wordsAt(lookup, { ...mention, span: span(start, end) }) : undefined);
  return block('Mention', {
    to: addressOf.paragraph(mention),
    source: String(lookup.sources.get(mention.source)?.number ?? 0),
    para: paragraphNumber(mention.block),
    before: part(sentence.start, mention.span.start),
    after: part(mention.span.end, sentence.end),
    name: wordsAt(lookup, mention),
  });
}
