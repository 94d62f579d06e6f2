import { dayRange, type Edtf } from '../../../model/date.ts';
import type { CitedChronicle } from '../../../model/dossier.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { addressOf } from '../../../model/page.ts';
import { compare } from '../../../model/order.ts';
import { eventBeginnings } from './event-beginnings.ts';
import { groupEvents, type EventGroup } from './event-groups.ts';
import { inParts, mostOnPage, type Part } from '../paging.ts';

/** Events that stand on one page: a year or month, or what has none. */
export interface EventPage extends Part<DossierEvent> {
  /** `2024`, `2024-05`, `year-not-stated`, `without-a-date`. */
  readonly period: string;
}

/** Where every event of a dossier stands. */
export interface EventPages {
  /** In order of time. None where all events fit on the chronology's own page. */
  readonly pages: readonly EventPage[];
  /** Whether there are any. */
  readonly parted: boolean;
  /** By id of the event: the address of its page. */
  readonly of: ReadonlyMap<string, string>;
}

/** A saying or detail takes one line, an event about five. */
const load = ({ kind }: DossierEvent) => (kind === 'happening' ? 1 : 0.2);

/**
 * Up to 200 events stand on the chronology's own page; more are parted by year, a year of more than 200 by month
 * (what is known by the year alone stays on the year's page), and a month of more in parts.
 */
export function placeEvents(events: readonly DossierEvent[]): EventPages {
  if (weight(events) <= mostOnPage) return { pages: [], parted: false, of: new Map() };
  const byPeriod = Map.groupBy(events, ({ value }) => periodOf(value));
  const pages = [...byPeriod].toSorted(([a], [b]) => compare(sortKey(a), sortKey(b))).flatMap(([period, own]) => pagesOf(period, own));
  return { pages, parted: true, of: new Map(pages.flatMap(({ address, items }) => items.map(({ id }) => [id, address] as const))) };
}

/** For scripts: which page each event stands on; nothing where they stand on one. */
export function toEventIndex({ events }: CitedChronicle): string | undefined {
  const { pages } = placeEvents(shownEvents(events));
  if (pages.length === 0) return undefined;
  return `${JSON.stringify({ pages: pages.map(({ address, items }) => ({ address, events: items.map(({ id }) => id) })) })}\n`;
}

/** What the chronology shows: happenings, and what was said or told at a date. */
export function shownEvents(events: readonly DossierEvent[]): readonly DossierEvent[] {
  return [
    ...events.filter(({ kind }) => kind === 'happening'),
    ...events.filter(({ kind, value }) => kind !== 'happening' && value !== undefined),
  ];
}

function weight(events: readonly DossierEvent[]): number {
  // Tenths are counted, so that many small loads do not add up to a fraction too much.
  return events.reduce((sum, event) => sum + load(event) * 10, 0) / 10;
}

function pagesOf(period: string, events: readonly DossierEvent[]): readonly EventPage[] {
  const groups = groupEvents(events);
  if (!/\d/.test(period) || weight(events) <= mostOnPage) return parts(period, groups);
  const months = groups.filter(({ month }) => month !== undefined);
  return [
    ...parts(
      period,
      groups.filter(({ month }) => month === undefined),
    ),
    ...months.flatMap((group) => parts(group.month ?? '', [group])),
  ];
}

function parts(period: string, groups: readonly EventGroup[]): readonly EventPage[] {
  return inParts(
    addressOf.eventsIn(period),
    groups.flatMap(({ events }) => events),
    eventBeginnings(period),
    { load },
  ).map((part) => ({ ...part, period }));
}

/** The year an event begins in, or by which it ended. @example yearOf('../2024-06-07') // '2024' */
export function yearOf(value: Edtf | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { first, last } = dayRange(value);
  return /^[+-]?\d{4,}/.exec(first ?? last ?? '')?.[0];
}

function periodOf(value: Edtf | undefined): string {
  return yearOf(value) ?? (value === undefined ? 'without-a-date' : 'year-not-stated');
}

/** Years in order, then what has none. */
function sortKey(period: string): string {
  return /\d/.test(period) ? `0 ${period}` : period === 'year-not-stated' ? '1' : '2';
}

/** The address of an event: the one place that says on which page it stands. */
export function eventAddress({ eventPages }: { readonly eventPages: EventPages }, id: string): string {
  return addressOf.event(id, eventPages.of.get(id));
}
