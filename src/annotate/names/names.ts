import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import { headlineNames, longestByOpener } from './headline-names.ts';
import { isName } from './is-name.ts';
import { best, lendTypes, withEvidence, type Candidate } from './lent-types.ts';
import { weighType, type Scores } from './name-types.ts';
import type { Passage } from '../words/passage.ts';
import { compoundParts } from './name-parts.ts';
import type { Name, Naming, Office } from './naming.ts';
import { findRuns } from './runs.ts';
import { keyOf, type Piece } from './split.ts';
import { splitRun } from './split-runs.ts';
import { isSport, surveyText, type Survey } from './survey.ts';
import type { Token } from '../words/tokens.ts';
import { isTicker } from './tickers.ts';
import { isNamedThing } from './named-things.ts';
import { isUnsupported } from './unsupported.ts';

/** Finds all names of a text and settles their types by the evidence of all their places together. */
export function readNames(passages: readonly Passage[], data: ReadingData): Naming {
  const survey = surveyText(passages, data);
  const found: Candidate[] = [];
  const offices: Office[] = [];
  passages.forEach((passage, index) => {
    if (passage.typing !== 'running') return;
    for (const run of findRuns(passage, survey, data)) {
      const split = splitRun(passage.tokens, run, data);
      offices.push(...split.offices.map((office) => ({ ...office, passage: index })));
      for (const piece of split.pieces)
        if (isName(passage.tokens, piece, survey, data) && !isTicker(passage.tokens, piece, data))
          found.push(candidate(passage, index, piece, data));
    }
  });
  const held = found.map((c) => withOffice(c, offices, passages, data));
  const things = held.map((c) => asThing(c, passages, survey, data));
  const candidates = lendTypes(isSport(passages) ? things.map((c) => asTeam(c, passages, data)) : things, passages, data).slice();
  const known = new Map<string, Scores>();
  for (const { key, evidence } of candidates) addScores(known, key, evidence.scores);
  const openers = longestByOpener(known.keys());
  passages.forEach((passage, index) => {
    if (passage.typing !== 'running')
      candidates.push(...headlineNames(passage, known, openers, data).map((run) => candidate(passage, index, run, data)));
  });
  const settle = settler(candidates, data);
  const names = candidates.flatMap((c) => settle(c, passages[c.passage]?.tokens ?? []));
  return { names: names.sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end), offices };
}

/** *The Minister for Ports, Olga Kell, said*: an office with its holder between commas. */
function withOffice(c: Candidate, offices: readonly Office[], passages: readonly Passage[], data: ReadingData): Candidate {
  const tokens = passages[c.passage]?.tokens ?? [];
  const from = data.names.honorifics.has(tokens[c.from - 1]?.lower ?? '') ? c.from - 1 : c.from;
  if (
    c.role
    || tokens[from - 1]?.text !== ','
    || c.to - c.from < 2
    || !/^[,.;)]$/.test(tokens[c.to]?.text ?? '')
    || best(c.evidence.scores).type !== 'person'
  )
    return c;
  const role = offices.find(({ passage, to }) => passage === c.passage && to === from - 1);
  return role ? { ...c, role: { from: role.from, to: role.to } } : c;
}

