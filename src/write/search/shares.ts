import { hash } from 'node:crypto';
import type { Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Quote } from '../../model/quote.ts';
import type { Lookup } from '../compose/lookup.ts';

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
 * word that is typed each sends its own piece, about 20 kB, and more than `mostShares` cost more requests than they spare time.
 */
const most = 24_000;
const mostShares = 15;

/**
 * A small dossier is one share. A larger one has shares of what several sources tell together, names and events,
 * and others by source: which, follows from an id alone. So one more source changes the former, which are small, and one of the others.
 */
export function sharesOf({ chronicle, sources, entities }: Lookup, longest = most): Share[] {
  const events = chronicle.events.filter(({ value }) => value !== undefined);
  const all = { briefing: true, entities: [...entities.values()], sources: [...sources.values()], events, quotes: chronicle.quotes };
  const records = all.sources.reduce((sum, { blocks }) => sum + 1 + blocks.length, events.length + all.quotes.length);
  if (records + all.entities.length <= longest) return [{ path: 'records.jsonl', ...all }];
  const together = events.filter((event) => onlySource(event) === undefined);
  const [count, shared] = [Math.min(mostShares, Math.ceil((records - together.length) / longest)), Math.max(1, Math.ceil((all.entities.length + together.length) / longest))];
  const places = new Map(all.sources.map(({ id }) => [id, placeOf(id, count)]));
  const names = Map.groupBy(all.entities, ({ id }) => placeOf(id, shared));
  const told = Map.groupBy(together, ({ id }) => placeOf(id, shared));
  const texts = Map.groupBy(all.sources, ({ id }) => places.get(id));
  const alone = Map.groupBy(events, (event) => places.get(onlySource(event) ?? ''));
  const said = Map.groupBy(all.quotes, ({ source }) => places.get(source));
  return [
    ...Array.from({ length: shared }, (_, at) => (
      { path: `shared-${at + 1}-of-${shared}.jsonl`, briefing: at === 0, entities: names.get(at) ?? [], sources: [], events: told.get(at) ?? [], quotes: [] })),
    ...Array.from({ length: count }, (_, at) => (
      { path: `${at + 1}-of-${count}.jsonl`, briefing: false, entities: [], sources: texts.get(at) ?? [], events: alone.get(at) ?? [], quotes: said.get(at) ?? [] })),
  ];
}

/** The one source that tells of an event; nothing where several do. */
function onlySource({ evidence }: DossierEvent): string | undefined {
  const source = evidence[0]?.source;
  return evidence.every((place) => place.source === source) ? source : undefined;
}

/** Where something goes, by its id alone. */
function placeOf(id: string, count: number): number {
  return Number.parseInt(hash('sha256', id).slice(0, 8), 16) % count;
}
