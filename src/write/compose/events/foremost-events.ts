import type { DossierEvent } from '../../../model/event.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { salientEvents } from '../salient.ts';
import { block, line, link, type Flow } from '../tree.ts';
import { eventRow, type EventPlace } from './event-row.ts';
import { mostOnProfile } from './profile-events.ts';

/** Events shown where all have pages of their own. */
const someHere = 24;

/**
 * The events of a profile or of a source's page; where they are too many for it the foremost, under a line that leads to all.
 *
 * @param to where all are listed, if these are not all
 */
export function foremostEvents(
  lookup: Lookup,
  events: readonly DossierEvent[],
  { place, to }: { readonly place: EventPlace; readonly to: string },
): Flow[] {
  if (events.length <= mostOnProfile) return [block('Events', {}, ...events.map((event) => eventRow(lookup, event, place)))];
  const shown = salientEvents(lookup, someHere, events);
  const all = link(to, `all ${counted(events.length, 'event', 'events')}`);
  return [
    block('Lead', {}, line(`The ${shown.length} that most sources tell of; `, all, '.')),
    block('Events', {}, ...shown.map((event) => eventRow(lookup, event, place))),
  ];
}
