import { dayRange } from '../model/date.ts';
import type { CitedChronicle, Source } from '../model/dossier.ts';
import type { DossierEvent } from '../model/event.ts';
import type { FeedData, FeedEntry } from '../model/feed.ts';
import { compare } from '../model/order.ts';
import { addressOf } from '../model/page.ts';
import { statusWords } from '../model/words.ts';
import { knownDateWords } from './compose/date-words.ts';
import { headlineWords, outletAndDate } from './compose/publication.ts';
import { uuid } from './uuid.ts';

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
    ...events
      .filter(({ kind, value }) => kind === 'happening' && value !== undefined)
      .flatMap((event) => {
        const told = event.evidence
          .flatMap(({ source }) => days.get(source) ?? [])
          .toSorted(compare)
          .at(-1);
        return dated(told, ofEvent(event, hashes.get(event.evidence[0]?.source ?? '')));
      }),
  ];
  return {
    id: urn(`feed ${sources[0]?.seed.sha256}`),
    entries: entries.toSorted((a, b) => compare(b.day, a.day) || compare(a.address, b.address)).slice(0, most),
  };
}

function ofSource(source: Source): Omit<FeedEntry, 'day'> {
  return {
    id: urn(`source ${source.id} ${source.seed.sha256}`),
    address: addressOf.source(source.id),
    title: headlineWords(source),
    summary: `S${source.number}, ${outletAndDate(source)}.`,
  };
}

function ofEvent({ id, value, basis, status, headline }: DossierEvent, first: string | undefined): Omit<FeedEntry, 'day'> {
  const when = value === undefined ? '' : knownDateWords({ value, basis });
  return {
    id: urn(`event ${id} ${first}`),
    address: addressOf.event(id),
    title: `${when}: ${headline}`,
    summary: `An event of the chronology, ${statusWords[status]}.`,
  };
}

function dated(day: string | undefined, entry: Omit<FeedEntry, 'day'>): FeedEntry[] {
  return day === undefined ? [] : [{ ...entry, day }];
}

/** The last day a text may have been published on. */
function lastDay({ published }: Source): string | undefined {
  return published && dayRange(published.value).last;
}

function urn(name: string): string {
  return `urn:uuid:${uuid(name)}`;
}
