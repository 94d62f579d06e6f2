import { sourcesOf } from '../../../model/entity.ts';
import type { DossierEvent } from '../../../model/event.ts';
import type { EntityType, Status } from '../../../model/mark.ts';
import { addressOf } from '../../../model/page.ts';
import { statusWords } from '../../../model/words.ts';
import { yearOf } from './event-pages.ts';
import { compare } from '../../../model/order.ts';
import { gather } from '../gather.ts';
import { shortened } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
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

/** The choices of one kind. */
export interface ChoiceGroup {
  readonly kind: ChoiceKind;
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Those that are too many to stand side by side. */
  readonly others: readonly Choice[];
}

/** Years, names and sources that stand side by side: those most events concern. */
const most = { year: 12, entity: 8, source: 12 } as const;
/** Others that can be picked; more are no help. */
const mostOthers = 300;
/** Below this number of events a choice helps nobody. */
const fromEvents = 8;

/** The choices among some events, by kind; a kind with one choice alone is none. */
export function eventChoices(lookup: Lookup, events: readonly DossierEvent[]): readonly ChoiceGroup[] {
  if (events.length < fromEvents) return [];
  const names = nameChoices(lookup, events);
  const sources = sourceChoices(lookup, events);
  // Many sources tell of little each: none of them stands out.
  const few = sources.length <= most.source;
  const groups: readonly ChoiceGroup[] = [
    { kind: 'year', title: 'Year', choices: yearChoices(events), others: [] },
    { kind: 'status', title: 'Status', choices: statusChoices(events), others: [] },
    { kind: 'entity', title: 'Name', choices: names.slice(0, most.entity), others: names.slice(most.entity).toSorted(byLabel) },
    {
      kind: 'source',
      title: 'Source',
      choices: few ? sources : [],
      others: few ? [] : sources.map((source) => ({ ...source, label: `${source.label} ${shortened(source.title, 50)}` })),
    },
  ];
  return groups.filter(({ choices, others }) => choices.length + others.length > 1);
}

/** The years most events are of, in their order. */
function yearChoices(all: readonly DossierEvent[]): readonly Choice[] {
  return commonest(Map.groupBy(all, ({ value }) => yearOf(value)))
    .slice(0, most.year)
    .toSorted(([a], [b]) => compare(a, b))
    .map(([value, events]) => ({ value, label: value, events, to: addressOf.eventsIn(value), title: `Events of ${value}` }));
}

function statusChoices(all: readonly DossierEvent[]): readonly Choice[] {
  const byStatus = Map.groupBy(all, ({ status }) => status);
  return (Object.keys(statusWords) as Status[]).flatMap((status) => {
    const events = byStatus.get(status);
    return events
      ? [{ value: status, label: statusWords[status], events, to: addressOf.eventsWith(status), status, title: statusTitles[status] }]
      : [];
  });
}

/** Names, those with most events first. */
function nameChoices(lookup: Lookup, all: readonly DossierEvent[]): readonly Choice[] {
  return commonest(gather(all, (event) => [...new Set(event.entities)].map((id) => [id, event])))
    .slice(0, mostOthers)
    .flatMap(([value, events]) => {
      const entity = lookup.entities.get(value);
      if (!entity) return [];
      const { name, type } = entity;
      return [{ value, label: name, events, to: lookup.eventsAt.entity(value), type, title: `Events: ${name}` }];
    });
}

/** Of the sources with most events, in the order of their numbers. */
function sourceChoices(lookup: Lookup, all: readonly DossierEvent[]): readonly Choice[] {
  return commonest(gather(all, (event) => sourcesOf(event.evidence).map((id) => [id, event])))
    .slice(0, mostOthers)
    .flatMap(([id, events]) => {
      const source = lookup.sources.get(id);
      return source ? [{ source, events }] : [];
    })
    .toSorted((a, b) => a.source.number - b.source.number)
    .map(({ source, events }) => ({
      value: source.id,
      label: `S${source.number}`,
      events,
      to: lookup.eventsAt.source(source.id),
      title: headlineWords(source),
    }));
}

const statusTitles: Readonly<Record<Status, string>> = { past: 'What happened', ongoing: 'What is under way', planned: 'What is planned' };

function byLabel(a: Choice, b: Choice): number {
  return compare(a.label.toLowerCase(), b.label.toLowerCase()) || compare(a.value, b.value);
}

/** The values, most events first. */
function commonest(by: ReadonlyMap<string | undefined, readonly DossierEvent[]>): (readonly [string, readonly DossierEvent[]])[] {
  return [...by]
    .flatMap(([value, own]) => (value === undefined ? [] : [[value, own] as const]))
    .sort(([x, a], [y, b]) => b.length - a.length || compare(x, y));
}
