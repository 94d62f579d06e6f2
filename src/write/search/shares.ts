import { hash } from 'node:crypto';
import { timeKey } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import type { Quote } from '../../model/quote.ts';
import type { Lookup } from '../compose/lookup.ts';
import { inParts } from '../compose/paging.ts';

/** What the records of one part of the index are made from. */
export interface Share {
  /** Of its records, below `.dossier/search/`. */
  readonly path: string;
  /** Whether the briefing is in it. */
  readonly briefing: boolean;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly events: readonly DossierEvent[];
  readonly quotes: readonly Quote[];
}

/**
 * Records in one share, about. Each is an index of its own. What Pagefind takes for a word grows by the square of the
 * records that have it, and what one more source costs by the records of its share: small ones are quicker. But for each
 * word that is typed each sends its own piece, about 20 kB, and more than some 20 cost more requests than they spare time.
 */
const most = 24_000;
const mostOfTexts = 10;
/** Events of one share at the most, as a part of `most`, while they make no more than some shares; twice as many as often as they do. */
const [eventsOfMost, sharesOfEvents] = [1 / 3, 5];

/**
 * A small dossier is one share. A larger one has shares of names and of texts (which of them, follows from an id alone), and at
 * last of events by time. So one more source changes those of names, one of texts, and those of the months it tells of:
 * an event stays in its share when another source tells of it too.
 */
export function sharesOf({ chronicle, sources, entities }: Lookup, longest = most): Share[] {
  const events = chronicle.events.filter(({ value }) => value !== undefined);
  const all = { briefing: true, entities: [...entities.values()], sources: [...sources.values()], events, quotes: chronicle.quotes };
  const texts = all.sources.reduce((sum, { blocks }) => sum + 1 + blocks.length, all.quotes.length);
  if (texts + events.length + all.entities.length <= longest) return [{ path: 'records.jsonl', ...all }];
  const [forNames, forTexts] = [
    Math.max(1, Math.ceil(all.entities.length / longest)),
    Math.min(mostOfTexts, Math.max(1, Math.ceil(texts / longest))),
  ];
  const places = new Map(all.sources.map(({ id }) => [id, placeOf(id, forTexts)]));
  const named = Map.groupBy(all.entities, ({ id }) => placeOf(id, forNames));
  const told = Map.groupBy(all.sources, ({ id }) => places.get(id));
  const said = Map.groupBy(all.quotes, ({ source }) => places.get(source));
  const inTime = inParts(
    '',
    events.toSorted((a, b) => compare(timeKey(a.value), timeKey(b.value)) || compare(a.id, b.id)),
    {
      group: ({ value }) => timeKey(value).slice(0, 7),
      id: ({ id }) => id,
      words: ({ id }) => id,
    },
    { most: longest * eventsOfMost * 2 ** Math.max(0, Math.ceil(Math.log2(events.length / (sharesOfEvents * longest * eventsOfMost)))) },
  );
  const none = { briefing: false, entities: [], sources: [], events: [], quotes: [] };
  return [
    ...Array.from({ length: forNames }, (_, at) => ({
      ...none,
      path: `names-${at + 1}-of-${forNames}.jsonl`,
      briefing: at === 0,
      entities: named.get(at) ?? [],
    })),
    ...Array.from({ length: forTexts }, (_, at) => ({
      ...none,
      path: `texts-${at + 1}-of-${forTexts}.jsonl`,
      sources: told.get(at) ?? [],
      quotes: said.get(at) ?? [],
    })),
    ...inTime.map(({ items, part, parts }) => ({ ...none, path: `events-${part}-of-${parts}.jsonl`, events: items })),
  ];
}

/** Where something goes, by its id alone. */
function placeOf(id: string, count: number): number {
  return Number.parseInt(hash('sha256', id).slice(0, 8), 16) % count;
}
