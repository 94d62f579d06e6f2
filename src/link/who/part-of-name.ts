import type { LinkingData } from '../../model/linking-data.ts';
import { index, place, type Form, type Link } from './forms.ts';

const kinds: ReadonlySet<string> = new Set(['organisation', 'event', 'work']);

/**
 * Rule `shortened`, inside one text: two words or more of one longer name are it, where only the words before them
 * or an owner after them is left out: *Harbour Office* of the *EU Harbour Office*, *Port Ministry* of the *Island
 * Port Ministry of Norland*. Two longer names that hold these words, and nothing is merged.
 */
export function partsOfNames(forms: ReadonlyMap<string, Form>, { owned, small, articles }: LinkingData): readonly Link[] {
  const joiners = new Set([...owned, ...small, ...articles]);
  // A country that only the text gives a body is no part of its name.
  const long = [...forms.values()].filter(
    (form) => kinds.has(form.type) && form.words.length > 2 && form.mentions.some(({ nation }) => nation?.inName !== false),
  );
  const holders = new Map<string, Set<Form>>();
  for (const form of long) for (const word of form.words) holders.set(word, (holders.get(word) ?? new Set()).add(form));
  return [...forms.values()].flatMap((form) => {
    if (form.words.length < 2 || !kinds.has(form.type)) return [];
    const candidates = [...(holders.get(form.words.at(-1) ?? '') ?? [])].filter(
      (other) => other.type === form.type && holds(other.words, form.words, owned, joiners),
    );
    const [only, ...others] = candidates;
    const introduced = only?.mentions[0];
    return only && introduced && others.length === 0
      ? [{ from: form.key, to: only.key, rule: 'shortened', evidence: place(introduced) }]
      : [];
  });
}

/** Whether the words stand in a longer name with nothing after them, or *of* and the like; right after *of* they are its owner. */
export function holds(
  long: readonly string[],
  short: readonly string[],
  owned: ReadonlySet<string>,
  joiners: ReadonlySet<string>,
): boolean {
  for (let at = 0; at + short.length <= long.length; at += 1) {
    const next = long[at + short.length];
    if (
      short.every((word, i) => long[at + i] === word)
      && long.length > short.length
      && (next === undefined || owned.has(next))
      && !joiners.has(long[at - 1] ?? '')
    )
      return true;
  }
  return false;
}

/**
 * Rule `kind-stripped`, inside one text: a name with the kind of thing before it (*Hurricane Ada*, *HMS Berg*,
 * *State of Norland*) is the name alone. A place is called by its bare name, whatever other texts say; a bare *Ada* elsewhere
 * may be anybody.
 */
export function withoutKind(forms: ReadonlyMap<string, Form>, { kindsBefore, owned, articles }: LinkingData): readonly Link[] {
  const links = [...forms.values()].flatMap((form) => {
    const kind = form.words.findIndex((word) => !kindsBefore.has(word) && !owned.has(word) && !articles.has(word));
    const bare = kind > 0 && kindsBefore.has(form.words[0] ?? '') ? forms.get(form.words.slice(kind).join(' ')) : undefined;
    const introduced = form.mentions[0];
    if (!bare || !introduced) return [];
    const [from, to] = bare.type === 'place' ? [form, bare] : [bare, form];
    return [{ from: from.key, to: to.key, rule: 'kind-stripped', evidence: place(introduced) }];
  });
  const bares = index(links, ({ from, to }) => (from.length < to.length ? from : to));
  return [...bares.values()].flatMap((group) => (group.length === 1 ? group : []));
}
