import type { EntityType } from '../../model/mark.ts';
import { entityTypes } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import { best, lendTypes, type Candidate } from './lent-types.ts';
import { weighType, type Scores } from './name-types.ts';
import type { Passage } from '../words/passage.ts';
import { findRuns, isCompound, type Run } from './runs.ts';
import { nameKey, splitRun, type Piece } from './split-runs.ts';
import { isSport, surveyText, type Survey } from './survey.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A name of a block with its type settled over the whole text: tokens `from` up to `to`. */
export interface Name extends Run {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly score: number;
  readonly margin: number;
  readonly reasons: readonly string[];
  readonly rule: string;
  /** Title or office right before the name. */
  readonly role?: Run;
  /** The words it goes by where its own alone do not say it: *(OSCE) summit (in Oslo)*. Local. */
  readonly called?: Span;
}

/** An office without its holder, for roles and speakers. */
export interface Office extends Run {
  readonly passage: number;
}

/** Names and bare offices of one text. */
export interface Naming {
  readonly names: readonly Name[];
  readonly offices: readonly Office[];
}

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
      for (const piece of split.pieces) if (isName(passage.tokens, piece, survey, data)) found.push(candidate(passage, index, piece, data));
    }
  });
  const held = found.map((c) => withOffice(c, offices, passages, data));
  const candidates = lendTypes(isSport(passages) ? held.map((c) => asTeam(c, passages, data)) : held, passages, data).slice();
  const known = new Map<string, Scores>();
  for (const { key, evidence } of candidates) addScores(known, key, evidence.scores);
  const openers = longestByOpener(known.keys());
  passages.forEach((passage, index) => {
    if (passage.typing !== 'running') candidates.push(...knownNames(passage, index, known, openers, data));
  });
  const settle = settler(candidates, data);
  const names = candidates.flatMap((c) => settle(c, passages[c.passage]?.tokens ?? []));
  return { names: names.sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end), offices };
}

/** *The Minister for Ports, Olga Kell, said*: an office with its holder between commas. */
function withOffice(c: Candidate, offices: readonly Office[], passages: readonly Passage[], data: ReadingData): Candidate {
  const tokens = passages[c.passage]?.tokens ?? [];
  const from = data.names.honorifics.has(tokens[c.from - 1]?.lower ?? '') ? c.from - 1 : c.from;
  if (c.role || tokens[from - 1]?.text !== ',' || c.to - c.from < 2 || !/^[,.;)]$/.test(tokens[c.to]?.text ?? '') || best(c.evidence.scores).type !== 'person') return c;
  const role = offices.find(({ passage, to }) => passage === c.passage && to === from - 1);
  return role ? { ...c, role: { from: role.from, to: role.to } } : c;
}

/** In reports of sport *Norway* is the team, unless something happens *in* Norway. */
function asTeam(c: Candidate, passages: readonly Passage[], { places }: ReadingData): Candidate {
  const before = passages[c.passage]?.tokens[c.from - 1]?.lower ?? '';
  if (!places.countries.has(c.key) || places.prepositions.has(before) || places.weakPrepositions.has(before)) return c;
  const reason = { type: 'organisation', points: 5.5, text: 'team in a report of sport' } as const;
  return { ...c, evidence: { scores: { ...c.evidence.scores, organisation: c.evidence.scores.organisation + reason.points }, reasons: [...c.evidence.reasons, reason] } };
}

function candidate(passage: Passage, index: number, piece: Piece, data: ReadingData): Candidate {
  return { ...piece, passage: index, key: keyOf(passage.tokens, piece, data), evidence: weighType(passage.tokens, piece, data) };
}

function keyOf(tokens: readonly Token[], { from, to }: Run, data: ReadingData): string {
  const first = tokens[from];
  return to - from === 1 && first ? nameKey(first, data) : lowerWords(tokens, from, to);
}

