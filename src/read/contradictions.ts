import { decisionsOf, type Decision } from '../model/editor.ts';
import { findingOn, type Finding } from '../model/finding.ts';
import { withArticle } from '../model/words.ts';

/** What a decision says of something: two that say different things of one thing contradict each other. */
interface Claim {
  readonly decision: Decision;
  /** The thing, in a form that compares: `name berg`. */
  readonly about: string;
  /** The same thing for readers: “Berg”. */
  readonly shown: string;
  /** What is said of it. */
  readonly says: string;
}

/** Decisions that cannot both hold, the later one named with the line of the earlier. */
export function contradictions(decisions: readonly Decision[]): readonly Finding[] {
  return [...opposed(decisions.flatMap(claimsOf)), ...mergedAndApart(decisions)];
}

function opposed(claims: readonly Claim[]): readonly Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.about);
    if (!earlier) first.set(claim.about, claim);
    if (!earlier || earlier.decision === claim.decision) return [];
    return [
      earlier.says === claim.says
        ? repeat(claim, earlier)
        : clash(claim.decision, earlier.decision, `${claim.shown} ${claim.says} here, and ${earlier.says}`),
    ];
  });
}

function claimsOf(decision: Decision): readonly Claim[] {
  const of = (about: string, shown: string, says: string): Claim => ({ decision, about: fold(about), shown: `“${shown}”`, says });
  switch (decision.kind) {
    case 'drop':
      return ['called', 'typed', 'kept'].map((aspect) => of(`${aspect} ${decision.name}`, decision.name, 'is dropped'));
    case 'rename':
      return [of(`called ${decision.name}`, decision.name, `is renamed to “${decision.to}”`)];
    case 'retype':
      return [of(`typed ${decision.name}`, decision.name, `is called ${withArticle(decision.to)}`)];
    case 'add':
      return [of(`typed ${decision.name}`, decision.name, `is called ${withArticle(decision.type)}`)];
    case 'protect':
      return [of(`kept ${decision.name}`, decision.name, 'is protected')];
    case 'date':
      return [of(`date ${decision.source} ${decision.p ?? ''} ${decision.words}`, decision.words, `means ${decision.to}`)];
    case 'speaker':
      return [
        of(
          `speaker ${decision.source} ${decision.p ?? ''} ${decision.words}`,
          decision.words,
          decision.name === 'none' ? 'is nobody’s' : `is said by ${decision.name}`,
        ),
      ];
    case 'set-aside':
      return [of(`passage ${decision.source} ${decision.words}`, decision.words, 'is set aside')];
    case 'keep':
      return [of(`passage ${decision.source} ${decision.words}`, decision.words, 'is kept')];
    case 'role':
      return 'role' in decision
        ? [of(`role ${decision.name} ${decision.role}`, decision.role, `is given to ${decision.name}`)]
        : [of(`role ${decision.name} ${decision.remove}`, decision.remove, `is taken from ${decision.name}`)];
    case 'event':
      return eventClaims(decision, of);
    case 'redact': {
      const words = 'name' in decision ? decision.name : decision.words;
      return [of(`redact ${words}`, words, `is redacted as “${decision.label ?? 'withheld'}”`)];
    }
    case 'accept':
      return [of(`accept ${decision.id}`, decision.id, 'is accepted')];
    default:
      return [];
  }
}

function eventClaims(
  decision: Extract<Decision, { kind: 'event' }>,
  of: (about: string, shown: string, says: string) => Claim,
): readonly Claim[] {
  if ('add' in decision) return [];
  if ('hide' in decision)
    return ['title', 'status', 'whole'].map((aspect) => of(`event ${aspect} ${decision.hide}`, decision.hide, 'is hidden'));
  if ('retitle' in decision) return [of(`event title ${decision.retitle}`, decision.retitle, `is called “${decision.to}”`)];
  if ('status' in decision) return [of(`event status ${decision.status}`, decision.status, `is ${decision.to}`)];
  return decision.merge.map((id) => of(`event whole ${id}`, id, `is part of “${decision.merge[0]}”`));
}

/** Names that merges join, by the editor's own chains too, and a never-merge keeps apart. */
function mergedAndApart(decisions: readonly Decision[]): readonly Finding[] {
  const merges = decisionsOf(decisions, 'merge');
  const groups: { readonly names: Set<string>; readonly decision: Decision }[] = [];
  for (const decision of merges) {
    const names = new Set(decision.names.map(fold));
    const joined = groups.filter((group) => [...names].some((name) => group.names.has(name)));
    for (const group of joined) {
      for (const name of group.names) names.add(name);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ names, decision: joined[0]?.decision ?? decision });
  }
  return decisionsOf(decisions, 'never-merge').flatMap((decision) => {
    const group = groups.find(({ names }) => decision.names.filter((name) => names.has(fold(name))).length > 1);
    if (!group) return [];
    const both = decision.names.filter((name) => group.names.has(fold(name))).map((name) => `“${name}”`);
    return [clash(decision, group.decision, `${both.join(' and ')} are kept apart here, and merged`)];
  });
}

function clash(later: Decision, earlier: Decision, what: string): Finding {
  return findingOn(later, {
    rule: 'read:contradiction',
    text: `${what} in line ${earlier.line}. Expected one of the two: take the other out.`,
  });
}

function repeat({ decision, shown, says }: Claim, earlier: Claim): Finding {
  return findingOn(decision, {
    rule: 'read:repeated',
    fatal: false,
    text: `${shown} ${says} in line ${earlier.decision.line} already: one of the two is enough.`,
  });
}

/** Names and words that differ in case and white space alone are the same here. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
