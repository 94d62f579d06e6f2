import type { DossierEvent } from '../../../model/event.ts';
import type { EntityType, Status } from '../../../model/mark.ts';
import { addressOf } from '../../../model/page.ts';
import { statusWords } from '../../../model/words.ts';
import { yearOf } from './event-pages.ts';
import { compare } from '../../../model/order.ts';
import type { Lookup } from '../lookup.ts';
import { entityEventsAddress } from './profile-events.ts';
import { headlineWords } from '../publication.ts';

/** What events can be chosen by. */
export type ChoiceKind = 'year' | 'status' | 'entity' | 'source';

/** One choice: the events it leaves. */
export interface Choice {
  /** What the address says. */
  readonly value: string;
  readonly label: string;
  readonly events: readonly DossierEvent[];
  /** The page that lists them, where there is one. */
  readonly to: string;
  readonly status?: Status;
  readonly type?: EntityType;
  /** What a page of these events is called. */
  readonly title: string;
}

export interface ChoiceGroup {
  readonly kind: ChoiceKind;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Names and years offered: those most events concern. More are a list, not a choice. */
const most: Readonly<Record<ChoiceKind, number>> = { year: 12, status: 3, entity: 8, source: 12 };
/** Below this number of events a choice helps nobody. */
const fromEvents = 8;

/** The choices among some events, by kind; a kind with one choice alone is none. */
export function eventChoices(lookup: Lookup, events: readonly DossierEvent[]): readonly ChoiceGroup[] {
  if (events.length < fromEvents) return [];
  const years = commonest('year', Map.groupBy(events, ({ value }) => yearOf(value)));
  const statuses = Map.groupBy(events, ({ status }) => status);
  const names = commonest('entity', gather(events, ({ entities }) => entities));
  // Many sources tell of little each: their own pages say what they tell of.
  const sources = lookup.chronicle.sources.length > most.source ? [] : commonest('source', gather(events, ({ evidence }) => evidence.map(({ source }) => source)));
  const groups: readonly ChoiceGroup[] = [
    { kind: 'year', title: 'Year', choices: years.toSorted(([a], [b]) => compare(a, b)).map(([value, own]) => ({ value, label: value, events: own, to: addressOf.eventsIn(value), title: `Events of ${value}` })) },
    { kind: 'status', title: 'Status', choices: (Object.keys(statusWords) as Status[]).flatMap((status) => {
      const own = statuses.get(status) ?? [];
      return own.length === 0 ? [] : [{ value: status, label: statusWords[status], events: own, to: addressOf.eventsBy('status', status), status, title: statusTitles[status] }];
    }) },
    { kind: 'entity', title: 'Name', choices: names.flatMap(([id, own]) => {
      const entity = lookup.entities.get(id);
      return entity ? [{ value: id, label: entity.name, events: own, to: entityEventsAddress(lookup, id), type: entity.type, title: `Events: ${entity.name}` }] : [];
    }) },
    { kind: 'source', title: 'Source', choices: sources.flatMap(([id, own]) => {
      const source = lookup.sources.get(id);
      return source ? [{ value: id, label: `S${source.number}`, events: own, to: addressOf.eventsBy('source', id), title: `Events in S${source.number}, ${headlineWords(source)}`, number: source.number }] : [];
    }).toSorted((a, b) => a.number - b.number) },
  ];
  return groups.filter(({ choices }) => choices.length > 1);
}

const statusTitles: Readonly<Record<Status, string>> = { past: 'What happened', ongoing: 'What is under way', planned: 'What is planned' };

/** The commonest values, most events first. */
function commonest(kind: ChoiceKind, by: ReadonlyMap<string | undefined, readonly DossierEvent[]>): (readonly [string, readonly DossierEvent[]])[] {
  return [...by].flatMap(([value, own]) => (value === undefined ? [] : [[value, own] as const]))
    .sort(([x, a], [y, b]) => b.length - a.length || compare(x, y)).slice(0, most[kind]);
}

function gather(events: readonly DossierEvent[], values: (event: DossierEvent) => readonly string[]): Map<string, DossierEvent[]> {
  const by = new Map<string, DossierEvent[]>();
  for (const event of events) {
    for (const value of new Set(values(event))) {
      const list = by.get(value);
      if (list) list.push(event);
      else by.set(value, [event]);
    }
  }
  return by;
}
