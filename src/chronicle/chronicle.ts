/**
 * Takes:   a dossier, with the statements its sources make.
 * Gives:   a chronicle: the same dossier with its events, in order of time.
 * Reports: chronicle:stale-decision.
 * Never:   gives an event a day no source gives; makes a plan look like something that happened.
 */
import { timeKey } from '../model/date.ts';
import type { Chronicle, Dossier, MarkedSource } from '../model/dossier.ts';
import type { Account, DossierEvent } from '../model/event.ts';
import type { Language } from '../model/language.ts';
import { compare } from '../model/order.ts';
import { contains } from '../model/span.ts';
import { because } from './because.ts';
import { dateByContext } from './context-date.ts';
import { decideEvents } from './decided-events.ts';
import { eventIds } from './event-ids.ts';
import { follow, partFollowers } from './followers.ts';
import { headlineOf } from './headline.ts';
import { kindOf } from './kind.ts';
import { oncePer } from '../model/once-per.ts';
import { placeOf } from './place.ts';
import { gather } from './same-event.ts';
import { statusIn, statusOf } from './status.ts';
import { evidence, toldIn, type Told } from './told.ts';

/** Makes events of what the sources say happened, goes on, or lies ahead, each in the words of its language. */
export function chronicle(dossier: Dossier<MarkedSource>, languages: readonly Language[]): Chronicle<MarkedSource> {
  const { leads, followers } = partFollowers(dateByContext(toldIn(dossier, languages)));
  const told = leads.toSorted(leading).filter((each) => (each.date || isEventful(each)) && isOpen(each));
  const drafts = follow(gather(told), followers).map(draft).toSorted(inTime);
  const ids = eventIds(
    drafts.map(({ event, first }) => ({
      ...(event.value === undefined ? {} : { value: event.value }),
      headline: event.headline,
      words: first.allWords,
      stem: first.stem,
      place: `${first.source.id} ${first.span.start}`,
    })),
  );
  const { events, findings } = decideEvents(
    drafts.map(({ event }, at) => ({ id: ids[at] ?? '', ...event })),
    dossier,
  );
  return { ...dossier, events, findings: [...dossier.findings, ...findings] };
}

interface Draft {
  readonly first: Told;
  readonly event: Omit<DossierEvent, 'id'>;
}

/** `more`: followers, which are evidence and decide nothing. */
function draft({ event: told, more }: { readonly event: readonly Told[]; readonly more: readonly Told[] }): Draft {
  const [first] = told;
  if (!first) throw new RangeError('An event without evidence');
  const place = told.map(placeOf).find((id) => id !== undefined);
  const event = {
    ...(first.date ? { value: first.date.value } : {}),
    basis: first.date?.basis ?? 'stated',
    kind: kindOf(first),
    status: statusOf(told),
    headline: headlineOf(first),
    entities: [...new Set(told.flatMap(({ names, speakers }) => [...names, ...speakers].map(({ id }) => id)))],
    ...(place === undefined ? {} : { place }),
    evidence: [...told, ...more]
      .filter((each, _, all) => !all.some((other) => holds(other, each)))
      .toSorted((a, b) => a.source.number - b.source.number || a.span.start - b.span.start)
      .map(evidence),
    accounts: accountsOf(told),
    because: because(first),
  };
  return { first, event };
}

/** One account a source, its own first statement. Dates that the chronicle inferred are no source's word. */
function accountsOf(told: readonly Told[]): Account[] {
  const bySource = Map.groupBy(
    told.toSorted((a, b) => a.source.number - b.source.number || a.span.start - b.span.start),
    ({ source }) => source.id,
  );
  return [...bySource].map(([source, all]): Account => {
    const date = all.find((each) => each.date && each.date.basis !== 'inferred')?.date;
    return { source, ...(date ? { value: date.value } : {}), status: all[0] ? statusIn(all[0]) : 'past' };
  });
}

/** Sayings and details are most of a text's words: a text that is not published in full keeps them to itself. */
function isOpen(each: Told): boolean {
  return each.source.publish === 'full' || kindOf(each) === 'happening';
}

/** *Berg said that it opened* holds *it opened*: one place of evidence, not two. */
function holds(outer: Told, inner: Told): boolean {
  return outer !== inner && outer.source === inner.source && contains(outer.span, inner.span) && !contains(inner.span, outer.span);
}

/**
 * Order in which statements lead their events: dated ones before inferred ones, then by date of publication, then
 * by id. Who told it first leads, and the order of files decides nothing.
 */
function leading(a: Told, b: Told): number {
  const [p, q] = [rankOf(a), rankOf(b)];
  return (
    p.guessed - q.guessed
    || p.minor - q.minor
    || compare(p.published, q.published)
    || compare(a.source.id, b.source.id)
    || a.span.start - b.span.start
  );
}

/** What a statement is sorted by: asked for over and over, worked out once. */
const rankOf = oncePer((each: Told) => ({
  guessed: Number(each.date?.basis === 'inferred'),
  minor: Number(kindOf(each) !== 'happening'),
  published: timeKey(each.source.published?.value),
}));

/** Those without a date come last. */
function inTime(a: Draft, b: Draft): number {
  return compare(timeKey(a.event.value), timeKey(b.event.value)) || leading(a.first, b.first);
}

/** An undated statement is worth listing where it has a verb and says who or what takes part. */
function isEventful({ mark, names }: Told): boolean {
  return mark.verb !== undefined && names.length > 0;
}
