import type { Told } from './told.ts';

/**
 * Statements of one date, gathered into events: each event has a first statement, and holds those that agree
 * with it directly. Statements of different dates never meet.
 */
export function gather(told: readonly Told[]): readonly (readonly Told[])[] {
  const byDate = new Map<string, Told[]>();
  for (const each of told) {
    if (!each.date) continue;
    const list = byDate.get(each.date.value);
    if (list) list.push(each);
    else byDate.set(each.date.value, [each]);
  }
  return [...byDate.values()].flatMap(gatherOneDay);
}

/** Only events that share an entity with a statement, or a rare word, are asked; never all. */
function gatherOneDay(told: readonly Told[]): readonly (readonly Told[])[] {
  const events: Told[][] = [];
  const byHandle = new Map<string, Set<number>>();
  for (const each of told) {
    const candidates = new Set(handles(each).flatMap((handle) => [...(byHandle.get(handle) ?? [])]));
    const at = [...candidates].toSorted((a, b) => a - b).find((event) => {
      const first = events[event]?.[0];
      return first !== undefined && agree(first, each);
    }) ?? events.length;
    const event = events[at];
    if (event) event.push(each);
    else {
      events.push([each]);
      for (const handle of handles(each)) byHandle.set(handle, (byHandle.get(handle) ?? new Set()).add(at));
    }
  }
  return events;
}

function handles({ names, words }: Told): readonly string[] {
  return [...names.map(({ id }) => `name ${id}`), ...words];
}

/**
 * Whether two statements of one date tell of one event: they name the same event; or share two names and a
 * word besides; or most of their words (a reprint).
 */
export function agree(a: Told, b: Told): boolean {
  const ids = new Set(b.names.map(({ id }) => id));
  const shared = new Set(a.names.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  if (a.names.some(({ id, type }) => type === 'event' && shared.has(id))) return true;
  const words = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared.size >= 2 && words >= 1) return true;
  return words >= 3 && words >= 0.6 * Math.min(a.words.size, b.words.size);
}
