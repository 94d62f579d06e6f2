import type { Form, Link } from './forms.ts';
import { compare } from '../../model/order.ts';

/** A name and the names that are directly linked with it. */
interface Settled {
  readonly head: string;
  /** How each other name belongs to the head. */
  readonly members: readonly Link[];
}

/**
 * Gathers linked names round heads. A name joins only a head it is itself linked with: chains
 * (A with B, B with C, so A with C) do not form. Forbidden pairs stay apart.
 */
export function gatherWithoutChains(
  forms: ReadonlyMap<string, Form>,
  links: readonly Link[],
  forbidden: (a: string, b: string) => boolean,
): { readonly settled: readonly Settled[]; readonly left: readonly Link[] } {
  const neighbours = new Map<string, Link[]>();
  const allowed = links.filter(({ from, to }) => from !== to && forms.has(from) && forms.has(to) && !forbidden(from, to));
  for (const link of allowed) {
    for (const key of [link.from, link.to]) {
      const list = neighbours.get(key);
      if (list) list.push(link);
      else neighbours.set(key, [link]);
    }
  }
  const followers = new Set(allowed.filter(({ oneWay }) => oneWay).map(({ from }) => from));
  const taken = new Set<string>();
  const settled: Settled[] = [];
  for (const head of [...neighbours.keys()].toSorted(byRank)) {
    if (taken.has(head)) continue;
    taken.add(head);
    const members: Link[] = [];
    for (const link of neighbours.get(head) ?? []) {
      const other = link.from === head ? link.to : link.from;
      if (taken.has(other) || members.some((member) => forbidden(member.from, other))) continue;
      taken.add(other);
      members.push({ ...link, from: other, to: head });
    }
    if (members.length > 0) settled.push({ head, members: members.toSorted((a, b) => compare(a.from, b.from)) });
  }
  const headOf = new Map(settled.flatMap(({ head, members }) => [[head, head], ...members.map((m) => [m.from, head] as const)] as const));
  return { settled, left: allowed.filter(({ from, to }) => (headOf.get(from) ?? from) !== (headOf.get(to) ?? to)) };

  /** Those that follow no other first, then the most directly linked, then most often named, then longest. */
  function byRank(a: string, b: string): number {
    const [x, y] = [neighbours.get(a)?.length ?? 0, neighbours.get(b)?.length ?? 0];
    const [m, n] = [forms.get(a)?.mentions.length ?? 0, forms.get(b)?.mentions.length ?? 0];
    return Number(followers.has(a)) - Number(followers.has(b)) || y - x || n - m || b.length - a.length || compare(a, b);
  }
}
