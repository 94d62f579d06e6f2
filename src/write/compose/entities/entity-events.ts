import type { Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { eventListGroups } from '../events/event-list.ts';
import { foremostEvents } from '../events/foremost-events.ts';
import type { Lookup } from '../lookup.ts';
import type { PageGroup } from '../page-group.ts';
import { mostOnProfile } from '../events/profile-events.ts';
import { link, type Flow } from '../tree.ts';

/** The events of an entity on its profile. */
export function entityEvents(lookup: Lookup, entity: Entity): Flow[] {
  const events = lookup.eventsOf.get(entity.id) ?? [];
  return events.length === 0 ? [] : foremostEvents(lookup, events, { place: 'elsewhere', to: addressOf.eventsOf(entity.id) });
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
