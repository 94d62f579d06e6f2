import { index, place, type Doubt, type Form, type Link } from './forms.ts';
import type { LinkingData } from '../../model/linking-data.ts';
import { compare } from '../../model/order.ts';

/**
 * Rule `turned`: *Ministry of Ports* and *Ports Ministry* are one organisation. Other organisations with the
 * same words in another order are doubtful pairs: *University of Port* and *Port University* may be two.
 */
export function inOtherOrder(
  forms: ReadonlyMap<string, Form>,
  { small, offices }: LinkingData,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const organisations = [...forms.values()].filter((form) => form.type === 'organisation' && form.words.length > 1);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const group of index(organisations, (form) =>
    form.words
      .filter((word) => !small.has(word))
      .toSorted(compare)
      .join(' '),
  ).values()) {
    const [head, ...others] = group.toSorted((a, b) => b.mentions.length - a.mentions.length || compare(a.key, b.key));
    for (const other of others) {
      const mention = other.mentions[0];
      if (!head || !mention) continue;
      if (head.words.some((word) => offices.has(word)))
        links.push({ from: other.key, to: head.key, rule: 'turned', evidence: place(mention) });
      else doubts.push({ a: head.key, b: other.key, rule: 'turned', score: 0.6 });
    }
  }
  return { links, doubts };
}
