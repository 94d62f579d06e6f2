import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Finding } from '../model/finding.ts';
import type { EntityType } from '../model/mark.ts';
import { stale } from './who/decisions.ts';
import type { Keys } from './who/name-key.ts';
import type { Identity } from './who/who-is-who.ts';

/** An entity before it has an id and neighbours. */
export interface Draft {
  readonly name: string;
  readonly type: EntityType;
  readonly identity: Identity;
}

/**
 * Entities without those the editor drops, renamed and retyped as decided. A decision names an entity by its name or, where no entity has
 * that name, by one of its spellings.
 */
export function decideEntities(
  drafts: readonly Draft[],
  decisions: readonly Decision[],
  keys: Keys,
): { readonly kept: readonly Draft[]; readonly findings: readonly Finding[] } {
  let kept = [...drafts];
  const findings: Finding[] = [];
  for (const decision of decisionsOf(decisions, 'drop', 'rename', 'retype')) {
    const fits = matching(kept, decision.name, keys);
    if (fits.size === 0)
      findings.push(
        stale(
          decision,
          decision.name,
          kept.flatMap((draft) => [draft.name, ...draft.identity.mentions.map((mention) => mention.surface)]),
        ),
      );
    else if (decision.kind === 'drop') kept = kept.filter((draft) => !fits.has(draft));
    else
      kept = kept.map((draft) =>
        !fits.has(draft) ? draft : decision.kind === 'rename' ? { ...draft, name: decision.to } : { ...draft, type: decision.to },
      );
  }
  return { kept, findings };
}

function matching(drafts: readonly Draft[], name: string, keys: Keys): ReadonlySet<Draft> {
  const plain = keys.plain(name);
  const tests: readonly ((draft: Draft) => boolean)[] = [
    (draft) => draft.name === plain,
    (draft) => keys.name(draft.name) === keys.name(plain),
    (draft) => draft.identity.mentions.some((mention) => mention.surface === plain),
  ];
  for (const test of tests) {
    const fits = drafts.filter(test);
    if (fits.length > 0) return new Set(fits);
  }
  return new Set();
}
