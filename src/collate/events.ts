import type { Change, Edition, RecordedEvent } from '../model/edition.ts';
import { fromTo } from './sources.ts';

/**
 * Events that came, went, have another date or status. An event's id holds its date and headline, so one that was
 * revised has a new id: it is known by its evidence then, words of a source that both states count to it.
 */
export function eventChanges(before: Edition, now: Edition): Change[] {
  const was = pairs(before.events, now.events);
  const kept = new Set(was.values());
  return [
    ...now.events.flatMap((event): Change[] => {
      const old = was.get(event);
      if (!old) return [{ kind: 'event-added', event: event.id }];
      return [
        ...(old.value === event.value ? [] : [{ kind: 'event-dated', event: event.id, ...fromTo(old.value, event.value) } as const]),
        ...(old.status === event.status ? [] : [{ kind: 'event-status', event: event.id, from: old.status, to: event.status } as const]),
      ];
    }),
    ...before.events
      .filter((event) => !kept.has(event))
      .map(({ headline, value }): Change => ({ kind: 'event-removed', headline, ...(value === undefined ? {} : { value }) })),
  ];
}

/** Present event → the recorded one it is. Each recorded event is at most one present event. */
function pairs(before: readonly RecordedEvent[], now: readonly RecordedEvent[]): Map<RecordedEvent, RecordedEvent> {
  const byId = new Map(before.map((event) => [event.id, event]));
  const found = new Map(
    now.flatMap((event) => {
      const old = byId.get(event.id);
      return old ? [[event, old] as const] : [];
    }),
  );
  const taken = new Set(found.values());
  const bySource = Map.groupBy(
    before.filter((event) => !taken.has(event)).flatMap((event) => event.evidence.map((place) => ({ event, place }))),
    ({ place: [source] }) => source,
  );
  for (const event of now) {
    if (found.has(event)) continue;
    const old = event.evidence
      .flatMap(([source, start, end]) =>
        (bySource.get(source) ?? []).filter(({ event: other, place: [, from, to] }) => !taken.has(other) && from < end && start < to),
      )
      .at(0)?.event;
    if (!old) continue;
    found.set(event, old);
    taken.add(old);
  }
  return found;
}
