import type { EntityType } from './mark.ts';
import { compare } from './order.ts';
import type { Span } from './span.ts';

/** A place in a source: the evidence under every statement. */
export interface Evidence {
  /** Id of the source. */
  readonly source: string;
  /** Id of the block the words stand in, `p3`. */
  readonly block: string;
  readonly span: Span;
}

/** Ids of the sources that places lie in, each once, in the order of the places. */
export function sourcesOf(places: readonly Pick<Evidence, 'source'>[]): string[] {
  return [...new Set(places.map(({ source }) => source))];
}

/** One spelling of a name, and who uses it. */
export interface Alias {
  readonly text: string;
  /** Ids of the sources that write it so, sorted. */
  readonly sources: readonly string[];
}

/** A role or office, in the words of a source. */
export interface Role extends Evidence {
  readonly text: string;
  /** Set where a person gave the role to the entity; absent where the text does. */
  readonly basis?: 'curated';
}

/** Why a spelling was counted to this entity: the rule, and one place in each source where it is written so. */
export interface Merge extends Evidence {
  /** The spelling merged, as it stands at the place. */
  readonly text: string;
  /** `same-letters`, `spelling`, `acronym`, `surname`, `transliteration`, `decision` … */
  readonly rule: string;
  /** What the rule rests on where that stands elsewhere: the full name of a surname, where an acronym is introduced. */
  readonly grounds?: Evidence;
}

/** A person, organisation, place, event or work, as the sources speak of it. */
export interface Entity {
  /** Readable, stable, free of order: `oksana-lysenko`. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest of the commonest spellings. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly roles: readonly Role[];
  /** In order of sources, then of reading. Never empty. */
  readonly mentions: readonly Evidence[];
  readonly merges: readonly Merge[];
  /** Entities named in the same paragraphs, most shared first. */
  readonly related: readonly { readonly entity: string; readonly shared: number }[];
}

/** Most often mentioned first. */
export function byMentions(
  a: Pick<Entity, 'id'> & { readonly mentions: ArrayLike<unknown> },
  b: Pick<Entity, 'id'> & { readonly mentions: ArrayLike<unknown> },
): number {
  return b.mentions.length - a.mentions.length || compare(a.id, b.id);
}

/** A to Z whatever the case, then by id. */
export function byName(a: Pick<Entity, 'id' | 'name'>, b: Pick<Entity, 'id' | 'name'>): number {
  return compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id);
}

/** Two names that may be one: listed for the editor, not merged. */
export interface DoubtfulPair {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  /** 0 to 1; only for ordering the list. */
  readonly score: number;
}
