import { byDate, dayRange, daysIn, granularity, type Edtf } from '../../../model/date.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { dateWords } from '../date-words.ts';
import { longSpan } from './event-shape.ts';

/** Events under one heading. */
export interface EventGroup {
  readonly id: string;
  readonly title: string;
  readonly year?: string;
  /** `2024-05`; absent where the group is no month. */
  readonly month?: string;
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
  return isLong(value) ? '0' : `1 ${anchor.slice(0, 7)}`;
}

/** Whether it takes longer than two months: it stands under no month. */
export function isLong(value: Edtf): boolean {
  const days = daysIn(value);
  return days === undefined ? granularity(value) !== 'interval' : days > longSpan;
}

function groupTitle(key: string): Omit<EventGroup, 'events'> {
  if (key === '0') return { id: 'longer-spans', title: 'Longer spans' };
  if (key === '2') return { id: 'year-not-stated', title: 'Year not stated' };
  if (key === '3') return { id: 'without-a-date', title: 'Without a date' };
  const month = key.slice(2);
  const [name = '', year] = dateWords(month).split(' ');
  return { id: `month-${month}`, title: name, month, ...(year === undefined ? {} : { year }) };
}
