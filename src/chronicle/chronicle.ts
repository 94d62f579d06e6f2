// Takes: a dossier, with the statements its sources make.
// Gives: a chronicle: the same dossier with its events, in order of time.
// Reports: nothing of its own.
// Never: gives an event a day no source gives; makes a plan look like something that happened.

import type { Chronicle, Dossier } from '../model/dossier.ts';
import type { DossierEvent } from '../model/event.ts';
import { because } from './because.ts';
import { eventIds } from './event-ids.ts';
import { toHeadline } from './headline.ts';
import { placeOf } from './place.ts';
import { gather } from './same-event.ts';
import { statusOf } from './status.ts';
import { compare, timeKey } from './time-order.ts';
import { evidence, toldIn, type Told } from './told.ts';

/** Makes events of what the sources say happened, goes on, or lies ahead. */
export function chronicle(dossier: Dossier): Chronicle {
  const told = toldIn(dossier).toSorted(asPublished);
  const dated = gather(told).map(draft);
  const undated = told.filter((each) => !each.date && isEventful(each)).map((each) => draft([each]));
  const drafts = [...dated.toSorted(inTime), ...undated];
  const ids = eventIds(drafts.map(({ value, headline, evidence: [first] }) => ({
    ...(value === undefined ? {} : { value }), headline, place: `${first?.source ?? ''} ${first?.span.start ?? 0}`,
  })));
  return { ...dossier, events: drafts.map((event, at) => ({ ...event, id: ids[at] ?? '' })) };
}

function draft(told: readonly Told[]): Omit<DossierEvent, 'id'> {
  const [first] = told;
  if (!first) throw new RangeError('An event without evidence');
  const place = told.map(placeOf).find((id) => id !== undefined);
  return {
    ...(first.date ? { value: first.date.value } : {}),
    basis: first.date?.basis ?? 'stated',
    status: statusOf(told),
    headline: toHeadline(first.text),
    entities: [...new Set(told.flatMap(({ names }) => names.map(({ id }) => id)))],
    ...(place === undefined ? {} : { place }),
    evidence: told.toSorted((a, b) => a.source.number - b.source.number || a.mark.span.start - b.mark.span.start).map(evidence),
    because: first.date ? because(first.date, first.dateWords, first.source) : 'no source gives a date',
  };
}

/** By date of publication, then by id: who told it first leads, and the order of files decides nothing. */
function asPublished(a: Told, b: Told): number {
  return compare(timeKey(a.source.published?.value), timeKey(b.source.published?.value))
    || compare(a.source.id, b.source.id) || a.mark.span.start - b.mark.span.start;
}

function inTime(a: Omit<DossierEvent, 'id'>, b: Omit<DossierEvent, 'id'>): number {
  return compare(timeKey(a.value), timeKey(b.value));
}

/** An undated statement is worth listing where it has a verb and says who or what takes part. */
function isEventful({ mark, names }: Told): boolean {
  return mark.verb !== undefined && names.length > 0;
}
