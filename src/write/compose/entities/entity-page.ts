import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Entity, Role } from '../../../model/entity.ts';
import type { EntityType } from '../../../model/mark.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { mainRole, mentionsInWords, profileKicker } from './about-entity.ts';
import { editorText } from '../briefing/editor-text.ts';
import { entityEvents } from './entity-events.ts';
import { counted } from '../in-words.ts';
import { locatorMap } from '../pictures/locator-map.ts';
import { locator, locators } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { inContext } from './in-context.ts';
import { linkedEntity } from '../../linked-data/entity.ts';
import { pageFacts } from '../page-facts.ts';
import { quotations } from '../said/quote-block.ts';
import { speakerAddress } from '../said/quote-pages.ts';
import { related } from './related.ts';
import { roles, spellings } from './spellings.ts';
import { strips } from '../pictures/strips.ts';
import { block, inline, line, link, type Flow } from '../tree.ts';

/** Quotations of one kind shown on a profile. */
const mostQuotes = 40;

/** Types of whom it is worth saying that they are not quoted. */
const speaks: ReadonlySet<EntityType> = new Set(['person', 'organisation']);

/** Places of the main role named under the title. */
const mostInHead = 3;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly flow: readonly Flow[];
}

/** A profile: what the sources call it, where it stands, what it said, what happened, who is near, every mention. */
export function composeEntity(lookup: Lookup, entity: Entity): Page {
  const { chronicle } = lookup;
  const role = mainRole(entity);
  const said = lookup.quotesOf.get(entity.id) ?? [];
  const events = lookup.eventsOf.get(entity.id) ?? [];
  const all: readonly Part[] = [
    { id: 'roles', title: 'Called', flow: isSaidInHead(entity.roles) ? [] : roles(lookup, entity) },
    { id: 'spellings', title: 'Spellings', flow: spellings(lookup, entity) },
    { id: 'where', title: 'Where the name stands', flow: [strips(lookup, entity)] },
    { id: 'map', title: 'On the map', flow: entity.type === 'place' ? locatorMap(lookup, entity) : [] },
    {
      id: 'said',
      title: 'In their words',
      flow: quotations(lookup, said, { speaker: false, addressed: false, all: speakerAddress(lookup, entity.id) }, mostQuotes),
    },
    { id: 'events', title: 'Events', flow: entityEvents(lookup, entity) },
    { id: 'near', title: 'In the same paragraphs', flow: related(lookup, entity) },
    { id: 'all', title: 'Every mention', flow: inContext(lookup, entity) },
  ];
  const parts = all.filter(({ flow }) => flow.length > 0);
  const about = role?.text ?? typeWords[entity.type].one;
  const kicker = profileKicker(entity);
  return {
    facts: pageFacts(chronicle, {
      kind: 'entity',
      address: addressOf.entity(entity.id),
      title: entity.name,
      description: `${entity.name}, ${about}: ${mentionsInWords(entity)}.`,
      ...(lookup.pictured.has(addressOf.entity(entity.id))
        ? { poster: { kicker, type: entity.type, ...(role ? { line: role.text } : {}) } }
        : {}),
      linked: linkedEntity(lookup, entity),
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'profile' },
          block(
            'Head',
            { title: entity.name, type: entity.type, kicker },
            ...(role
              ? [
                  line(
                    `${role.text} `,
                    ...locators(
                      lookup,
                      entity.roles.filter(({ text }) => text.toLowerCase() === role.text.toLowerCase()),
                      mostInHead,
                    ),
                  ),
                ]
              : []),
          ),
          block(
            'Rail',
            { label: 'In short' },
            inShort(entity, said.length, events.length, lookup),
            block('Screen', {}, line(link(addressOf.printEntity(entity.id), `Print a dossier on ${entity.name}`)), block('PdfSlot', {})),
            block('OnPage', {}, ...parts.map(({ id, title }) => block('OnPageItem', { to: `#${id}`, title }))),
          ),
          block(
            'Flow',
            {},
            ...editorText(lookup, `entities/${entity.id}`, 'From the editor'),
            ...parts.map(({ id, title, flow }) => block('Section', { id, title }, ...flow)),
          ),
        ),
      ],
    },
  };
}

/** Whether the line under the title has all there is on roles: one, and its few places. */
function isSaidInHead(roles: readonly Role[]): boolean {
  return roles.length <= mostInHead && new Set(roles.map(({ text }) => text.toLowerCase())).size === 1;
}

function inShort(entity: Entity, said: number, events: number, lookup: Lookup): MdxJsxFlowElement {
  const [first] = entity.mentions;
  const last = entity.mentions.at(-1);
  return block(
    'Facts',
    {},
    ...(first ? [block('Fact', { label: 'First' }, line(locator(lookup, first)))] : []),
    ...(last && entity.mentions.length > 1 ? [block('Fact', { label: 'Last' }, line(locator(lookup, last)))] : []),
    ...(said === 0 && !speaks.has(entity.type)
      ? []
      : [
          block(
            'Fact',
            { label: 'Quoted' },
            line(said === 0 ? inline('None', {}, 'not in these sources') : counted(said, 'time', 'times')),
          ),
        ]),
    block('Fact', { label: 'Events' }, line(events === 0 ? inline('None', {}, 'none') : String(events))),
  );
}
