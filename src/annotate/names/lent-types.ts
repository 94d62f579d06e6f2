import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import type { Scores, TypeEvidence } from './name-types.ts';
import type { Piece } from './split.ts';

/** A name in its place, before its type is settled. */
export interface Candidate extends Piece {
  readonly passage: number;
  readonly key: string;
  readonly evidence: TypeEvidence;
}

/** What other names of a text say about the type of one: its neighbours in a list, longer names that begin with it. */
export function lendTypes(candidates: readonly Candidate[], passages: readonly Passage[], data: ReadingData): readonly Candidate[] {
  return lendFromLonger(lendInLists(candidates, passages, data), passages, data);
}

/** Names in one list are mostly of one kind: *Rabat, Tunis and Ansol*. A sure one lends its type to its neighbours. */
function lendInLists(candidates: readonly Candidate[], passages: readonly Passage[], { words, names }: ReadingData): readonly Candidate[] {
  const joins = ({ lower, text }: Token) => words.listJoints.has(lower) || text === '/';
  const links = candidates.map((a, i) => {
    const b = candidates[i + 1];
    if (!b || a.passage !== b.passage || b.from <= a.to || b.from - a.to > 3) return undefined;
    const between = (passages[a.passage]?.tokens ?? []).slice(a.to, b.from);
    const [first] = between;
    return first
      && between.every(
        (token, at) =>
          (token.text === ',' && at === 0)
          || (joins(token) && between.findIndex(joins) === at)
          || (words.article.has(token.lower) && at > 0 && at === between.length - 1),
      )
      ? between
      : undefined;
  });
  const sure = candidates
    .map(({ evidence }) => best(evidence.scores))
    .map((top) => (top.score >= 2 && top.margin >= 1.5 ? top.type : undefined));
  const chains = chainTypes(sure, links);
  // *brands such as Kell, Holt and Brond*: what the first is, all are.
  const examples: (EntityType | undefined)[] = [];
  candidates.forEach(({ evidence, from, passage }, i) => {
    examples.push(
      links[i - 1]
        ? examples[i - 1]
        : evidence.sure && names.exemplifiers.has(passages[passage]?.tokens[from - 1]?.lower ?? '')
          ? evidence.sure
          : undefined,
    );
  });
  return candidates.map((c, i): Candidate => {
    const [before, after] = [links[i - 1], links[i]];
    const long =
      (before !== undefined && after !== undefined)
      || (before !== undefined && links[i - 2] !== undefined)
      || (after !== undefined && links[i + 1] !== undefined);
    const lent = [before === undefined ? undefined : sure[i - 1], after === undefined ? undefined : sure[i + 1]]
      .filter((type) => type !== undefined && (long || (type === 'place' && (before ?? after ?? []).some(joins))))
      .map((type) => ({ type: type ?? 'place', points: 1, text: 'list of such names' }));
    const far = lent.length === 0 && sure[i] === undefined ? chains[i] : undefined;
    if (far) lent.push({ type: far, points: 1, text: 'list of such names' });
    const example = links[i - 1] ? examples[i] : undefined;
    if (example) lent.push({ type: example, points: 4.5, text: 'example of such' });
    if (lent.length === 0) return c;
    return withEvidence(c, lent);
  });
}

/** For each name in a list of three and more the one type that all sure ones of the list have. */
function chainTypes(
  sure: readonly (EntityType | undefined)[],
  links: readonly (unknown | undefined)[],
): readonly (EntityType | undefined)[] {
  const types: (EntityType | undefined)[] = [];
  for (let from = 0, to = 1; from < sure.length; from = to, to += 1) {
    while (links[to - 1] !== undefined) to += 1;
    const known = new Set(sure.slice(from, to).filter((type) => type !== undefined));
    const [only] = known;
    for (let i = from; i < to; i += 1) types.push(to - from > 2 && known.size === 1 ? only : undefined);
  }
  return types;
}

/** *Halvor* beside *Halvor Shipping Ltd* is the firm, beside *Halvor City Council* the town; not where somebody has it as surname. */
function lendFromLonger(
  candidates: readonly Candidate[],
  passages: readonly Passage[],
  { names, places }: ReadingData,
): readonly Candidate[] {
  const lent = new Map<string, Lent>();
  const persons = new Set<string>();
  for (const { from, to, passage, evidence } of candidates) {
    const [first, second, ...rest] = (passages[passage]?.tokens ?? []).slice(from, to);
    if (!first || !second || !isCapital(second)) continue;
    const { type } = best(evidence.scores);
    const last = rest.at(-1) ?? second;
    if (type === 'person') persons.add(last.lower).add(first.lower);
    else if (places.governed.has(second.lower))
      lent.set(first.lower, { type: 'place', points: 2, text: `“${first.text} ${second.text}” in this text` });
    else if (type === 'organisation') {
      const own = [first, second, ...rest];
      const formal = names.companyEndings.has(last.lower);
      const end =
        own.findLastIndex(
          ({ lower }) =>
            !names.companyHeads.has(lower) && !names.companyEndings.has(lower) && !(formal && names.organisationHeads.has(lower)),
        ) + 1;
      if (end > 0 && end < own.length && (end === 1 || formal))
        lent.set(lowerWords(own, 0, end), {
          type,
          points: end === 1 ? 2.5 : 5,
          text: `“${own.map((t) => t.text).join(' ')}” in this text`,
        });
    }
  }
  return candidates.map((c) => {
    // *China* stays what it is beside *China Shipping Ltd*.
    const found = c.hint !== 'person' && !persons.has(c.key) && !places.countries.has(c.key) ? lent.get(c.key) : undefined;
    return found ? withEvidence(c, [found]) : c;
  });
}

type Lent = TypeEvidence['reasons'][number];

/** A candidate with more evidence of its type. */
export function withEvidence(c: Candidate, more: readonly Lent[]): Candidate {
  const scores = { ...c.evidence.scores };
  for (const { type, points } of more) scores[type] += points;
  return { ...c, evidence: { ...c.evidence, scores, reasons: [...c.evidence.reasons, ...more] } };
}

/**
 * The type that most speaks for, the first of equal ones, and how much more than for the next. Named one by one: this is asked of every
 * name.
 */
export function best({ person, organisation, place, event, work }: Scores): { type: EntityType; score: number; margin: number } {
  const score = Math.max(person, organisation, place, event, work);
  const type =
    score === person ? 'person' : score === organisation ? 'organisation' : score === place ? 'place' : score === event ? 'event' : 'work';
  const next = Math.max(
    type === 'person' ? -Infinity : person,
    type === 'organisation' ? -Infinity : organisation,
    type === 'place' ? -Infinity : place,
    type === 'event' ? -Infinity : event,
    type === 'work' ? -Infinity : work,
  );
  return { type, score, margin: score - next };
}
