import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byDate, dayRange, granularity, type Edtf } from '../../model/date.ts';
import type { Chronicle } from '../../model/dossier.ts';
import type { DossierEvent } from '../../model/event.ts';
import { addressOf, type Page } from '../../model/page.ts';
import { alsoThen } from './also-then.ts';
import { dateWords } from './date-words.ts';
import { eventFilters } from './event-filters.ts';
import { eventRow } from './event-row.ts';
import { counted } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { linkedChronology } from '../linked-data/chronology.ts';
import { pageFacts } from './page-facts.ts';
import { timeline } from './timeline.ts';
import { block, line } from './tree.ts';

/** Days from which on an event stands among the longer spans. */
const longSpan = 62;

/** All events by month, longer spans first, those without a year or a date apart at the end. */
export function composeChronology(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const groups = groupEvents([...chronicle.events, ...lookup.also]);
  const dated = chronicle.events.filter(({ value }) => value !== undefined).length;
  const title = spanTitle(chronicle);
  return {
    facts: pageFacts(chronicle, {
      kind: 'chronology', address: addressOf.chronology, title: 'Chronology',
      description: `${counted(dated, 'event', 'events')} with a date, ${chronicle.events.length - dated} without, each with the places that tell of it.`,
      linked: linkedChronology(lookup),
    }),
    tree: { type: 'root', children: [
      block('Sheet', { kind: 'narrow' }, block('Head', {
        title, kicker: `Chronology · ${counted(dated, 'event', 'events')} with a date · ${chronicle.events.length - dated} without`,
      })),
      ...(groups.length === 0
        ? [block('Sheet', {}, block('Flow', {}, line('No source tells of an event that could be placed in time.')))]
        : [picture(lookup), ...eventFilters(lookup), block('EventList', {}, ...eventList(lookup, groups))]),
    ] },
  };
}

function picture(lookup: Lookup): MdxJsxFlowElement {
  const drawn = timeline(lookup);
  return drawn
    ? block('Band', { id: 'picture', title: 'The span', note: drawn.note }, ...drawn.flow, block('StatusKey', {}))
    : block('Band', { id: 'key', title: 'Key' }, block('StatusKey', {}));
}

function eventList(lookup: Lookup, groups: readonly EventGroup[]): MdxJsxFlowElement[] {
  return groups.map(({ id, title, year, events }) => block('EventGroup', { id, title, year }, ...rows(lookup, events)));
}

/** The happenings of each day, then what was also said or told on it. */
function rows(lookup: Lookup, events: readonly DossierEvent[]): MdxJsxFlowElement[] {
  const byDay = Map.groupBy(events, ({ value }) => value?.replace(/[?~%]$/, ''));
  return [...byDay.values()].flatMap((own) => [
    ...own.filter(({ kind }) => kind === 'happening').map((event) => eventRow(lookup, event, 'chronology')),
    ...alsoThen(lookup, own.filter(({ kind }) => kind !== 'happening')),
  ]);
}

/** Events under one heading. */
export interface EventGroup {
  readonly id: string;
  readonly title: string;
  readonly year?: string;
  readonly events: readonly DossierEvent[];
}

/** By month; what takes longer than two months by itself before; undated last. */
export function groupEvents(events: readonly DossierEvent[]): readonly EventGroup[] {
  const groups = new Map<string, DossierEvent[]>();
  for (const event of events) {
    const key = groupKey(event.value);
    const list = groups.get(key);
    if (list) list.push(event);
    else groups.set(key, [event]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => ({ ...groupTitle(key), events: list.toSorted(inTime) }));
}

function inTime(a: DossierEvent, b: DossierEvent): number {
  return a.value === undefined || b.value === undefined ? 0 : byDate(a.value, b.value);
}

/** `0` longer spans, `1 2024-05` a month, `2` no year, `3` no date: keys sort as the groups stand. */
function groupKey(value: Edtf | undefined): string {
  if (value === undefined) return '3';
  const { first, last } = dayRange(value);
  if (first === undefined && last === undefined) return '2';
  const anchor = first ?? last ?? '';
  const days = first === undefined || last === undefined ? 0 : (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const open = first === undefined || last === undefined;
  return days > longSpan || (open && granularity(value) !== 'interval') ? '0' : `1 ${anchor.slice(0, 7)}`;
}

function groupTitle(key: string): Omit<EventGroup, 'events'> {
  if (key === '0') return { id: 'longer-spans', title: 'Longer spans' };
  if (key === '2') return { id: 'year-not-stated', title: 'Year not stated' };
  if (key === '3') return { id: 'without-a-date', title: 'Without a date' };
  const month = key.slice(2);
  const [name = '', year] = dateWords(month).split(' ');
  return { id: `month-${month}`, title: name, ...(year === undefined ? {} : { year }) };
}

/** “From February to September 2024”, over the days that are known. */
function spanTitle(chronicle: Chronicle): string {
  const all = chronicle.events.flatMap(({ value }) => (value === undefined ? [] : [dayRange(value)])).filter(({ first, last }) => first !== undefined && last !== undefined);
  const short = all.filter(({ first = '', last = '' }) => Date.parse(last) - Date.parse(first) < longSpan * 86_400_000);
  const days = short.length > 0 ? short : all;
  const firsts = days.map(({ first = '' }) => first).sort();
  const lasts = days.map(({ last = '' }) => last).sort();
  const [from, to] = [firsts[0]?.slice(0, 7), lasts.at(-1)?.slice(0, 7)];
  if (from === undefined || to === undefined) return 'Chronology';
  if (from === to) return dateWords(from);
  const start = from.slice(0, 4) === to.slice(0, 4) ? dateWords(from).replace(/ \d+$/, '') : dateWords(from);
  return `From ${start} to ${dateWords(to)}`;
}
