import { decisionsOf, type Decision } from '../../model/editor.ts';
import { findingOn, type Finding } from '../../model/finding.ts';
import { nearestOf } from '../../model/nearest.ts';
import type { Keys } from './name-key.ts';
import { compare } from '../../model/order.ts';

/** The editor's decisions about names, as keys. */
export interface NameDecisions {
  /** The key of a name: coarse, unless the editor keeps apart two spellings that would share it. */
  readonly keyOf: (name: string) => string;
  /** Key of a name to be merged → key of the name it is merged with. */
  readonly merges: ReadonlyMap<string, string>;
  /** Whether the editor keeps two names apart. */
  readonly apart: (a: string, b: string) => boolean;
  /** Whether the editor protects one of two names from being merged by rule. */
  readonly isProtected: (a: string, b: string) => boolean;
}

/** Reads merge and never-merge decisions. */
export function nameDecisions(decisions: readonly Decision[], keys: Keys): NameDecisions {
  const keyOf = keying(decisions, keys);
  const merges = new Map<string, string>();
  const pairs = new Set<string>();
  const alone = new Set(decisionsOf(decisions, 'protect').map(({ name }) => keyOf(keys.plain(name))));
  const isProtected = (a: string, b: string) => alone.has(a) || alone.has(b);
  for (const decision of decisions) {
    if (decision.kind !== 'merge' && decision.kind !== 'never-merge') continue;
    const named = decision.names.map((name) => keyOf(keys.plain(name)));
    const [head = ''] = named;
    for (const [at, key] of named.entries()) {
      if (decision.kind === 'merge') join(merges, key, head);
      else for (const other of named.slice(at + 1)) pairs.add(pairKey(key, other));
    }
  }
  return {
    keyOf,
    merges: new Map([...merges.keys()].map((key) => [key, headOf(merges, key)])),
    apart: (a, b) => pairs.has(pairKey(a, b)) || isProtected(a, b),
    isProtected,
  };
}

/** *A with B* and *B with C*, or *A with C* and *B with C*, is the editor's own chain: all three are one. */
function join(merges: Map<string, string>, key: string, first: string): void {
  const [one, other] = [headOf(merges, key), headOf(merges, first)];
  if (one === other) return;
  // A name that has a head keeps it.
  if (one === key) merges.set(one, other);
  else merges.set(other, one);
}

function headOf(merges: ReadonlyMap<string, string>, key: string): string {
  let head = key;
  for (let next = merges.get(head); next !== undefined; next = merges.get(head)) head = next;
  return head;
}

function keying(decisions: readonly Decision[], keys: Keys): (name: string) => string {
  const letters = new Set<string>();
  const spellings = new Set(decisionsOf(decisions, 'protect').map(({ name }) => keys.name(keys.plain(name))));
  for (const decision of decisions) {
    if (decision.kind !== 'never-merge') continue;
    const names = decision.names.map(keys.plain);
    for (const [at, a] of names.entries()) {
      for (const b of names.slice(at + 1)) {
        if (keys.name(a) === keys.name(b)) spellings.add(keys.name(a));
        if (keys.sameLetters(a) === keys.sameLetters(b)) letters.add(keys.sameLetters(a));
      }
    }
  }
  return (name) => {
    if (letters.has(keys.sameLetters(name))) return name;
    return spellings.has(keys.name(name)) ? keys.sameLetters(name) : keys.name(name);
  };
}

/** Merge, never-merge and protect decisions with a name that no source uses, nor goes by: *Supreme Court (Norland)*. */
export function staleNames(
  decisions: readonly Decision[],
  keys: Keys,
  keyOf: (name: string) => string,
  mentions: readonly { readonly surface: string; readonly key: string }[],
): readonly Finding[] {
  const decided = decisionsOf(decisions, 'merge', 'never-merge', 'protect');
  if (decided.length === 0) return [];
  const surfaces = new Set(mentions.map(({ surface }) => surface));
  const known = new Set([...[...surfaces].map(keyOf), ...mentions.map(({ key }) => key)]);
  return decided.flatMap((decision) =>
    (decision.kind === 'protect' ? [decision.name] : decision.names)
      .filter((name) => !known.has(keyOf(keys.plain(name))))
      .map((name) => stale(decision, name, surfaces)),
  );
}

/** What the build says of a decision that applies to nothing. */
export function stale(decision: Decision, name: string, known: Iterable<string>): Finding {
  return findingOn(decision, {
    rule: 'link:stale-decision',
    text:
      `Unexpected name “${name}” in a ${decision.kind} decision: no source uses it; expected a name as the sources write it${nearestOf(name, known)}. `
      + 'Correct the spelling, or take the decision out.',
  });
}

function pairKey(a: string, b: string): string {
  return [a, b].toSorted(compare).join('\n');
}
