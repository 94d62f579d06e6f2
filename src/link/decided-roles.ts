import { findWords } from '../model/anchor.ts';
import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Entity, Role } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { MarkedText } from '../model/mark.ts';
import { nearestOf } from '../model/nearest.ts';
import { allBlocks, type Block, readAs } from '../model/text.ts';
import { complain, entityNamed, isFinding, type PlaceFinder } from './decided-places.ts';

type RoleWords = Extract<Decision, { kind: 'role'; role: string }>;

/** Entities with the roles the editor gives them or takes away. A role is words of a source: without them there is none. */
export function decideRoles(
  entities: readonly Entity[],
  decisions: readonly Decision[],
  texts: readonly MarkedText[],
  ids: readonly string[],
  finder: PlaceFinder,
): { readonly entities: readonly Entity[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const decided = new Map(entities.map((entity) => [entity.id, entity]));
  for (const decision of decisionsOf(decisions, 'role')) {
    const known = entityNamed(decision, [...decided.values()], decision.name);
    if (isFinding(known)) {
      findings.push(known);
      continue;
    }
    const roles = 'remove' in decision ? without(known, decision, decision.remove) : given(known, decision, texts, ids, finder);
    if (isFinding(roles)) findings.push(roles);
    else decided.set(known.id, { ...known, roles });
  }
  return { entities: [...decided.values()], findings };
}

function without({ name, roles }: Entity, decision: Decision, words: string): readonly Role[] | Finding {
  const left = roles.filter(({ text }) => text.toLowerCase() !== words.toLowerCase());
  if (left.length < roles.length) return left;
  return complain(
    decision,
    `no source gives “${name}” the role “${words}”${roles.length === 0 ? '' : `; it has ${[...new Set(roles.map(({ text }) => `“${text}”`))].join(', ')}`}${nearestOf(
      words,
      roles.map(({ text }) => text),
    )}. Correct it, or take the decision out.`,
  );
}

function given(
  entity: Entity,
  decision: RoleWords,
  texts: readonly MarkedText[],
  ids: readonly string[],
  finder: PlaceFinder,
): readonly Role[] | Finding {
  const only = decision.source === undefined ? undefined : finder.text(decision, decision.source);
  if (only !== undefined && isFinding(only)) return only;
  const near = (at: number, block: Block) => entity.mentions.some((mention) => mention.source === ids[at] && mention.block === block.id);
  const blocks = texts.flatMap((text, at) => (only === undefined || only === at ? allBlocks(text).map((block) => ({ at, block })) : []));
  const found = blocks.flatMap(({ at, block }) => {
    if (decision.p !== undefined && block.id !== (decision.p === 'title' ? 'title' : `p${decision.p}`)) return [];
    const words = findWords([block], decision.role);
    return typeof words === 'string' ? [] : [{ at, block, span: words.span }];
  });
  const best = found.find(({ at, block }) => near(at, block)) ?? found[0];
  if (!best) {
    const where =
      decision.source === undefined
        ? 'in no source'
        : `nowhere in ${decision.p === undefined ? '' : decision.p === 'title' ? 'the title of ' : `¶${decision.p} of `}“${decision.source}”`;
    return complain(decision, `“${decision.role}” stands ${where}; expected words of a source. Correct them, or take the decision out.`);
  }
  const role: Role = {
    text: readAs(best.block, best.span),
    source: ids[best.at] ?? '',
    block: best.block.id,
    span: best.span,
    basis: 'curated',
  };
  return [...entity.roles, role];
}
