import { index, place, type Link } from './forms.ts';
import { isAcronym } from './acronym.ts';
import type { Mention } from './mentions.ts';
import { compare } from '../model/order.ts';

/**
 * Rule `listed`: names the language's lists give for one thing (*US*, *United States*) are one, under the
 * commonest of them that is no acronym. By what the mentions share.
 */
export function listedNames(mentions: readonly Mention[]): ReadonlyMap<string, Link> {
  const heads = new Map<string, Link>();
  for (const [listed, group] of index(mentions, (mention) => mention.listed)) {
    const keys = [...index(group, (mention) => mention.key)].map(([key, all]) => ({ key, all, acronym: all.every((each) => isAcronym(each.surface)) }));
    const [head] = keys.toSorted((a, b) => Number(a.acronym) - Number(b.acronym) || b.all.length - a.all.length || compare(a.key, b.key));
    const mention = head?.all[0];
    if (head && mention && keys.length > 1) heads.set(listed, { from: '', to: head.key, rule: 'listed', evidence: place(mention) });
  }
  return heads;
}
