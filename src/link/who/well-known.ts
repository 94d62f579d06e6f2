import type { LinkingData } from '../../model/linking-data.ts';
import { isAcronym, type Acronym } from './acronym.ts';
import { index, place, type Link } from './forms.ts';
import type { Mention } from './mentions.ts';
import type { Keys } from './name-key.ts';
import { compare } from '../../model/order.ts';

/**
 * Rule `listed`: names the language's list gives for one thing (*US*, *United States*) are one in all texts. They
 * stand under the usual full name where a text has it, else under the commonest that is no acronym. So are longer names
 * that begin with them and go on alike: *US Harbour Board*, *United States Harbour Board*. Persons are
 * never meant, nor an acronym that some text introduces for something else. Gives a link by key of a name.
 */
export function wellKnown(
  mentions: readonly Mention[],
  acronyms: ReadonlyMap<string, readonly Acronym[]>,
  { oneThing }: LinkingData,
  keys: Keys,
): ReadonlyMap<string, Link> {
  const usual = new Map(
    oneThing.flatMap(([first = '', ...others]) => [first, ...others].map((name) => [keys.name(name), keys.name(first)] as const)),
  );
  const meant = (key: string) =>
    (acronyms.get(key) ?? []).every(({ long }) => usual.get(long) === usual.get(key)) ? usual.get(key) : undefined;
  const heads = new Map<string, Link>();
  const known = new Map<string, string | undefined>();
  const canonical = ({ key, words, type }: Mention) => {
    if (type === 'person') return undefined;
    if (!known.has(key)) known.set(key, meant(key) ?? (usual.has(key) || type === 'place' ? undefined : openedAlike(words, meant)));
    return known.get(key);
  };
  for (const [first, group] of index(mentions, canonical)) {
    const names = [...index(group, ({ key }) => key)].map(([key, all]) => ({
      key,
      all,
      short: all.every(({ surface }) => isAcronym(surface)),
    }));
    const [head] = names.toSorted(
      (a, b) =>
        Number(b.key === first) - Number(a.key === first)
        || Number(a.short) - Number(b.short)
        || b.all.length - a.all.length
        || compare(a.key, b.key),
    );
    const mention = head?.all[0];
    if (head && mention)
      for (const { key } of names)
        if (key !== head.key) heads.set(key, { from: key, to: head.key, rule: 'listed', evidence: place(mention) });
  }
  return heads;
}

/** A longer name with its opening as the list has it first: *us harbour board* → *united states harbour board*. */
function openedAlike(words: readonly string[], meant: (key: string) => string | undefined): string | undefined {
  for (let n = Math.min(words.length - 1, 4); n > 0; n -= 1) {
    const opening = meant(words.slice(0, n).join(' '));
    if (opening !== undefined) return `${opening} ${words.slice(n).join(' ')}`;
  }
  return undefined;
}
