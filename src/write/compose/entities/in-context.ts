import type { Entity, Evidence } from '../../../model/entity.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { span } from '../../../model/span.ts';
import { paragraphNumber } from '../../../model/locator.ts';
import { counted } from '../in-words.ts';
import { typeWords } from '../../../model/words.ts';
import { sentenceAt, wordsAt, type Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { inParts } from '../paging.ts';
import { kickerOf, partWords, turnParts } from '../part-words.ts';
import { block, line, link, type Flow } from '../tree.ts';

function partsOf({ sources }: Lookup, { id, mentions }: Entity) {
  return inParts(addressOf.entity(id), mentions, {
    group: ({ source }) => source, id: ({ block, span }) => `${block}-${span.start}`,
    words: ({ source }) => `S${sources.get(source)?.number ?? 0}`, inside: ({ block }) => `¶${paragraphNumber(block) ?? 0}`,
  });
}

/** Every mention in its sentence, in order of sources; past 200 the profile has further pages. */
export function inContext(lookup: Lookup, entity: Entity): Flow[] {
  const parts = partsOf(lookup, entity);
  return [mentionList(lookup, parts[0]?.items ?? []), ...turnParts(parts, 1, 'Mentions')];
}

/** Those further pages. */
export function composeMentions(lookup: Lookup, entity: Entity): readonly Page[] {
  const parts = partsOf(lookup, entity);
  return parts.slice(1).map((part) => ({
    facts: pageFacts(lookup.chronicle, {
      kind: 'list', address: part.address, title: `Mentions: ${entity.name}${partWords(part)}`,
      description: `${entity.name}: ${counted(part.items.length, 'mention', 'mentions')}${partWords(part)}.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', { kind: 'profile' },
        block('Head', { title: entity.name, type: entity.type, kicker: kickerOf([typeWords[entity.type].one], [], part) },
          line('Further mentions, in order of sources. ', link(addressOf.entity(entity.id), 'The profile'), ' has the first and all else.')),
        block('Flow', {}, block('Section', { id: 'all', title: 'Mentions' }, mentionList(lookup, part.items), ...turnParts(parts, part.part, 'Mentions')))),
    ] },
  }));
}

function mentionList(lookup: Lookup, mentions: readonly Evidence[]) {
  return block('Mentions', {}, ...mentions.map((mention) => inSentence(lookup, mention)));
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
