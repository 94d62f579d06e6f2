import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../../model/page.ts';
import { dateWords } from '../date-words.ts';
import { eventChoices } from './event-choices.ts';
import { eventFilters } from './event-filters.ts';
import { eventList } from './event-list.ts';
import type { EventPage } from './event-pages.ts';
import { eventRow } from './event-row.ts';
import { capitalised, counted, grouped, listed } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import type { PageGroup } from '../page-group.ts';
import { kickerOf, partWords, turnParts } from '../part-words.ts';
import { salientEvents } from '../salient.ts';
import { between, block, line, link, type Flow, type Inline } from '../tree.ts';

/** Events shown over the years of a large chronology. */
const mostSalient = 24;

/** What a large chronology begins with: the years, then the events most sources tell of. */
export function periodIndex(lookup: Lookup): MdxJsxFlowElement[] {
  const years = [...Map.groupBy(lookup.eventPages.pages, ({ period }) => yearOf(period))];
  return [
    block('EventFinder', { data: addressOf.data('chronology.json') }),
    block(
      'Band',
      {
        id: 'years',
        title: 'By year',
        note: `${listed([counted(lookup.chronicle.events.length, 'event', 'events'), ...(lookup.also.length === 0 ? [] : [counted(lookup.also.length, 'statement', 'statements')])])} are too many for one page: each year has its own, a full year one for each month.`,
      },
      block(
        'Pages',
        { label: 'Years' },
        ...years.map(([year, pages]) =>
          block('PagesTo', { to: addressOf.eventsIn(year), label: periodWords(year), count: grouped(happenings(pages)) }),
        ),
      ),
      ...monthTable(years),
    ),
    block(
      'Band',
      { id: 'most-told', title: 'Most told', note: `The ${mostSalient} events that most sources tell of.` },
      block('Events', {}, ...salientEvents(lookup, mostSalient).map((event) => eventRow(lookup, event, 'elsewhere'))),
    ),
  ];
}

/** The months of full years. */
function monthTable(years: readonly (readonly [string, readonly EventPage[]])[]): MdxJsxFlowElement[] {
  const full = years.flatMap(([year, pages]) => {
    const months = [
      ...Map.groupBy(
        pages.filter(({ period }) => period !== year),
        ({ period }) => period,
      ),
    ];
    return months.length === 0
      ? []
      : [
          block(
            'Row',
            {},
            block('Cell', { as: 'row' }, line(link(addressOf.eventsIn(year), year))),
            block('Cell', {}, line(...monthLinks(months))),
          ),
        ];
  });
  if (full.length === 0) return [];
  return [
    block(
      'Table',
      { kind: 'cover', caption: 'Full years by month' },
      block(
        'Columns',
        {},
        ...['Year', 'Months, with the number of their events'].map((title) => block('Cell', { as: 'column' }, line(title))),
      ),
      ...full,
    ),
  ];
}

/** Months of a year as links with their numbers. */
function monthLinks(months: readonly (readonly [string, readonly EventPage[]])[]): (string | Inline)[] {
  return between(
    months.map(([period, pages]) => [
      link(addressOf.eventsIn(period), dateWords(period).split(' ')[0] ?? period),
      happenings(pages) === 0 ? '' : ` ${grouped(happenings(pages))}`,
    ]),
    ' · ',
  );
}

function happenings(pages: readonly EventPage[]): number {
  return pages.reduce((sum, { items }) => sum + items.filter(({ kind }) => kind === 'happening').length, 0);
}

/** A year or a month of a large chronology, or a part of it. */
export function periodGroup(lookup: Lookup, page: EventPage): PageGroup {
  const { pages } = lookup.eventPages;
  const title = periodWords(page.period);
  const events = page.items.filter(({ kind }) => kind === 'happening');
  const siblings = pages.filter(({ period }) => period === page.period);
  const all = happenings(siblings);
  const months = [
    ...Map.groupBy(
      pages.filter(({ period }) => period !== page.period && yearOf(period) === page.period),
      ({ period }) => period,
    ),
  ];
  const lead = standfirst(page, months);
  const ways = [...turnParts(siblings, page.part, title), neighbours(pages, page)];
  const compose = (): Page => ({
    facts: pageFacts(lookup.chronicle, {
      kind: 'chronology',
      address: page.address,
      title: `Chronology: ${title}${partWords(page)}`,
      description: `${title}${partWords(page)}: ${counted(page.part === 1 ? all : events.length, 'event', 'events')}, each with the places that tell of it.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'narrow' },
          block(
            'Head',
            {
              title,
              kicker: kickerOf(['Chronology'], [counted(all, 'event', 'events')], page),
            },
            ...lead,
          ),
        ),
        ...eventFilters(
          eventChoices(lookup, events).filter(({ kind }) => kind !== 'year'),
          { of: events.length, by: 'script', note: 'Filters choose among the events of this page; other times have theirs.' },
        ),
        eventList(lookup, page.items, 'chronology'),
        ...ways,
      ],
    },
  });
  return {
    name: page.address,
    given: [page.from, page.part === 1 ? all : 0, lead, ways, page.items.map(({ id }) => id)],
    compose: () => [compose()],
  };
}

function standfirst({ items, part }: EventPage, months: readonly (readonly [string, readonly EventPage[]])[]): Flow[] {
  if (months.length === 0 || part > 1) return [];
  return [line('By month: ', ...monthLinks(months), '.'), ...(items.length > 0 ? [line('Below, what no month is known of.')] : [])];
}

/** The periods before and after, and the way back. */
function neighbours(pages: readonly EventPage[], page: EventPage): MdxJsxFlowElement {
  const periods = [...new Set(pages.map(({ period }) => period))];
  const at = periods.indexOf(page.period);
  const [before, after] = [periods[at - 1], periods[at + 1]];
  const year = yearOf(page.period);
  return block(
    'Pages',
    { label: 'Nearby in time' },
    ...(before === undefined ? [] : [block('PagesTo', { to: addressOf.eventsIn(before), label: periodWords(before), rel: 'prev' })]),
    block('PagesTo', { to: addressOf.chronology, label: 'All years' }),
    ...(year === page.period ? [] : [block('PagesTo', { to: addressOf.eventsIn(year), label: year })]),
    ...(after === undefined ? [] : [block('PagesTo', { to: addressOf.eventsIn(after), label: periodWords(after), rel: 'next' })]),
  );
}

/** The year of a period; what is no month is its own. @example yearOf('2024-05') // '2024' */
function yearOf(period: string): string {
  return /^\d{4}(?=-\d\d$)/.exec(period)?.[0] ?? period;
}

/** @example periodWords('2024-05') // 'May 2024' */
function periodWords(period: string): string {
  return /\d/.test(period) ? dateWords(period) : capitalised(period.replaceAll('-', ' '));
}
