import type { LinkingData } from '../../model/linking-data.ts';
import { isAcronym, type Acronym } from './acronym.ts';
import { index, place, type Link } from './forms.ts';
import type { Mention } from './mentions.ts';
import type { Keys } from './name-key.ts';
import { compare } from '../../model/order.ts';

/**
 * Rule `listed`: names the language's list gives for one thing (*US*, *United States*) are one in all texts. They
 * stand under the usual full name where a text has it, else under the commonest that is no acronym. Persons are
 * never meant, nor an acronym that some text introduces for something else. Gives a link by key of a name.
 */
export function wellKnown(
  mentions: readonly Mention[], acronyms: ReadonlyMap<string, readonly Acronym[]>, { oneThing }: LinkingData, keys: Keys,
): ReadonlyMap<string, Link> {
  const usual = new Map(oneThing.flatMap(([first = '', ...others]) => [first, ...others].map((name) => [keys.name(name), keys.name(first)] as const)));
  const heads = new Map<string, Link>();
  const listed = mentions.filter(({ key, type }) => type !== 'person' && usual.has(key)
    && (acronyms.get(key) ?? []).every(({ long }) => usual.get(long) === usual.get(key)));
  for (const [first, group] of index(listed, ({ key }) => usual.get(key))) {
    const names = [...index(group, ({ key }) => key)].map(([key, all]) => ({ key, all, short: all.every(({ surface }) => isAcronym(surface)) }));
    const [head] = names.toSorted((a, b) => Number(b.key === first) - Number(a.key === first) || Number(a.short) - Number(b.short)
      || b.all.length - a.all.length || compare(a.key, b.key));
    const mention = head?.all[0];
    if (head && mention) for (const { key } of names) if (key !== head.key) heads.set(key, { from: key, to: head.key, rule: 'listed', evidence: place(mention) });
  }
  return heads;
}
