import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { addressOf } from '../../../model/page.ts';
import { eventListGroups } from '../events/event-list.ts';
import { eventRow } from '../events/event-row.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import type { PageGroup } from '../page-group.ts';
import { mostOnProfile } from '../events/profile-events.ts';
import { headlineWords } from '../publication.ts';
import { salientEvents } from '../salient.ts';
import { block, line, link } from '../tree.ts';

/** Events shown where all have pages of their own. */
const someHere = 24;

/** What a source tells of, in order of time, each event leading to its place in the chronology. Nothing for nothing. */
export function sourceEvents(lookup: Lookup, { id }: Source): MdxJsxFlowElement[] {
  const events = lookup.toldBy.get(id) ?? [];
  if (events.length === 0) return [];
  const many = events.length > mostOnProfile;
  const shown = many ? salientEvents(lookup, someHere, events) : events;
  return [
    block(
      'Section',
      { id: 'events', title: 'Events' },
      ...(many
        ? [
            block(
              'Lead',
              {},
              line(
                `The ${shown.length} that most sources tell of; `,
                link(addressOf.eventsToldBy(id), `all ${counted(events.length, 'event', 'events')}`),
                '.',
              ),
            ),
          ]
        : []),
      block('Events', {}, ...shown.map((event) => eventRow(lookup, event, 'brief'))),
    ),
  ];
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
