import { dayRange } from '../../../model/date.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { dateWords } from '../date-words.ts';
import type { Beginnings } from '../paging.ts';
import { isLong } from './event-groups.ts';

/**
 * Pages of events in order of time begin with a day where they can: a day is what a reader looks for, and stays where it is when
 * other days get more events.
 *
 * @param period what the list is of, if it is a month: its days need no more than their number
 */
export function eventBeginnings(period = ''): Beginnings<DossierEvent> {
  return {
    group({ value }) {
      if (value === undefined) return 'without-a-date';
      const day = dayOf(value);
      if (day === undefined) return 'year-not-stated';
      if (isLong(value)) return `spans-${day}`;
      return period !== '' && day.startsWith(`${period}-`) ? day.slice(period.length + 1) : day;
    },
    id: ({ id }) => id,
    words({ value }) {
      if (value === undefined) return 'those without a date';
      const day = dayOf(value);
      return day === undefined ? 'those without a year' : dateWords(isLong(value) ? value : day);
    },
  };
}

function dayOf(value: Parameters<typeof dayRange>[0]): string | undefined {
  const { first, last } = dayRange(value);
  return first ?? last;
}
