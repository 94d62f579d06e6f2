import { addressOf } from '../../../model/page.ts';
import type { Lookup } from '../lookup.ts';

/** Events a profile or a source's page shows; with more it shows some, and all have pages of their own. */
export const mostOnProfile = 60;

/** Where all events of an entity are listed. */
export function entityEventsAddress({ eventsOf }: Pick<Lookup, 'eventsOf'>, id: string): string {
  return (eventsOf.get(id)?.length ?? 0) > mostOnProfile ? addressOf.eventsOf(id) : `${addressOf.entity(id)}#events`;
}

/** Where all events that a source tells of are listed. */
export function sourceEventsAddress({ toldBy }: Pick<Lookup, 'toldBy'>, id: string): string {
  return (toldBy.get(id)?.length ?? 0) > mostOnProfile ? addressOf.eventsToldBy(id) : `${addressOf.source(id)}#events`;
}
