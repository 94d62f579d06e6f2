import slugify from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';
import type { Chronicle } from '../model/dossier.ts';
import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';

/** Words that are to be nowhere: those of a decision, in every spelling the dossier knows. */
export interface Redaction {
  readonly decision: Extract<Decision, { kind: 'redact' }>;
  /** What readers see in their place. */
  readonly label: string;
  /** Stands for the name in addresses. */
  readonly slug: string;
  /** Every spelling; empty where the decision applies to nothing. */
  readonly spellings: readonly string[];
  /** The profile, where a name is redacted. */
  readonly entity?: Entity;
  /** Finds the words in running text. */
  readonly inText: RegExp;
  /** Finds the name in addresses and file names. */
  readonly inSlugs: RegExp;
}

/** The redactions an editor decided, in the order of the file. */
export function redactionsOf({ editor, entities, sources }: Chronicle): readonly Redaction[] {
  return decisionsOf(editor.decisions, 'redact').map((decision, at): Redaction => {
    const entity = 'name' in decision ? named(entities, decision.name) : undefined;
    const all = [...new Set([...(entity ? [entity.name, ...entity.aliases.map(({ text }) => text)] : []), 'name' in decision ? decision.name : decision.words])];
    const inText = anyOf(all.map(asText), 'giu');
    const used = entity !== undefined || sources.some(({ seed }) => seed.text.search(inText) >= 0);
    return {
      decision, slug: `withheld-${at + 1}`, label: decision.label ?? (entity ? `[${entity.type} ${at + 1}, name withheld]` : '[withheld]'),
      spellings: used ? all : [], ...(entity ? { entity } : {}), inText,
      inSlugs: anyOf(all.flatMap(asSlugs), 'g', '[a-z0-9]'),
    };
  });
}

/** The entity a decision names: by name, else by a spelling, else by id. */
function named(entities: readonly Entity[], name: string): Entity | undefined {
  return entities.find((entity) => entity.name === name)
    ?? entities.find(({ aliases }) => aliases.some(({ text }) => text === name))
    ?? entities.find(({ id }) => id === name);
}

/** A name as addresses have it, in Latin letters, its possessive too: `doe`, `does` (*Doe’s* without its mark). */
function asSlugs(words: string): readonly string[] {
  return [words, anyAscii(words)].map((text) => slugify(text, { decamelize: false })).filter((slug) => slug !== '').flatMap((slug) => [slug, `${slug}s`]);
}

/** Matches any of some patterns, the longest first, where no letter or digit goes on. */
function anyOf(patterns: readonly string[], flags: string, letter = '[\\p{L}\\p{N}]'): RegExp {
  const sorted = [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? /(?!)/g : new RegExp(`(?<!${letter})(?:${sorted.join('|')})(?!${letter})`, flags);
}

/** Words as a pattern: any white space, soft or hard hyphen stands for any other; nothing else is special. */
function asText(words: string): string {
  return words.trim().split(/[\s\u00AD-]+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('[\\s\\u00AD-]+');
}
