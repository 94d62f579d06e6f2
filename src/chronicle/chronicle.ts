// Takes: a dossier, with the statements its sources make.
// Gives: a chronicle: the same dossier with its events, in order of time.
// Reports: nothing of its own.
// Never: gives an event a day no source gives; makes a plan look like something that happened.

import { byDate, type Edtf } from '../model/date.ts';
import type { Chronicle, Dossier } from '../model/dossier.ts';
import type { DossierEvent } from '../model/event.ts';
import { because } from './because.ts';
import { eventIds } from './event-ids.ts';
import { toHeadline } from './headline.ts';
import { placeOf } from './place.ts';
import { gather } from './same-event.ts';
import { statusOf } from './status.ts';
import { evidence, toldIn, type Told } from './told.ts';

/** Makes events of what the sources say happened, goes on, or lies ahead. */
export function chronicle(dossier: Dossier): Chronicle {
  const told = toldIn(dossier);
  const dated = gather(told).map(draft);
  const undated = told.filter((each) => !each.date && isEventful(each)).map((each) => draft([each]));
  const drafts = [...dated.toSorted(inTime), ...undated];
  const ids = eventIds(drafts.map(({ value, headline, evidence: [first] }) => ({
    ...(value === undefined ? {} : { value }), headline, place: `${first?.source ?? ''} ${first?.span.start ?? 0}`,
  })));
  return { ...dossier, events: drafts.map((event, at) => ({ ...event, id: ids[at] ?? '' })) };
}

function draft(told: readonly Told[]): Omit<DossierEvent, 'id'> {
  const first = firstTold(told);
  const place = placeOf(first) ?? told.map(placeOf).find((id) => id !== undefined);
  return {
    ...(first.date ? { value: first.date.value } : {}),
    basis: first.date?.basis ?? 'stated',
    status: statusOf(told),
    headline: toHeadline(first.text),
    entities: [...new Set([first, ...told].flatMap(({ names }) => names.map(({ id }) => id)))],
    ...(place === undefined ? {} : { place }),
    evidence: told.map(evidence),
    because: first.date ? because(first.date, first.dateWords, first.source) : 'no source gives a date',
  };
}

/** The statement of the source published first; of equals, the first in order of sources. */
function firstTold(told: readonly Told[]): Told {
  const published = (each: Told) => each.source.published?.value ?? ('9999' as Edtf);
  const [head, ...others] = told;
  if (!head) throw new RangeError('An event without evidence');
  return others.reduce((first, each) => (byDate(published(each), published(first)) < 0 ? each : first), head);
}

function inTime(a: Omit<DossierEvent, 'id'>, b: Omit<DossierEvent, 'id'>): number {
  return a.value === undefined || b.value === undefined ? 0 : byDate(a.value, b.value);
}

/** An undated statement is worth listing where it has a verb and says who or what takes part. */
function isEventful({ mark, names }: Told): boolean {
  return mark.verb !== undefined && names.length > 0;
}
