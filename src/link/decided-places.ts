import { findWords, type Anchored } from '../model/anchor.ts';
import type { Decision, Place } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';
import { staleDecision, type Finding } from '../model/finding.ts';
import type { MarkedText } from '../model/mark.ts';
import { nearestOf } from '../model/nearest.ts';
import { noSource } from '../model/no-source.ts';
import { allBlocks } from '../model/text.ts';

/** Where a decision applies: the text by its place in the corpus, and the words in it. */
export interface DecidedPlace extends Anchored {
  readonly at: number;
}

/** Finds what decisions speak of; what cannot be found is a finding. */
export interface PlaceFinder {
  readonly place: (decision: Decision, where: Place) => DecidedPlace | Finding;
  /** The text named by its file or by the id of its source. */
  readonly text: (decision: Decision, source: string) => number | Finding;
}

/** Finds the places that decisions name in the texts of a dossier. */
export function placeFinder(texts: readonly MarkedText[], ids: readonly string[]): PlaceFinder {
  const text = (decision: Decision, source: string): number | Finding => {
    const byFile = texts.findIndex(({ seed }) => seed.file === source);
    const at = byFile >= 0 ? byFile : ids.indexOf(source);
    if (at >= 0) return at;
    const files = texts.map(({ seed }) => seed.file);
    return complain(decision, `${noSource(source, files, ids)}. Correct it, or take the decision out.`);
  };
  return {
    text,
    place: (decision, { source, words, p }) => {
      const at = text(decision, source);
      if (typeof at !== 'number') return at;
      const found = findWords(allBlocks(texts[at] as MarkedText), words, p);
      return typeof found === 'string'
        ? complain(decision, `in “${source}”, ${found}. Correct it, or take the decision out.`)
        : { ...found, at };
    },
  };
}

/** Whether a search came back with what is wrong. */
export function isFinding(found: object | number): found is Finding {
  return typeof found === 'object' && 'reason' in found;
}

/** The entity an editor means: by its name, else by a spelling that is no other's. */
export function entityNamed(decision: Decision, entities: readonly Entity[], name: string): Entity | Finding {
  const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const tests: readonly ((entity: Entity) => boolean)[] = [
    (entity) => entity.name === name,
    (entity) => entity.aliases.some(({ text }) => text === name),
    (entity) => fold(entity.name) === fold(name) || entity.aliases.some(({ text }) => fold(text) === fold(name)),
  ];
  for (const test of tests) {
    const [first, ...more] = entities.filter(test);
    if (first && more.length === 0) return first;
    if (first)
      return complain(
        decision,
        `“${name}” may be ${[first, ...more].map((each) => `“${each.name}” (${each.type})`).join(' or ')}; expected a name that is one only. Write it in full.`,
      );
  }
  return complain(
    decision,
    `no name “${name}” is in the dossier; expected one as its profile has it${nearestOf(
      name,
      entities.flatMap((each) => [each.name, ...each.aliases.map(({ text }) => text)]),
    )}. Correct it, or take the decision out.`,
  );
}

/** What the build says of a decision that cannot be applied. */
export function complain(decision: Decision, problem: string): Finding {
  return staleDecision('link', decision, problem);
}
