import type { Entity, Evidence } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { span } from '../../../model/span.ts';
import { paragraphNumber } from '../../../model/locator.ts';
import { counted } from '../in-words.ts';
import { typeWords } from '../../../model/words.ts';
import { sentenceAt, wordsAt, type Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { partGroups, type PageGroup } from '../page-group.ts';
import { inParts } from '../paging.ts';
import { kickerOf, partWords, turnParts } from '../part-words.ts';
import { block, line, link, type Flow } from '../tree.ts';

function partsOf({ sources }: Lookup, { id, mentions }: Entity) {
  return inParts(addressOf.entity(id), mentions, {
    group: ({ source }) => source,
    id: ({ block, span }) => `${block}-${span.start}`,
    words: ({ source }) => `S${sources.get(source)?.number ?? 0}`,
    inside: ({ block }) => `¶${paragraphNumber(block) ?? 0}`,
  });
}

/** Every mention in its sentence, in order of sources; past 200 the profile has further pages. */
export function inContext(lookup: Lookup, entity: Entity): Flow[] {
  const parts = partsOf(lookup, entity);
  return [mentionList(lookup, parts[0]?.items ?? []), ...turnParts(parts, 1, 'Mentions')];
}

/** Those further pages. */
export function mentionGroups(lookup: Lookup, entity: Entity): readonly PageGroup[] {
  const parts = partsOf(lookup, entity);
  return partGroups(
    parts,
    'Mentions',
    ({ items }) => [entity.id, items],
    (part, turn) => ({
      facts: pageFacts(lookup.chronicle, {
        kind: 'list',
        address: part.address,
        title: `Mentions: ${entity.name}${partWords(part)}`,
        description: `${entity.name}: ${counted(part.items.length, 'mention', 'mentions')}${partWords(part)}.`,
      }),
      tree: {
        type: 'root',
        children: [
          block(
            'Sheet',
            { kind: 'profile' },
            block(
              'Head',
              { title: entity.name, type: entity.type, kicker: kickerOf([typeWords[entity.type].one], [], part) },
              line(
                'Further mentions, in order of sources. ',
                link(addressOf.entity(entity.id), 'The profile'),
                ' has the first and all else.',
              ),
            ),
            block('Flow', {}, block('Section', { id: 'all', title: 'Mentions' }, mentionList(lookup, part.items), ...turn)),
          ),
        ],
      },
    }),
  ).slice(1);
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
