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
 * A small dossier is one share. A larger one has a share of what several sources tell together, names and events,
 * and others by source: which, follows from its id alone. So one more source changes the first and one of the others.
 */
export function sharesOf({ chronicle, sources, entities }: Lookup, longest = most): Share[] {
  const events = chronicle.events.filter(({ value }) => value !== undefined);
  const all = { briefing: true, entities: [...entities.values()], sources: [...sources.values()], events, quotes: chronicle.quotes };
  const records = all.sources.reduce((sum, { blocks }) => sum + 1 + blocks.length, events.length + all.quotes.length);
  if (records + all.entities.length <= longest) return [{ path: 'records.jsonl', ...all }];
  const count = Math.min(mostShares, Math.ceil(records / longest));
  const places = new Map(all.sources.map(({ id }) => [id, placeOf(id, count)]));
  const split = <T>(list: readonly T[], source: (one: T) => string | undefined) => Map.groupBy(list, (one) => places.get(source(one) ?? ''));
  const [texts, told, said] = [split(all.sources, ({ id }) => id), split(events, onlySource), split(all.quotes, ({ source }) => source)];
  return [
    { path: 'shared.jsonl', briefing: true, entities: all.entities, sources: [], events: told.get(undefined) ?? [], quotes: said.get(undefined) ?? [] },
    ...Array.from({ length: count }, (_, at) => ({
      path: `${at + 1}-of-${count}.jsonl`, briefing: false, entities: [], sources: texts.get(at) ?? [], events: told.get(at) ?? [], quotes: said.get(at) ?? [],
    })),
  ];
}

/** The one source that tells of an event; nothing where several do. */
function onlySource({ evidence }: DossierEvent): string | undefined {
  const source = evidence[0]?.source;
  return evidence.every((place) => place.source === source) ? source : undefined;
}

function placeOf(source: string, count: number): number {
  return Number.parseInt(hash('sha256', source).slice(0, 8), 16) % count;
}
