import type { Evidence } from '../../model/entity.ts';
import type { EntityType } from '../../model/mark.ts';
import type { Mention } from './mentions.ts';
import { compare } from '../../model/order.ts';

/** All mentions that share a key: in one text (rules inside a text) or in the corpus (rules across texts). */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  /** In order of reading. Never empty. */
  readonly mentions: readonly Mention[];
  /** By summed scores. */
  readonly type: EntityType;
  /** Where all mentions that say it agree. */
  readonly sex?: 'f' | 'm';
}

/** A rule's finding: the name `from` stands for the name `to`. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** One place it rests on. */
  readonly evidence: Evidence;
  /** Set where only `to` may give the entity its name. */
  readonly oneWay?: true;
}

/** A mention with the name it stands for, where it is not its own. */
export interface Placed {
  readonly mention: Mention;
  readonly link?: Link;
}

/** Two names a rule would not dare to merge. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly score: number;
}

/** Mentions by key, in order of first occurrence. */
export function formsOf(
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string = (mention) => mention.key,
): ReadonlyMap<string, Form> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      {
        key,
        words: wordsOf(key),
        mentions: group,
        type: typeOf(group),
        ...sexOf(group),
      },
    ]),
  );
}

/** Parts the words of a key from the note that tells namesakes apart. */
export const namesake = '\n';

function wordsOf(key: string): readonly string[] {
  return bareKey(key).split(' ');
}

/** A key without that note. */
export function bareKey(key: string): string {
  return key.split(namesake)[0] ?? '';
}

function sexOf(mentions: readonly Mention[]): Pick<Form, 'sex'> {
  const sexes = new Set(mentions.flatMap(({ sex }) => sex ?? []));
  const [only] = sexes;
  return only && sexes.size === 1 ? { sex: only } : {};
}

/** So much evidence in a text, and its vote counts in full; a text that only names a name knows little of it. */
const enough = 2;

/**
 * The type most of the evidence speaks for; scores are comparable inside a text only, so each text has one vote, less where it has little
 * to go by.
 */
export function typeOf(mentions: readonly Mention[]): EntityType {
  const perText = new Map<string, Map<EntityType, number>>();
  for (const { source, type, score } of mentions) {
    const votes = perText.get(source) ?? new Map<EntityType, number>();
    votes.set(type, (votes.get(type) ?? 0) + Math.max(score, 0.1));
    perText.set(source, votes);
  }
  const sum = new Map<EntityType, number>();
  for (const votes of perText.values()) {
    const all = [...votes.values()].reduce((a, b) => a + b, 0);
    for (const [type, vote] of votes) sum.set(type, (sum.get(type) ?? 0) + vote / Math.max(all, enough));
  }
  const best = [...sum].toSorted(([a, x], [b, y]) => y - x || compare(a, b))[0];
  return best?.[0] ?? 'organisation';
}

/** Where a mention stands, as evidence. */
export function place({ source, block, span }: Mention): Evidence {
  return { source, block, span };
}

/** Groups by a key; values keep their order. */
export function index<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
