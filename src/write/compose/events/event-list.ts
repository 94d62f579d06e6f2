import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DossierEvent } from '../../../model/event.ts';
import { addressOf } from '../../../model/page.ts';
import { alsoThen } from './also-then.ts';
import { eventBeginnings } from './event-beginnings.ts';
import { eventChoices } from './event-choices.ts';
import { eventFilters } from './event-filters.ts';
import { groupEvents } from './event-groups.ts';
import { eventRow, type EventPlace } from './event-row.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { partGroups, type PageGroup } from '../page-group.ts';
import { inParts, type Part } from '../paging.ts';
import { kickerOf, partWords } from '../part-words.ts';
import { block, line, link, type Inline } from '../tree.ts';

/** Events under their months. */
export function eventList(lookup: Lookup, events: readonly DossierEvent[], where: EventPlace): MdxJsxFlowElement {
  return block(
    'EventList',
    {},
    ...groupEvents(events).map(({ id, title, year, events: own }) => block('EventGroup', { id, title, year }, ...rows(lookup, own, where))),
  );
}

/** The happenings of each day, then what was also said or told on it. */
function rows(lookup: Lookup, events: readonly DossierEvent[], where: EventPlace): MdxJsxFlowElement[] {
  const byDay = Map.groupBy(events, ({ value }) => value?.replace(/[?~%]$/, ''));
  return [...byDay.values()].flatMap((own) => [
    ...own.filter(({ kind }) => kind === 'happening').map((event) => eventRow(lookup, event, where)),
    ...alsoThen(
      lookup,
      own.filter(({ kind }) => kind !== 'happening'),
    ),
  ]);
}

/** A list of some events, which stand in the chronology too. */
export interface ListOfEvents {
  readonly address: string;
  readonly title: string;
  readonly events: readonly DossierEvent[];
  /** Filters over the list; where none are given, those that scripts make of its own events. */
  readonly filters?: readonly MdxJsxFlowElement[];
  /** Said under the title, before where the evidence is. */
  readonly about?: readonly (string | Inline)[];
}

/** The pages of such a list. Very many events stand there in short. */
export function eventListGroups(lookup: Lookup, { address, title, events, filters, about = [] }: ListOfEvents): readonly PageGroup[] {
  const where = lookup.eventPages.parted ? 'index' : 'list';
  const inTime = groupEvents(events).flatMap(({ events: own }) => own);
  const all = inParts(address, inTime, eventBeginnings());
  const given = (part: Part<DossierEvent>) => [title, part.part === 1 ? events.length : 0, filters, about, part.items.map(({ id }) => id)];
  return partGroups(all, title, given, (part, turn) => ({
    facts: pageFacts(lookup.chronicle, {
      kind: 'list',
      address: part.address,
      title: `${title}${partWords(part)}`,
      description: `${title}: ${counted(part.part === 1 ? events.length : part.items.length, 'event', 'events')} in order of time${partWords(part)}.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'narrow' },
          block(
            'Head',
            { title, kicker: kickerOf(['Chronology'], [counted(events.length, 'event', 'events')], part) },
            line(...about, 'Each leads to its place in the ', link(addressOf.chronology, 'chronology'), '.'),
          ),
        ),
        ...(filters
          ?? eventFilters(eventChoices(lookup, part.items), {
            of: part.items.length,
            by: 'script',
            ...(all.length > 1 ? { note: 'Filters choose among the events of this page; the other parts have theirs.' } : {}),
          })),
        eventList(lookup, part.items, where),
        ...turn,
      ],
    },
  }));
}
