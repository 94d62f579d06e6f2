import type { ReadingData } from '../../model/reading-data.ts';
import type { Passage } from '../words/passage.ts';
import { isShortOf } from './short-of.ts';
import { labelsOf } from '../words/labels.ts';
import { isCapital, isPossessive, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { isVessel } from './vessels.ts';

/** How often a text writes each word with and without a capital, where a capital is no must. */
export interface Survey {
  readonly capital: ReadonlyMap<string, number>;
  /** Of the words only that the text also writes with a capital. */
  readonly lower: ReadonlyMap<string, number>;
  /** Words that the text uses as a surname: after a given name or a title. They count as names even where they are common words. */
  readonly surnames: ReadonlySet<string>;
  /** Short forms of common words, *public-private partnership (PPP)*: no names. */
  readonly commonAcronyms: ReadonlySet<string>;
  /** Short forms that mostly stand for common words, but here for a body: *Norland People's Party (PPP)*. */
  readonly namedAcronyms: ReadonlySet<string>;
  /** Names of ships and the like: *(the shuttle) Aurora*. */
  readonly things: ReadonlySet<string>;
  /** Labels of a transcript: *HOST: …*. */
  readonly labels: ReadonlySet<string>;
}

/** Counts over all running text of one source. Keys in lower case. */
export function surveyText(passages: readonly Passage[], data: ReadingData): Survey {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  const surnames = new Set<string>();
  const commonAcronyms = new Set<string>();
  const namedAcronyms = new Set<string>();
  const things = new Set<string>();
  const famous = new Set<string>();
  for (const { tokens, typing } of passages) {
    if (typing === 'capitals') continue;
    tokens.forEach((token, i) => {
      if (token.shape === 'title' && (isSurname(tokens, i, data) || isLeadingSurname(tokens, i, data))) surnames.add(token.lower);
      if (
        isCapital(tokens[i + 1])
        && data.names.thingIntroducers.has(token.lower)
        && tokens[i + 1]?.start === token.end + 1
        && !tokens[i + 1]?.initial
        && (token.shape === 'lower' ? tokens[i + 1]?.shape !== 'upper' : tokens[i - 1]?.shape === 'title' || i === 0)
      )
        things.add(tokens[i + 1]?.lower ?? '');
      if (isShipOfOneWord(tokens, i, data)) things.add(tokens[i + 1]?.lower ?? '');
      // *an electronic money transfer, or EMT,*
      if (
        token.shape === 'upper'
        && tokens[i - 2]?.text === ','
        && data.words.listJoints.has(tokens[i - 1]?.lower ?? '')
        && isCommonAcronym(tokens, i, i - 3, data)
      )
        commonAcronyms.add(token.lower);
      if (token.text !== '(') return;
      if (tokens[i + 2]?.text === ')' && isCommonAcronym(tokens, i + 1, i - 1, data))
        commonAcronyms.add(tokens[i + 1]?.text.replace(/s$/, '').toLowerCase() ?? '');
      else if (isNamedAcronym(tokens, i + 1, data)) namedAcronyms.add(tokens[i + 1]?.lower ?? '');
    });
    if (typing !== 'running') continue;
    tokens.forEach((token, i) => {
      if (!isCapital(token)) return;
      lower.set(token.lower, 0);
      if (isFamous(tokens, i, data)) famous.add(token.lower);
      // *as Strand’s side won*: an owner without an article is somebody.
      const owns =
        token.shape === 'title'
        && isPossessive(tokens[i + 1])
        && tokens[i - 1]?.shape === 'lower'
        && !data.words.determiners.has(tokens[i - 1]?.lower ?? '');
      if (!token.initial) capital.set(token.lower, (capital.get(token.lower) ?? 0) + (owns ? 2 : 1));
    });
  }
  for (const { tokens, typing } of passages) {
    if (typing !== 'running') continue;
    for (const token of tokens) {
      const count = token.shape === 'lower' ? lower.get(token.lower) : undefined;
      if (count !== undefined) lower.set(token.lower, count + 1);
    }
  }
  for (const name of famous) if (lower.get(name) === 0) surnames.add(name);
  return { capital, lower, surnames, commonAcronyms, namedAcronyms, things, labels: labelsOf(passages) };
}

/** Whether a text reports matches: every fortieth word or more is a word of sport, and not one word over and over. */
export function isSport(passages: readonly Passage[]): boolean {
  const sport = passages.flatMap(({ tokens, kinds }) => (kinds & kind.sport ? tokens.filter((token) => hasKind(token, kind.sport)) : []));
  if (sport.length <= 7 || new Set(sport.map(({ lower }) => lower)).size <= 5) return false;
  const all = passages.reduce((sum, { tokens }) => sum + tokens.filter(({ shape }) => shape !== 'mark').length, 0);
  return sport.length * 40 > all;
}

/** *FS Halvor*: goes by that one word as well. */
function isShipOfOneWord(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const [own, name, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    own?.shape === 'upper'
    && data.names.vesselPrefixes.has(own.lower)
    && name?.shape === 'title'
    && !(isCapital(next) && next.start === name.end + 1)
    && !hasKind(name, kind.common)
    && !data.names.surnames.has(name.lower)
    && isVessel(tokens, { from: at, to: at + 2 }, data)
  );
}

/** *(as) Field (said)*: a common word with a capital inside its sentence that many are called by, alone and without article. */
function isFamous(tokens: readonly Token[], at: number, { names, words }: ReadingData): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    own?.shape === 'title'
    && !own.initial
    && hasKind(own, kind.common)
    && names.surnames.has(own.lower)
    && before?.shape === 'lower'
    && !words.determiners.has(before.lower)
    && !isCapital(next)
    && next?.shape !== 'number'
  );
}

