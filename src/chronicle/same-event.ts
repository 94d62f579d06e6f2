import { cut } from '../model/span.ts';
import { kindOf } from './kind.ts';
import type { TellingData } from '../model/telling-data.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';
import type { Told } from './told.ts';

/**
 * Statements of one date, or of none, gathered into events: each event has a first statement, and holds those
 * that agree with it directly. Statements of different dates never meet. Takes those that may lead first.
 */
export function gather(told: readonly Told[]): readonly (readonly Told[])[] {
  const byDate = new Map<string, Told[]>();
  for (const each of told) {
    const value = each.date?.value.replace(/[?~%]$/, '') ?? '';
    const list = byDate.get(value);
    if (list) list.push(each);
    else byDate.set(value, [each]);
  }
  return [...byDate.values()].flatMap(gatherOneDate);
}

/** What so many events of one date share tells nothing of them, and would cost most. */
const crowded = 300;

/** Only events that share enough with a statement are asked whether they agree; never all. */
function gatherOneDate(told: readonly Told[]): readonly (readonly Told[])[] {
  const events: Told[][] = [];
  const byHandle = new Map<string, number[]>();
  /** What each event shares with the statement looked at: nothing between two of them. */
  const shared: number[] = [];
  for (const each of told) {
    const own = handles(each);
    const touched: number[] = [];
    for (const { handle, weight } of own) {
      const holders = byHandle.get(handle);
      if (!holders || holders.length > crowded) continue;
      for (const event of holders) {
        const before = shared[event] ?? 0;
        if (before === 0) touched.push(event);
        shared[event] = before + weight;
      }
    }
    const close = touched.filter((event) => (shared[event] ?? 0) >= enough);
    for (const event of touched) shared[event] = 0;
    const at = close
      .sort((a, b) => a - b)
      .find((event) => {
        const first = events[event]?.[0];
        return first !== undefined && agree(first, each);
      });
    if (at !== undefined) events[at]?.push(each);
    else {
      for (const { handle } of own) {
        const holders = byHandle.get(handle);
        if (holders) holders.push(events.length);
        else byHandle.set(handle, [events.length]);
      }
      shared.push(0);
      events.push([each]);
    }
  }
  return events;
}

/** Three things shared, or one event: less than {@link agree} asks for at least. */
const enough = 3;

function handles({ names, words }: Told): readonly { readonly handle: string; readonly weight: number }[] {
  const ids = new Map(names.map(({ id, type }) => [id, type === 'event' ? enough : 1]));
  return [
    ...[...ids].map(([id, weight]) => ({ handle: `name ${id}`, weight })),
    ...[...words].map((word) => ({ handle: word, weight: 1 })),
  ];
}

/**
 * Whether two statements of one date tell of one event: both are about the same event; or they share two
 * names and what is done; or most of their words (a reprint). What is no happening must share most of its words.
 */
export function agree(a: Told, b: Told): boolean {
  let words = 0;
  for (const word of a.words) if (b.words.has(word)) words += 1;
  const smaller = Math.min(a.words.size, b.words.size);
  const isSlight = kindOf(a) !== 'happening' || kindOf(b) !== 'happening';
  if (isSlight && words >= 4 && words >= 0.6 * smaller) return true;
  const [about, other] = [topics(a), topics(b)];
  if ([...about].some((id) => other.has(id))) return true;
  const ids = new Set(b.names.map(({ id }) => id));
  const names = new Set(a.names.filter(({ id }) => ids.has(id)).map(({ id }) => id)).size;
  if (isSlight) return false;
  if (names >= 2 && (sameVerb(a, b) ? words >= 1 : words >= 2)) return true;
  return words >= 3 && words + names >= 0.6 * smaller;
}

/** Ids of the events a statement is about: named in it other than as its setting (*said at the forum*). */
function topics({ source, span, names, telling }: Told): ReadonlySet<string> {
  if (!names.some(({ type }) => type === 'event')) return new Set();
  const around = aroundOf(telling);
  return new Set(
    names
      .filter((name) => name.type === 'event' && !around.test(cut(source.seed.text, { start: span.start, end: name.span.start })))
      .map(({ id }) => id),
  );
}

const aroundOf = oncePer(({ around }: TellingData) => new RegExp(`(?<!\\p{L})${oneOf(around)}\\s+(?:\\p{L}+\\s+)?$`, 'iu'));

function sameVerb(a: Told, b: Told): boolean {
  const verb = ({ source, mark, stem }: Told) =>
    mark.verb
    && stem(
      cut(source.seed.text, mark.verb)
        .toLowerCase()
        .match(/\p{L}+$/u)?.[0] ?? '',
    );
  const own = verb(a);
  return own !== undefined && own !== '' && own === verb(b);
}