/** A single common word is a suggestion, not a name, unless a list or the text speaks for it. */
function isName(tokens: readonly Token[], piece: Piece, survey: Survey, data: ReadingData): boolean {
  const { from, to, hint } = piece;
  const own = tokens.slice(from, to);
  const first = own[0];
  const before = tokens[from - 1];
  if (before?.shape === 'lower' && hint !== 'person' && data.names.thingIntroducers.has(before.lower) && before.end + 1 === first?.start && first.shape !== 'upper') return false;
  // *(HALV.OL)*: what a share is traded as.
  if (before?.text === '(' && /^\p{Lu}{2,5}\.\p{Lu}{1,2}$/u.test(first?.text ?? '')) return false;
  if (!first || own.length === 1 && tokens[to]?.start === first.end && /^\p{Sc}$/u.test(tokens[to]?.text ?? '')) return false;
  if (hint === 'person' || own.some((t) => t.shape === 'number') || gazetteerOf(data).find(keyOf(tokens, piece, data))) return true;
  if (own.every((t) => data.places.demonyms.has(t.lower))) return false;
  if (own.length === 2 && isAdjective(own, tokens[to], data) || own.length === 2 && isGrade(own, data)) return false;
  if (own.length === 1) {
    if (isCompound(first, data)) return true;
    if (isAmount(tokens, from, data) || survey.commonAcronyms.has(first.text.replace(/s$/, '').toLowerCase())) return false;
    if (/^\p{Lu}{2,}s$/u.test(first.text)) return (survey.capital.get(first.lower.slice(0, -1)) ?? 0) > 0 && !data.names.acronymStops.has(first.lower.slice(0, -1));
    if (first.shape === 'upper') return first.text.length > 1 && !/^[IVX]+$/.test(first.text) && !data.names.acronymStops.has(first.lower) && !(first.text.length > 4 && hasKind(first, kind.common));
    if (survey.surnames.has(first.lower)) return true;
    if (before?.shape === 'title' && data.words.article.has(before.lower) && !before.initial && first.shape === 'title') return true;
    if (data.names.officeModifiers.has(first.lower)) return false;
    if (first.text.length < 3) return false;
    if (data.names.institutions.has(first.lower) && !first.initial) return (survey.capital.get(first.lower) ?? 0) > (survey.lower.get(first.lower) ?? 0);
    if (hasKind(first, kind.common) || data.names.organisationHeads.has(first.lower)) return (survey.capital.get(first.lower) ?? 0) > 1 && !survey.lower.get(first.lower) && !isHead(first.lower, data) && !data.words.article.has(before?.lower ?? '');
    return true;
  }
  // *in Mountain View, California*: what it lies in speaks for it.
  const lies = tokens[to]?.text === ',' && gazetteerOf(data).find(tokens[to + 1]?.lower ?? '')?.type === 'place' && data.places.prepositions.has(before?.lower ?? '');
  if (own.every((t) => t.shape === 'title') && !first.initial && (lies || !isHead(first.lower, data))) return true;
  if (own.some((t) => gazetteerOf(data).find(nameKey(t, data)) !== undefined)) return true;
  return own.some((t) => isCapital(t) && (!hasKind(t, kind.common) || data.places.demonyms.has(t.lower))) || isHead(own.at(-1)?.lower ?? '', data) || own.some((t) => t.shape === 'lower');
}

/** *Western Norlandic (ferries)*, *Sierra Leonean (ferries)*: they only describe. */
function isAdjective([first, last]: readonly Token[], next: Token | undefined, { places, names }: ReadingData): boolean {
  return last !== undefined && places.demonyms.has(last.lower) && !names.givenNames.has(first?.lower ?? '') && (places.directions.has(first?.lower ?? '') || next?.shape === 'lower' && next.start === last.end + 1);
}

/** *Series B*, *Class X*: a grade of something. */
function isGrade([first, last]: readonly Token[], { names }: ReadingData): boolean {
  return first !== undefined && /^(?:\p{Lu}|[IVX]+)$/u.test(last?.text ?? '') && first.shape === 'title' && hasKind(first, kind.common) && !names.givenNames.has(first.lower) && !names.givenNamesDoubtful.has(first.lower);
}

/** *RM105*: an amount, no name; *A380* is one. */
function isAmount(tokens: readonly Token[], at: number, { figures: { currencies, multipliers } }: ReadingData): boolean {
  const [letters, number] = /^(\p{L}{1,3})(\d[\d.,]*)\p{Ll}*$/u.exec(tokens[at]?.text ?? '')?.slice(1) ?? [];
  const next = tokens[at + 1];
  if (letters !== undefined && /\d$/.test(tokens[at]?.text ?? '') && (next?.shape === 'number' && /^\d{3}$/.test(next.text) || next?.text === ',' && next.start === tokens[at]?.end && /^\d{3}(?:,\d{3})*$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.start === next.end)) return true;
  if (letters !== undefined && multipliers.has(/\p{Ll}+$/u.exec(tokens[at]?.text ?? '')?.[0] ?? '')) return true;
  return letters !== undefined && (currencies.has(letters.toLowerCase()) || /[.,]\d/.test(number ?? '') || multipliers.has(tokens[at + 1]?.lower ?? ''));
}

function isHead(lower: string, { names, places }: ReadingData): boolean {
  return names.organisationHeads.has(lower) || names.eventHeads.has(lower) || names.workHeads.has(lower) || places.heads.has(lower);
}