/** *new energy vehicle (NEV)*, *science, industry and trade (SIT)*: letters whose words, without a capital, end at token `end` before them. */
function isCommonAcronym(tokens: readonly Token[], at: number, end: number, { names }: ReadingData): boolean {
  const short = tokens[at]?.text ?? '';
  if (!/^\p{Lu}{2,6}s?$/u.test(short)) return false;
  const last = tokens[end];
  const isHeaded = names.organisationHeads.has(last?.lower ?? '') || names.describedEvents.has(last?.lower ?? '');
  const isCapitals = isCapital(last);
  let [from, long, commas] = [end, '', 0];
  while (
    from >= 0
    && end - from - commas < short.length + 2
    && (tokens[from]?.shape === 'lower' || (isCapitals ? isCapital(tokens[from]) : tokens[from]?.text === ','))
  ) {
    long = `${tokens[from]?.text ?? ''} ${long}`;
    // *Municipal Chief Executive (MCE)*, *superintendent of police (SP)*: who holds an office has a name of his own.
    const isOfOffice = names.offices.has(isCapitals ? (last?.lower ?? '') : (tokens[from]?.lower ?? ''));
    // *Court of Justice (CJ)*
    const isBody = isCapitals && names.organisationOpeners.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.shape === 'lower';
    if (isBody) return false;
    if (tokens[from]?.text === ',') commas += 1;
    from -= 1;
    if ((isCapitals ? isOfOffice : !isHeaded || isOfOffice) && isShortOf(short.replace(/s$/, ''), long)) return true;
  }
  return false;
}

/**
 * *the People Power Party (PPP)*, *Norland Tourism Board (ICT)*: in brackets, after the capitals of a body's name that an article or a
 * place tells from *a Non-Governmental Organisation (NGO)*.
 */
function isNamedAcronym(tokens: readonly Token[], at: number, { names, words, places }: ReadingData): boolean {
  // *the Halvor Party's (HAP)*
  const to = isPossessive(tokens[at - 2]) ? at - 2 : at - 1;
  const [short, last] = [tokens[at], tokens[to - 1]];
  if (
    !short
    || !names.acronymStops.has(short.lower)
    || short.shape !== 'upper'
    || short.text.length < 3
    || tokens[at + 1]?.text !== ')'
    || !isCapital(last)
    || !names.organisationHeads.has(last.lower)
  )
    return false;
  let from = to - 1;
  while (isCapital(tokens[from - 1]) && !words.article.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  const long = tokens.slice(from, to);
  // *the ruling Halvor Party (HAP)*
  const isDefinite =
    words.definite.has(tokens[from - 1]?.lower ?? '')
    || (tokens[from - 1]?.shape === 'lower' && words.definite.has(tokens[from - 2]?.lower ?? ''));
  return (
    long.length > 1
    && (isDefinite || long.some((t) => places.countries.has(t.lower) || places.cities.has(t.lower) || places.demonyms.has(t.lower)))
  );
}

/** *Su Ming-hsi*, *Li Keqiang*: a surname that goes first, before an uncommon word. */
function isLeadingSurname(tokens: readonly Token[], at: number, { names, words }: ReadingData): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (!own || !next || next.shape !== 'title' || next.start !== own.end + 1) return false;
  if (names.leadingSurnames.has(own.lower))
    return !hasKind(next, kind.common) && !(isCapital(tokens[at + 2]) && tokens[at + 2]?.start === next.end + 1);
  return (
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text)
    && !names.givenNames.has(own.lower)
    && !words.function.has(own.lower)
    && own.text.length < 8
    && !hasKind(own, kind.common)
  );
}

/** After a given name (and its initial), or after *Mr*; the last word of its run. */
function isSurname(tokens: readonly Token[], at: number, { names, places, words }: ReadingData): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  // *a resident named Sin*
  if (
    own
    && !isCapital(next)
    && names.namingVerbs.has(tokens[at - 1]?.lower ?? '')
    && (names.humans.has(tokens[at - 2]?.lower ?? '') || names.personIntroducers.has(tokens[at - 2]?.lower ?? ''))
  )
    return true;
  if (
    !own
    || (isCapital(next) && next.start === own.end + 1)
    || own.text.length < 2
    || (own.text.length > 3 && hasKind(own, kind.date))
    || (own.text.length === 2 && words.function.has(own.lower))
  )
    return false;
  let first = at - 1;
  if ((tokens[first]?.text.length ?? 0) < 4 && /^\p{Lu}\.?$/u.test(tokens[first]?.text ?? '')) first -= 1;
  const before = tokens[first];
  if (!before || before.shape !== 'title' || (tokens[first + 1]?.start ?? 0) > before.end + 1) return false;
  // Few words follow a given name: what else the word may be is asked of those alone.
  const isGiven =
    names.givenNames.has(before.lower)
    || (names.addressMasculine.has(before.lower) && before.text.length < 4)
    || (names.addressFeminine.has(before.lower) && before.text.length < 5)
    || (names.givenNamesDoubtful.has(before.lower) && !before.initial && !places.countries.has(before.lower));
  return (
    isGiven
    && !(
      names.organisationHeads.has(own.lower)
      || names.eventHeads.has(own.lower)
      || names.workHeads.has(own.lower)
      || places.heads.has(own.lower)
      || names.offices.has(own.lower)
      || words.function.has(own.lower)
      || names.companyEndings.has(own.lower)
    )
  );
}
