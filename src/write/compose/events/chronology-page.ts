import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { dayRange, daysIn } from '../../../model/date.ts';
import type { Chronicle } from '../../../model/dossier.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { dateWords, withoutYearOf } from '../date-words.ts';
import { eventChoices } from './event-choices.ts';
import { eventFilters } from './event-filters.ts';
import { longSpan } from './event-shape.ts';
import { eventList, eventListGroups } from './event-list.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { linkedChronology } from '../../linked-data/chronology.ts';
import { pageFacts } from '../page-facts.ts';
import type { PageGroup } from '../page-group.ts';
import { periodGroup, periodIndex } from './period-page.ts';
import { timeline } from '../timeline/timeline.ts';
import { block, line } from '../tree.ts';

/**
 * All events by month, longer spans first, those without a year or a date apart at the end; or,
 * of more events than a page holds, the years that lead to them.
 */
export function composeChronology(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const events = [...chronicle.events, ...lookup.also];
  const choices = eventChoices(lookup, chronicle.events);
  const dated = chronicle.events.filter(({ value }) => value !== undefined).length;
  const title = spanTitle(chronicle);
  return {
    facts: pageFacts(chronicle, {
      kind: 'chronology',
      address: addressOf.chronology,
      title: 'Chronology',
      description: `${counted(dated, 'event', 'events')} with a date, ${chronicle.events.length - dated} without, each with the places that tell of it.`,
      linked: linkedChronology(lookup),
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'narrow' },
          block('Head', {
            title,
            kicker: `Chronology · ${counted(dated, 'event', 'events')} with a date · ${chronicle.events.length - dated} without`,
          }),
        ),
        ...(events.length === 0
          ? [block('Sheet', {}, block('Flow', {}, line('No source tells of an event that could be placed in time.')))]
          : isLarge(lookup)
            ? [
                picture(lookup),
                ...eventFilters(
                  choices.filter(({ kind }) => kind !== 'year'),
                  { of: chronicle.events.length, by: 'page' },
                ),
                ...periodIndex(lookup),
              ]
            : [picture(lookup), ...eventFilters(choices, { of: chronicle.events.length }), eventList(lookup, events, 'chronology')]),
      ],
    },
  };
}

function isLarge({ eventPages }: Lookup): boolean {
  return eventPages.parted;
}

/** The further pages of the chronology: years and months where it is large, and the lists that filters lead to without script. */
export function* eventPageGroups(lookup: Lookup): Generator<PageGroup, void, undefined> {
  const { events } = lookup.chronicle;
  const large = isLarge(lookup);
  for (const page of lookup.eventPages.pages) yield periodGroup(lookup, page);
  const choices = eventChoices(lookup, events);
  for (const { kind, choices: own } of choices) {
    // The events of a name or a source stand on its own page; the years of a large chronology are its pages.
    if (kind === 'entity' || kind === 'source' || (large && kind === 'year')) continue;
    for (const { value, title, to, events: some } of own) {
      yield* eventListGroups(lookup, {
        address: to,
        title,
        events: some,
        ...(large ? {} : { filters: eventFilters(choices, { of: events.length, chosen: { kind, value } }) }),
      });
    }
  }
}

function picture(lookup: Lookup): MdxJsxFlowElement {
  const drawn = timeline(lookup);
  return drawn
    ? block('Band', { id: 'picture', title: 'The span', note: drawn.note }, ...drawn.flow, block('StatusKey', {}))
    : block('Band', { id: 'key', title: 'Key' }, block('StatusKey', {}));
}

/** “From February to September 2024”, over the days that are known; long spans count only where there is nothing else. */
function spanTitle({ events }: Chronicle): string {
  const known = events.flatMap(({ value }) => (value !== undefined && daysIn(value) !== undefined ? [value] : []));
  const short = known.filter((value) => (daysIn(value) ?? 0) < longSpan);
  const days = (short.length > 0 ? short : known).map(dayRange);
  const from = days
    .flatMap(({ first }) => first ?? [])
    .sort()[0]
    ?.slice(0, 7);
  const to = days
    .flatMap(({ last }) => last ?? [])
    .sort()
    .at(-1)
    ?.slice(0, 7);
  if (from === undefined || to === undefined) return 'Chronology';
  return from === to ? dateWords(from) : `From ${withoutYearOf(to, from)} to ${dateWords(to)}`;
}
