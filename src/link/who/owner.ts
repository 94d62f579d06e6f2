import { index, place, type Doubt, type Form, type Link } from './forms.ts';
import type { Mention } from './mentions.ts';

/**
 * Rule `owner`: a name of several words with its owner before it (*EU Harbour Office*) is the same name
 * without it (*Harbour Office*) where the sentence of the shorter one names that owner too, and no other
 * owner is ever given to it. Else, where it could be, a doubtful pair.
 *
 * `canonical` gives the key a key is settled under (*eu* → *european union*); `inSentence` the keys of the
 * names that share a mention's sentence.
 */
export function owned(
  forms: ReadonlyMap<string, Form>,
  canonical: (key: string) => string,
  inSentence: (mention: Mention) => ReadonlySet<string>,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const kinds = new Set(['organisation', 'event', 'work']);
  const candidates = [...forms.values()]
    .filter((form) => kinds.has(form.type))
    .flatMap((form) =>
      splits(form).flatMap(([owner, rest]) => {
        const bare = forms.get(rest);
        const known = forms.has(owner) || canonical(owner) !== owner;
        return bare && known && bare.type === form.type ? [{ form, bare, owner: canonical(owner) }] : [];
      }),
    );
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const [, rivals] of index(candidates, ({ bare }) => bare.key)) {
    const owners = new Set(rivals.map(({ owner }) => owner));
    const witnesses = new Map<string, Mention>();
    // Once through the bare name's mentions, however many owners claim it.
    for (const mention of rivals[0]?.bare.mentions ?? []) {
      if (witnesses.size === owners.size) break;
      for (const key of inSentence(mention)) if (owners.has(key) && !witnesses.has(key)) witnesses.set(key, mention);
    }
    for (const { form, bare, owner } of rivals) {
      const witness = witnesses.get(owner);
      if (witness && owners.size === 1) links.push({ from: form.key, to: bare.key, rule: 'owner', evidence: place(witness) });
      else doubts.push({ a: bare.key, b: form.key, rule: 'owner', score: witness ? 0.7 : 0.4 });
    }
  }
  return { links, doubts };
}

/** Owner and rest, the rest two words at least. */
function splits({ words }: Form): readonly (readonly [string, string])[] {
  return [1, 2].filter((at) => words.length - at >= 2).map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const);
}
