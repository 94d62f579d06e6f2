import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { addressOf } from '../../../model/page.ts';
import { eventListGroups } from '../events/event-list.ts';
import { foremostEvents } from '../events/foremost-events.ts';
import type { Lookup } from '../lookup.ts';
import type { PageGroup } from '../page-group.ts';
import { mostOnProfile } from '../events/profile-events.ts';
import { headlineWords } from '../publication.ts';
import { block, link } from '../tree.ts';

/** What a source tells of, in order of time, each event leading to its place in the chronology. Nothing for nothing. */
export function sourceEvents(lookup: Lookup, { id }: Source): MdxJsxFlowElement[] {
  const events = lookup.toldBy.get(id) ?? [];
  if (events.length === 0) return [];
  const shown = foremostEvents(lookup, events, { place: 'brief', to: addressOf.eventsToldBy(id) });
  return [block('Section', { id: 'events', title: 'Events' }, ...shown)];
}

/** The pages of all its events, where its own page does not show them all. */
export function sourceEventGroups(lookup: Lookup, source: Source): readonly PageGroup[] {
  const events = lookup.toldBy.get(source.id) ?? [];
  if (events.length <= mostOnProfile) return [];
  return eventListGroups(lookup, {
    address: addressOf.eventsToldBy(source.id),
    title: `Events in S${source.number}, ${headlineWords(source)}`,
    events,
    about: ['All events that ', link(addressOf.source(source.id), 'the source'), ' tells of. '],
  });
}