/** In reports of sport *Norway* is the team, unless something happens *in* Norway. */
function asTeam(c: Candidate, passages: readonly Passage[], { places, words }: ReadingData): Candidate {
  const tokens = passages[c.passage]?.tokens ?? [];
  let at = c.from - 1;
  // *from Norway, Denmark and Sweden*
  while (
    at > 0
    && (tokens[at]?.text === ',' || words.listJoints.has(tokens[at]?.lower ?? '') || places.countries.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  const before = tokens[at]?.lower ?? '';
  if (!places.countries.has(c.key) || places.prepositions.has(before) || places.weakPrepositions.has(before)) return c;
  return withEvidence(c, [{ type: 'organisation', points: 5.5, text: 'team in a report of sport' }]);
}

/** A ship, a spacecraft: a work, whatever else its name may name. */
function asThing(c: Candidate, passages: readonly Passage[], survey: Survey, data: ReadingData): Candidate {
  if (!isNamedThing(passages[c.passage]?.tokens ?? [], c, survey, data)) return c;
  return withEvidence(c, [{ type: 'work', points: 8, text: 'ship or the like' }]);
}

function candidate(passage: Passage, index: number, piece: Piece, data: ReadingData): Candidate {
  return { ...piece, passage: index, key: keyOf(passage.tokens, piece, data), evidence: weighType(passage.tokens, piece, data) };
}

function addScores(sum: Map<string, Scores>, key: string, scores: Scores): void {
  const own = sum.get(key) ?? { person: 0, organisation: 0, place: 0, event: 0, work: 0 };
  // Type by type, for a loop over their names takes three times as long.
  own.person += scores.person;
  own.organisation += scores.organisation;
  own.place += scores.place;
  own.event += scores.event;
  own.work += scores.work;
  sum.set(key, own);
}

/** Types by evidence: own place, mean over the text, and for surnames the persons that bear them. */
function settler(candidates: readonly Candidate[], data: ReadingData): (c: Candidate, tokens: readonly Token[]) => readonly Name[] {
  const sums = new Map<string, Scores>();
  const own = new Map<string, Scores>();
  const counts = new Map<string, number>();
  const sure = new Map<string, EntityType>();
  for (const { key, evidence } of candidates) {
    if (evidence.sure) sure.set(key, evidence.sure);
    addScores(sums, key, evidence.scores);
    addScores(own, key, evidence.own);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const surnames = new Map<string, string>();
  for (const { key } of candidates) {
    const mean = sums.get(key);
    if (!mean || !key.includes(' ') || best(mean).type !== 'person' || best(mean).score / (counts.get(key) ?? 1) < 1) continue;
    const parts = key.split(' ');
    for (let i = 1; i < parts.length; i += 1) surnames.set(parts.slice(i).join(' '), key);
    // *Jose Marrel Ruiz* goes by *Marrel* as well.
    if (parts.length === 3 && (parts[1] ?? '').length > 3 && !surnames.has(parts[1] ?? '') && !data.names.givenNames.has(parts[1] ?? ''))
      surnames.set(parts[1] ?? '', key);
    if (
      data.names.givenNames.has(parts[0] ?? '')
      || (parts.length === 2 && gazetteerOf(data).find(parts[0] ?? '') === undefined && best(mean).score / (counts.get(key) ?? 1) >= 3)
    )
      surnames.set(parts[0] ?? '', key);
  }
  const firsts = firstNames(sums, counts, surnames, data);
  return (c, tokens) => {
    const mean = sums.get(c.key);
    const n = counts.get(c.key) ?? 1;
    const { scores: here } = c.evidence;
    const words = own.get(c.key);
    // What stands round a name tells something new each time, though less and less; its own words tell the same again.
    const settled = (score: number, byWords = 0, inAll = 0) => 0.2 * score + 0.8 * (byWords / n + (inAll - byWords) / Math.sqrt(n));
    const scores: Scores = {
      person: settled(here.person, words?.person, mean?.person),
      organisation: settled(here.organisation, words?.organisation, mean?.organisation),
      place: settled(here.place, words?.place, mean?.place),
      event: settled(here.event, words?.event, mean?.event),
      work: settled(here.work, words?.work, mean?.work),
    };
    const said = sure.get(c.key);
    if (said && !data.places.countries.has(c.key)) scores[said] += 3;
    const full = surnames.get(c.key);
    // *Phoenix Kell* in a text that says nothing of a town: *Phoenix* is she.
    const first = full ? undefined : firsts.get(c.key);
    if (full || (first === 'town' && (mean?.place ?? 0) - (words?.place ?? 0) < 0.5)) scores.person += 4;
    else if (first === 'own') scores.person += 2;
    const top = best(scores);
    if (top.score <= 0) {
      top.type = 'organisation';
      top.score = 0.1;
      top.margin = 0;
    }
    const reasons = c.evidence.reasons.filter((r) => r.type === top.type && r.points > 0 && r.text !== '').map((r) => r.text);
    if (full && top.type === 'person') reasons.push('part of a full name in this text');
    const start = tokens[c.from]?.start ?? 0;
    const end = tokens[c.to - 1]?.end ?? 0;
    const name: Name = {
      passage: c.passage,
      from: c.from,
      to: c.to,
      start,
      end,
      type: top.type,
      score: round(top.score),
      margin: round(top.margin),
      reasons,
      rule: 'name',
      ...(c.role && top.type === 'person' ? { role: c.role } : {}),
    };
    const parts = compoundParts(name, tokens, data);
    return parts[0] === name && isUnsupported(c, tokens, top, n, data) ? [] : parts;
  };
}

/**
 * Words that open the name of a person of two words: their own, where no list has them, *Elian* once the text has *Elian Kell*, or a
 * town's, *Phoenix*.
 */
function firstNames(
  sums: ReadonlyMap<string, Scores>,
  counts: ReadonlyMap<string, number>,
  surnames: ReadonlyMap<string, string>,
  data: ReadingData,
): ReadonlyMap<string, 'own' | 'town'> {
  const found = new Map<string, 'own' | 'town'>();
  for (const [key, mean] of sums) {
    const [first = '', last, ...more] = key.split(' ');
    if (last === undefined || more.length > 2 || surnames.has(first)) continue;
    const top = best(mean);
    const score = top.type === 'person' ? top.score / (counts.get(key) ?? 1) : 0;
    if (score < (more.length > 0 ? 1.3 : 0.7)) continue;
    if (gazetteerOf(data).find(first) === undefined) {
      if (score >= 1) found.set(first, 'own');
    } else if (!data.places.countries.has(first) && gazetteerOf(data).find(first)?.type === 'place') found.set(first, 'town');
  }
  return found;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
