import type { LinkingData } from '../../model/linking-data.ts';
import type { MarkedText } from '../../model/mark.ts';
import { compare } from '../../model/order.ts';
import { index, type Doubt } from './forms.ts';
import type { Mention } from './mentions.ts';
import { bodyReader, nationsIn } from './national-body.ts';
import { ownersIn, type Owned } from './nation-of-body.ts';
import { holds } from './part-of-name.ts';

/**
 * Rule `country`: a body that most countries have (*Supreme Court*, *Ministry of Health*) is that of the country its
 * text gives it (*Norland’s Supreme Court*, the one country the text is about). Where the corpus knows it of two
 * countries, or with the country in its name (*Norlandish Supreme Court*), the mentions of each country get
 * a key of their own. Those whose country stays open keep the bare one, and are doubtful pairs with the others.
 */
export function nationalBodies(
  texts: readonly MarkedText[],
  given: readonly (readonly Mention[])[],
  linking: LinkingData,
  isProtected: (key: string) => boolean,
): { readonly mentions: readonly (readonly Mention[])[]; readonly doubts: readonly Doubt[] } {
  const nations = nationsIn(linking);
  const read = bodyReader(nations, linking);
  const sightings = given.flatMap((mentions, at) => {
    const bodies = mentions.flatMap((mention) => {
      const body = isProtected(mention.key) ? undefined : read(mention);
      return body ? [{ mention, body }] : [];
    });
    const text = texts[at];
    if (!text || bodies.length === 0) return [];
    const others = [...new Map(mentions.filter((mention) => !read(mention)).map((mention) => [mention.key, mention])).values()];
    const bare = new Map(bodies.map(({ mention }) => [mention.key, mention]));
    // *Island Supreme Court … the Supreme Court*: the text has a fuller name for it.
    const fuller = new Set(
      [...bare].flatMap(([key, { words, type }]) =>
        others.some((other) => other.type === type && holds(other.words, words, linking.owned, none)) ? [key] : [],
      ),
    );
    const free = bodies.filter(({ mention, body }) => body.nation !== undefined || !fuller.has(mention.key));
    return free.length > 0 ? ownersIn(text, mentions, free, nations, linking) : [];
  });
  const keys = new Map<Mention, string>();
  const doubts: Doubt[] = [];
  for (const group of index(sightings, ({ body }) => body.core).values()) rekey(group, keys, doubts);
  if (keys.size === 0) return { mentions: given, doubts };
  const owners = new Map(sightings.map(({ mention, owner }) => [mention, owner] as const));
  return { mentions: given.map((mentions) => rewritten(mentions, keys, owners)), doubts };
}

const none: ReadonlySet<string> = new Set();

/** Gives all mentions of one body their keys. */
function rekey(group: readonly Owned[], keys: Map<Mention, string>, doubts: Doubt[]): void {
  const byNation = index(group, ({ owner }) => owner?.name);
  const isSeveral = byNation.size > 1;
  const found: { readonly key: string; readonly count: number }[] = [];
  for (const [nation, all] of byNation) {
    const named = commonest(all.filter(({ body }) => body.nation !== undefined));
    if (named === undefined && !isSeveral) continue;
    const bare = commonest(all.filter(({ body }) => body.nation === undefined));
    const key = named ?? `${bare} ${nation.toLowerCase()}`;
    for (const { mention } of all) keys.set(mention, key);
    found.push({ key, count: all.length });
  }
  const open = commonest(group.filter(({ body, owner }) => body.nation === undefined && !owner));
  if (open === undefined) return;
  const likely = found.toSorted((a, b) => b.count - a.count || compare(a.key, b.key)).slice(0, 3);
  for (const { key } of likely) doubts.push({ a: open, b: key, rule: 'country', score: 0.6 / likely.length });
}

function commonest(group: readonly Owned[]): string | undefined {
  const [best] = [...index(group, ({ mention }) => mention.key)].toSorted(([a, m], [b, n]) => n.length - m.length || compare(a, b));
  return best?.[0];
}

/** The mentions of a text with their new keys; what stands for one of them, *the Court*, follows where all of that name went one way. */
function rewritten(
  mentions: readonly Mention[],
  keys: ReadonlyMap<Mention, string>,
  owners: ReadonlyMap<Mention, Mention['nation']>,
): readonly Mention[] {
  if (!mentions.some((mention) => keys.has(mention))) return mentions;
  const went = new Map<string, string | undefined>();
  for (const mention of mentions) {
    const to = keys.get(mention) ?? mention.key;
    went.set(mention.key, went.has(mention.key) && went.get(mention.key) !== to ? undefined : to);
  }
  return mentions.map((mention) => {
    const key = keys.get(mention);
    const stands = mention.stands === undefined ? undefined : (went.get(mention.stands) ?? mention.stands);
    const nation = key === undefined || key === mention.key ? undefined : owners.get(mention);
    if (key === undefined && stands === mention.stands) return mention;
    return {
      ...mention,
      ...(key === undefined ? {} : { key, words: key.split(' ') }),
      ...(stands === undefined ? {} : { stands }),
      ...(nation ? { nation } : {}),
    };
  });
}
