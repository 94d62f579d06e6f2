import type { LinkingData } from '../../model/linking-data.ts';
import { index, place, type Doubt, type Form, type Link } from './forms.ts';
import type { Mention } from './mentions.ts';
import { compare } from '../../model/order.ts';

/** What stands round a mention: month and day of dates in its sentence, keys of places in its paragraph. */
export interface Surroundings {
  readonly days: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/**
 * Rule `same-event`: names of events that differ in singular and plural only (*Port Industry Forum*,
 * *Port Industries Forum*) are one event where a date or a place agrees as well; else a doubtful pair.
 */
export function sameEvents(
  events: readonly Form[],
  around: (mention: Mention) => Surroundings,
  { plurals }: LinkingData,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const bucket of index(events, (form) => form.words.map((word) => singular(word, plurals)).join(' ')).values()) {
    const [head, ...others] = bucket.toSorted((a, b) => b.mentions.length - a.mentions.length || compare(a.key, b.key));
    for (const other of others) {
      const mention = other.mentions[0];
      if (!head || !mention) continue;
      if (agree(head, other, around)) links.push({ from: other.key, to: head.key, rule: 'same-event', evidence: place(mention) });
      else doubts.push({ a: head.key, b: other.key, rule: 'singular-plural', score: 0.8 });
    }
  }
  return { links, doubts };
}

/** @example singular('industries', plurals) // 'industry' */
export function singular(word: string, plurals: LinkingData['plurals']): string {
  if (word.length < 4) return word;
  const found = plurals.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}

function agree(a: Form, b: Form, around: (mention: Mention) => Surroundings): boolean {
  const gather = (form: Form, kind: 'days' | 'places') => new Set(form.mentions.flatMap((mention) => [...around(mention)[kind]]));
  return (['days', 'places'] as const).some((kind) => {
    const others = gather(b, kind);
    return [...gather(a, kind)].some((each) => others.has(each));
  });
}