/** In headlines capitals say nothing: only names known from the running text, from a list, or with a given name. */
function knownNames(passage: Passage, index: number, known: ReadonlyMap<string, Scores>, openers: ReadonlyMap<string, number>, data: ReadingData): readonly Candidate[] {
  const { tokens } = passage;
  const found: Candidate[] = [];
  const gazetteer = gazetteerOf(data);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!isCapital(token)) continue;
    let to = 0;
    const listed = gazetteer.longest(tokens, i, i + 7);
    for (let n = Math.min(Math.max(listed, openers.get(token.lower) ?? 0), 7, tokens.length - i); n > 1 && to === 0; n -= 1) {
      if (n === listed || known.has(lowerWords(tokens, i, i + n))) to = i + n;
    }
    const key = nameKey(token, data);
    if (to === 0 && (known.has(key) || gazetteer.find(key) && (token.shape === 'upper' && passage.typing === 'title-case' || !hasKind(token, kind.common)))) to = i + 1;
    const next = tokens[i + 1];
    if (to === 0 && data.names.givenNames.has(token.lower) && isCapital(next) && next.start === token.end + 1 && !hasKind(next, kind.common)) to = i + 2;
    if (to === 0 && passage.typing === 'title-case' && token.shape === 'upper' && token.text.length > 2 && !data.names.acronymStops.has(token.lower)) to = i + 1;
    if (to === 0 || data.words.function.has(token.lower) && to === i + 1 && !data.names.byCapitals.has(token.text)) continue;
    found.push(candidate(passage, index, { from: i, to }, data));
    i = to - 1;
  }
  return found;
}

/** How many words the longest name has that begins with a word. */
function longestByOpener(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const parts = name.split(' ');
    longest.set(parts[0] ?? '', Math.max(longest.get(parts[0] ?? '') ?? 0, parts.length));
  }
  return longest;
}

function addScores(sum: Map<string, Scores>, key: string, scores: Scores): void {
  const own = sum.get(key) ?? { person: 0, organisation: 0, place: 0, event: 0, work: 0 };
  for (const type of entityTypes) own[type] += scores[type];
  sum.set(key, own);
}

/** Types by evidence: own place, mean over the text, and for surnames the persons that bear them. */
function settler(candidates: readonly Candidate[], data: ReadingData): (c: Candidate, tokens: readonly Token[]) => readonly Name[] {
  const sums = new Map<string, Scores>();
  const counts = new Map<string, number>();
  for (const { key, evidence } of candidates) {
    addScores(sums, key, evidence.scores);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const surnames = new Map<string, string>();
  for (const { key } of candidates) {
    const mean = sums.get(key);
    if (!mean || !key.includes(' ') || best(mean).type !== 'person' || best(mean).score / (counts.get(key) ?? 1) < 1) continue;
    const parts = key.split(' ');
    for (let i = 1; i < parts.length; i += 1) surnames.set(parts.slice(i).join(' '), key);
    if (data.names.givenNames.has(parts[0] ?? '') || parts.length === 2 && gazetteerOf(data).find(parts[0] ?? '') === undefined && best(mean).score / (counts.get(key) ?? 1) >= 3) surnames.set(parts[0] ?? '', key);
  }
  return (c, tokens) => {
    const mean = sums.get(c.key);
    const n = counts.get(c.key) ?? 1;
    const scores: Scores = { ...c.evidence.scores };
    for (const type of entityTypes) scores[type] = 0.4 * scores[type] + 0.6 * ((mean?.[type] ?? 0) / n);
    const full = surnames.get(c.key);
    if (full) scores.person += 4;
    const top = best(scores);
    if (top.score <= 0) { top.type = 'organisation'; top.score = 0.1; top.margin = 0; }
    const reasons = c.evidence.reasons.filter((r) => r.type === top.type && r.points > 0 && r.text !== '').map((r) => r.text);
    if (full && top.type === 'person') reasons.push('part of a full name in this text');
    const start = tokens[c.from]?.start ?? 0;
    const end = tokens[c.to - 1]?.end ?? 0;
    const name: Name = {
      passage: c.passage, from: c.from, to: c.to, start, end, type: top.type, score: round(top.score), margin: round(top.margin), reasons, rule: 'name',
      ...(c.role && top.type === 'person' ? { role: c.role } : {}),
    };
    return compoundParts(name, tokens, data);
  };
}

/** *Ukraine-NATO* and *London-based* are no names themselves, but hold some. */
function compoundParts(name: Name, tokens: readonly Token[], data: ReadingData): readonly Name[] {
  const token = tokens[name.from];
  if (!token || name.to - name.from > 1 || !token.text.includes('-') || gazetteerOf(data).find(token.lower)) return [name];
  const parts: Name[] = [];
  let at = 0;
  for (const part of token.text.split('-')) {
    const listed = gazetteerOf(data).find(nameKey({ text: part, lower: part.toLowerCase() }, data));
    if (listed && part !== '' && /^\p{Lu}/u.test(part)) parts.push({ ...name, start: token.start + at, end: token.start + at + part.length, type: listed.type, score: 4.5, margin: 4.5, reasons: [listed.reason], rule: 'name-in-compound' });
    at += part.length + 1;
  }
  return parts.length === 0 && !isCompound(token, data) ? [name] : parts;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
