import { cut } from '../model/span.ts';
import { stem } from './stem.ts';
import type { Told } from './told.ts';

/**
 * Statements of one date, gathered into events: each event has a first statement, and holds those that agree
 * with it directly. Statements of different dates never meet. Takes the statements that may lead first.
 */
export function gather(told: readonly Told[]): readonly (readonly Told[])[] {
  const byDate = new Map<string, Told[]>();
  for (const each of told) {
    if (!each.date) continue;
    const value = each.date.value.replace(/[?~%]$/, '');
    const list = byDate.get(value);
    if (list) list.push(each);
    else byDate.set(value, [each]);
  }
  return [...byDate.values()].flatMap(gatherOneDate);
}

/** Only events that share a name or a word with a statement are asked; never all. */
function gatherOneDate(told: readonly Told[]): readonly (readonly Told[])[] {
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
 * Whether two statements of one date tell of one event: both are about the same event; or they share two
 * names and what is done; or most of their words (a reprint).
 */
export function agree(a: Told, b: Told): boolean {
  const [about, other] = [topics(a), topics(b)];
  if ([...about].some((id) => other.has(id))) return true;
  const ids = new Set(b.names.map(({ id }) => id));
  const names = new Set(a.names.filter(({ id }) => ids.has(id)).map(({ id }) => id)).size;
  const words = [...a.words].filter((word) => b.words.has(word)).length;
  if (names >= 2 && (sameVerb(a, b) ? words >= 1 : words >= 2)) return true;
  return words >= 3 && words + names >= 0.6 * Math.min(a.words.size, b.words.size);
}

/** Ids of the events a statement is about: named in it other than as its setting (*said at the forum*). */
function topics({ source, span, names }: Told): ReadonlySet<string> {
  return new Set(names.filter((name) => name.type === 'event'
    && !/\b(?:at|during|in|to|for|of|by|from)\s+(?:\p{L}+\s+)?$/iu.test(cut(source.seed.text, { start: span.start, end: name.span.start }))).map(({ id }) => id));
}

function sameVerb(a: Told, b: Told): boolean {
  const verb = ({ source, mark }: Told) => mark.verb && stem(cut(source.seed.text, mark.verb).toLowerCase().match(/\p{L}+$/u)?.[0] ?? '');
  const own = verb(a);
  return own !== undefined && own !== '' && own === verb(b);
}
