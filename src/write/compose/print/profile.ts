import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byName, type Entity } from '../../../model/entity.ts';
import { entityTypes } from '../../../model/mark.ts';
import { addressOf } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { editorText } from '../briefing/editor-text.ts';
import { dateWords } from '../date-words.ts';
import { mentionsInWords } from '../entities/about-entity.ts';
import { roles } from '../entities/spellings.ts';
import { eventAddress } from '../events/event-pages.ts';
import { counted, grouped } from '../in-words.ts';
import { locator, sourceLocator } from '../locator.ts';
import { wordsAt, type Lookup } from '../lookup.ts';
import { bare } from '../said/quote-block.ts';
import { between, block, inline, line, link, type Flow, type Inline } from '../tree.ts';
import { deepened } from './in-document.ts';

/** Shown of each kind; the rest are counted and stand on the profile's own page. */
const most = { spellings: 12, events: 12, quotes: 6, near: 12 } as const;

/** A profile in short: what the sources call it, in which spellings, what happened, what it said, who is near. */
export function profile(lookup: Lookup, entity: Entity): MdxJsxFlowElement {
  const facts: readonly (readonly [string, readonly Flow[]])[] = [
    ['Called', roles(lookup, entity)],
    ['Spelt', spelt(lookup, entity)],
    ['Events', events(lookup, entity)],
    ['Said', said(lookup, entity)],
    ['Near', near(lookup, entity)],
  ];
  const shown = facts.filter(([, flow]) => flow.length > 0);
  return block(
    'Profile',
    { id: `name-${entity.id}`, type: entity.type, name: entity.name, about: `${typeWords[entity.type].one}, ${mentionsInWords(entity)}` },
    ...deepened(editorText(lookup, `entities/${entity.id}`, 'From the editor'), 2),
    ...(shown.length === 0 ? [] : [block('Facts', { wide: 'yes' }, ...shown.map(([label, flow]) => block('Fact', { label }, ...flow)))]),
  );
}

/** By type, then by name. */
export function profileOrder(a: Entity, b: Entity): number {
  return entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type) || byName(a, b);
}

function spelt(lookup: Lookup, { aliases, name }: Entity): Flow[] {
  const others = aliases.filter(({ text }) => text !== name);
  const parts = between(
    others.slice(0, most.spellings).map(({ text, sources }) => [
      `“${text}”`,
      ...sources.slice(0, 6).flatMap((id): (string | Inline)[] => {
        const source = lookup.sources.get(id);
        return source ? [' ', sourceLocator(source)] : [];
      }),
    ]),
    '; ',
  );
  return others.length === 0 ? [] : [line(...parts, andMore(others.length, most.spellings))];
}

function events(lookup: Lookup, { id }: Entity): Flow[] {
  const all = lookup.eventsOf.get(id) ?? [];
  return [
    ...all
      .slice(0, most.events)
      .map((event) =>
        line(
          `${event.value === undefined ? 'no date' : dateWords(event.value)}: `,
          link(eventAddress(lookup, event.id), lookup.wholeHeadline(event)),
        ),
      ),
    ...rest(all.length, most.events, 'event', 'events', addressOf.entity(id)),
  ];
}

function said(lookup: Lookup, { id }: Entity): Flow[] {
  const all = (lookup.quotesOf.get(id) ?? []).filter(({ kind }) => kind === 'direct');
  return [
    ...all.slice(0, most.quotes).map((quote) => line(inline('Said', {}, bare(wordsAt(lookup, quote))), ' ', locator(lookup, quote))),
    ...rest(all.length, most.quotes, 'quotation', 'quotations', addressOf.entity(id)),
  ];
}

function near(lookup: Lookup, { related }: Entity): Flow[] {
  const names = related.slice(0, most.near).flatMap(({ entity, shared }) => {
    const other = lookup.entities.get(entity);
    return other ? [[inline('Name', { to: addressOf.entity(other.id), type: other.type }, other.name), ` ${shared}`]] : [];
  });
  return names.length === 0 ? [] : [line('In the same paragraphs: ', ...between(names, ', '), andMore(related.length, most.near))];
}

function andMore(all: number, shown: number): string {
  return all > shown ? ` and ${grouped(all - shown)} more` : '';
}

function rest(all: number, shown: number, one: string, many: string, address: string): Flow[] {
  return all > shown ? [line(`and ${counted(all - shown, one, many)} more, on `, link(address, 'the profile'))] : [];
}
