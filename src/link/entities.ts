import type { Decision } from '../model/editor.ts';
import type { Alias, Entity, Evidence, Merge, Role } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { LinkingData } from '../model/linking-data.ts';
import type { Words } from '../model/word-set.ts';
import { formOfAddress } from './who/sexes.ts';
import { typeOf } from './who/forms.ts';
import { decideEntities, type Draft } from './decided-entities.ts';
import { entityIds } from './identify.ts';
import type { Mention } from './who/mentions.ts';
import type { Keys } from './who/name-key.ts';
import { compare } from '../model/order.ts';
import { spellingRule, type Identity } from './who/who-is-who.ts';

/** Entities with their ids, and the id of each identity that was not dropped. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** What is asked of texts, editor and language to make an entity of an identity. */
export interface EntityGrounds {
  /** `drop`, `rename` and `retype` are applied. */
  readonly decisions: readonly Decision[];
  readonly rolesAt: (mention: Mention) => readonly Role[];
  /** Place of each source among all, by its id. */
  readonly order: ReadonlyMap<string, number>;
  readonly keys: Keys;
  readonly nations: LinkingData['nations'];
}

/** Identities become entities: name, type, aliases, roles. */
export function entitiesOf(identities: readonly Identity[], grounds: EntityGrounds): Named {
  const { decisions, keys, nations } = grounds;
  const countries = new Set(nations.flatMap(({ names }) => names));
  const drafts = identities.map((identity): Draft => ({
    name: nameOf(identity),
    type: hasLegalForm(identity) ? 'organisation' : isCountry(identity, countries) ? 'place' : typeOf(identity.naming),
    identity,
  }));
  const { kept, findings } = decideEntities(drafts, decisions, keys);
  const ids = entityIds(
    kept.map(({ name, type, identity }) => ({
      name,
      type,
      aliases: identity.mentions.map((mention) => mention.surface),
      first: firstPlace(identity.mentions),
    })),
  );
  const entities = kept.map((draft, at) => entity(draft, ids[at] ?? '', grounds));
  return {
    entities: entities.toSorted((a, b) => compare(a.id, b.id)),
    idOf: new Map(kept.map(({ identity }, at) => [identity.key, ids[at] ?? ''])),
    findings,
  };
}

/** A country whose team some texts report on stays one where any text has it as a place. */
function isCountry({ naming }: Identity, countries: Words): boolean {
  return naming.some(({ type, words }) => type === 'place' && countries.has(words.join(' ')));
}

/** Of a name that some text writes with its legal form, no text that takes it for a person counts. */
function hasLegalForm({ merges }: Identity): boolean {
  return merges.some(({ rule }) => rule === 'legal-form');
}

/** The first of the places a name stands at, by source: the same in whatever order the files come. */
function firstPlace(mentions: readonly Mention[]): string {
  const [first] = mentions.map(({ source, span: { start } }) => `${source} ${String(start).padStart(9, '0')}`).toSorted(compare);
  return first ?? '';
}

/** Its best spelling; with its form of address or its country, where only that tells it from another of its name. */
function nameOf({ key, naming: mentions }: Identity): string {
  const address = formOfAddress(key, mentions);
  if (address !== undefined) return `${address} ${bestName(mentions)}`;
  const nations = new Set(mentions.map(({ nation }) => (nation?.inName === false ? nation.name : undefined)));
  const [nation] = nations;
  return nation !== undefined && nations.size === 1 ? `${bestName(mentions)} (${nation})` : bestName(mentions);
}

/**
 * The commonest spelling; of equals the one without the stop of its sentence, with more capitals, then the fuller, then the first by
 * letters.
 */
function bestName(mentions: readonly Mention[]): string {
  const count = new Map<string, number>();
  for (const { surface } of mentions) count.set(surface, (count.get(surface) ?? 0) + 1);
  const capitals = (text: string) => text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  const isOtherwise = (text: string) => [...count.keys()].some((other) => other !== text && other.toLowerCase() === text.toLowerCase());
  const shouted = (text: string) => (text === text.toUpperCase() && (text.length > 5 || isOtherwise(text)) ? 1 : 0);
  const stopped = (text: string) => (text.endsWith('.') && count.has(text.slice(0, -1)) ? 1 : 0);
  const [best] = [...count].toSorted(
    ([a, m], [b, n]) =>
      shouted(a) - shouted(b) || n - m || stopped(a) - stopped(b) || capitals(b) - capitals(a) || b.length - a.length || compare(a, b),
  );
  return best?.[0] ?? '';
}

function entity({ name, type, identity }: Draft, id: string, { rolesAt, order, keys }: EntityGrounds): Entity {
  const mentions = identity.mentions.toSorted(
    (a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.span.start - b.span.start,
  );
  return {
    id,
    type,
    name,
    aliases: aliases(mentions),
    roles: mentions.flatMap(rolesAt),
    mentions: mentions.map(({ source, block, span }): Evidence => ({ source, block, span })),
    merges: merges(name, mentions, identity.merges, keys),
    related: [],
  };
}

function aliases(mentions: readonly Mention[]): readonly Alias[] {
  const sources = new Map<string, Set<string>>();
  for (const { surface, written = surface, source } of mentions) sources.set(written, (sources.get(written) ?? new Set()).add(source));
  return [...sources].map(([text, ids]) => ({ text, sources: [...ids].toSorted(compare) })).toSorted((a, b) => compare(a.text, b.text));
}

/**
 * One merge for each spelling, rule and source; what differs by letters alone is added here. Where the name itself came by a rule,
 * that rule stands for the spellings it was joined to.
 */
function merges(name: string, mentions: readonly Mention[], given: readonly Merge[], keys: Keys): readonly Merge[] {
  const explained = new Set(given.map((merge) => merge.text));
  const joined = given.find(({ text }) => keys.name(text) === keys.name(name));
  const byLetters = mentions
    .filter(({ surface }) => surface !== name && !explained.has(surface))
    .map(({ surface, source, block, span }): Merge => {
      const place = { text: surface, source, block, span };
      if (!joined || keys.name(surface) === keys.name(name)) return { ...place, rule: spellingRule(surface, name, keys) };
      return { ...place, rule: joined.rule, grounds: joined.grounds ?? { source: joined.source, block: joined.block, span: joined.span } };
    });
  const written = new Map(
    mentions.flatMap((mention) =>
      mention.written === undefined ? [] : [[`${mention.source} ${mention.span.start}`, mention.written] as const],
    ),
  );
  const unique = new Map<string, Merge>();
  for (const merge of [...given, ...byLetters]) {
    if (merge.text === name) continue;
    const text = written.get(`${merge.source} ${merge.span.start}`) ?? merge.text;
    const key = [text, merge.rule, merge.source].join('\n');
    if (!unique.has(key)) unique.set(key, { ...merge, text });
  }
  return [...unique.values()].toSorted((a, b) => compare(a.text, b.text) || compare(a.rule, b.rule) || compare(a.source, b.source));
}
