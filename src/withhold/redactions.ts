import type { CitedChronicle } from '../model/dossier.ts';
import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';
import { passageLabel } from './passages.ts';
import { inSlugs, inText } from './patterns.ts';

/** Words that are to be nowhere: those of a decision, in every spelling the dossier knows. */
export interface Redaction {
  readonly decision: Extract<Decision, { kind: 'redact' }>;
  /** As the decision has them. */
  readonly words: string;
  /** What readers see in their place. */
  readonly label: string;
  /** Stands for the name in addresses. */
  readonly slug: string;
  /** The profile, where a name is redacted; a name without one applies to nothing. */
  readonly entity?: Entity;
  /** Finds the words in running text. */
  readonly inText: RegExp;
  /** Finds the name in addresses and file names. */
  readonly inSlugs: RegExp;
}

/** The redactions an editor decided, in the order of the file. */
export function redactionsOf({ editor, entities }: CitedChronicle): readonly Redaction[] {
  return decisionsOf(editor.decisions, 'redact').map((decision, at): Redaction => {
    const number = at + 1;
    const words = 'name' in decision ? decision.name : decision.words;
    const entity = 'name' in decision ? named(entities, decision.name) : undefined;
    const spellings = [words, ...(entity ? [entity.name, ...entity.aliases.map(({ text }) => text)] : [])];
    return {
      decision,
      words,
      slug: `withheld-${number}`,
      inText: inText(spellings),
      inSlugs: inSlugs(spellings),
      ...(entity ? { entity } : {}),
      label: decision.label ?? (entity ? `[${entity.type} ${number}, name withheld]` : passageLabel),
    };
  });
}

/** The entity a decision names: by name, else by a spelling, else by id. */
function named(entities: readonly Entity[], name: string): Entity | undefined {
  return (
    entities.find((entity) => entity.name === name)
    ?? entities.find(({ aliases }) => aliases.some(({ text }) => text === name))
    ?? entities.find(({ id }) => id === name)
  );
}
