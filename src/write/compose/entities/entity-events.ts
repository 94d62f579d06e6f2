import type { Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { eventListGroups } from '../events/event-list.ts';
import { eventRow } from '../events/event-row.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import type { PageGroup } from '../page-group.ts';
import { mostOnProfile } from '../events/profile-events.ts';
import { salientEvents } from '../salient.ts';
import { block, line, link, type Flow } from '../tree.ts';

/** Events shown where all have pages of their own. */
const someHere = 24;

/** The events of an entity on its profile. */
export function entityEvents(lookup: Lookup, entity: Entity): Flow[] {
  const events = lookup.eventsOf.get(entity.id) ?? [];
  if (events.length === 0) return [];
  const many = events.length > mostOnProfile;
  const shown = many ? salientEvents(lookup, someHere, events) : events;
  return [
    ...(many
      ? [
          block(
            'Lead',
            {},
            line(
              `The ${shown.length} that most sources tell of; `,
              link(addressOf.eventsOf(entity.id), `all ${counted(events.length, 'event', 'events')}`),
              '.',
            ),
          ),
        ]
      : []),
    block('Events', {}, ...shown.map((event) => eventRow(lookup, event, 'elsewhere'))),
  ];
}

/** The pages of all its events, where its profile does not show them all. */
export function entityEventGroups(lookup: Lookup, entity: Entity): readonly PageGroup[] {
  const events = lookup.eventsOf.get(entity.id) ?? [];
  if (events.length <= mostOnProfile) return [];
  return eventListGroups(lookup, {
    address: addressOf.eventsOf(entity.id),
    title: `Events: ${entity.name}`,
    events,
    about: ['All events that name ', link(addressOf.entity(entity.id), entity.name), '. '],
  });
}
