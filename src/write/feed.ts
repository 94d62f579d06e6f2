import { createHash } from 'node:crypto';
import { dayRange } from '../model/date.ts';
import type { CitedChronicle, Source } from '../model/dossier.ts';
import type { DossierEvent } from '../model/event.ts';
import type { FeedData, FeedEntry } from '../model/feed.ts';
import { compare } from '../model/order.ts';
import { addressOf } from '../model/page.ts';
import { statusWords } from '../model/words.ts';
import { knownDateWords } from './compose/date-words.ts';
import { headlineWords, outletAndDate } from './compose/publication.ts';

/** A feed says what is new; readers of feeds keep what is older themselves. */
const most = 100;

/**
 * The newest sources and dated events, newest first. A source is as new as its publication, an event as the
 * latest source that tells of it: its own day may lie ahead. What no date is known for is not news.
 */
export function toFeed({ sources, events }: CitedChronicle): FeedData {
  const hashes = new Map(sources.map(({ id, seed }) => [id, seed.sha256]));
  const days = new Map(sources.map((source) => [source.id, lastDay(source)]));
  const entries = [
    ...sources.flatMap((source) => dated(days.get(source.id), ofSource(source))),
    ...events.filter(({ kind, value }) => kind === 'happening' && value !== undefined).flatMap((event) => {
      const told = event.evidence.flatMap(({ source }) => days.get(source) ?? []).toSorted(compare).at(-1);
      return dated(told, ofEvent(event, hashes.get(event.evidence[0]?.source ?? '')));
    }),
  ];
  return { id: uuid(`feed ${sources[0]?.seed.sha256}`), entries: entries.toSorted((a, b) => compare(b.day, a.day) || compare(a.address, b.address)).slice(0, most) };
}

function ofSource(source: Source): Omit<FeedEntry, 'day'> {
  return { id: uuid(`source ${source.id} ${source.seed.sha256}`), address: addressOf.source(source.id), title: headlineWords(source), summary: `S${source.number}, ${outletAndDate(source)}.` };
}

function ofEvent({ id, value, basis, status, headline }: DossierEvent, first: string | undefined): Omit<FeedEntry, 'day'> {
  const when = value === undefined ? '' : knownDateWords({ value, basis });
  return { id: uuid(`event ${id} ${first}`), address: addressOf.event(id), title: `${when}: ${headline}`, summary: `An event of the chronology, ${statusWords[status]}.` };
}

function dated(day: string | undefined, entry: Omit<FeedEntry, 'day'>): FeedEntry[] {
  return day === undefined ? [] : [{ ...entry, day }];
}

/** The last day a text may have been published on. */
function lastDay({ published }: Source): string | undefined {
  return published && dayRange(published.value).last;
}

/** An identifier that is the same wherever the site is served: a UUID of the eighth version, from a digest. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
