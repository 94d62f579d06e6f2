import type { ReadingData } from '../../model/reading-data.ts';
import { officeBeforeComma } from './appositions.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Name } from './naming.ts';
import { nameKey } from './listed-words.ts';
import type { Span } from '../../model/span.ts';
import { sentenceTo, type Passage } from '../words/passage.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** A role a text gives a person; offsets are local, `of` is the person's name. */
export interface RoleFind {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly of: Name;
  readonly rule: 'role-before' | 'role-after';
}

/** Roles beside the persons of a passage: right before the name, or after it between commas. */
export function readRoles(passage: Passage, index: number, names: readonly Name[], data: ReadingData): readonly RoleFind[] {
  const { tokens } = passage;
  const finds: RoleFind[] = [];
  for (const name of names) {
    if (name.type !== 'person') continue;
    const sentence = passage.sentences[sentenceTo(passage.sentences, name.start + 1)] ?? name;
    const before = roleBefore(tokens, name, data) ?? officeBeforeComma(tokens, name.from, name.to, sentence, data);
    if (before) finds.push({ passage: index, ...before, of: name, rule: 'role-before' });
    const after = roleAfter(tokens, name, names, sentence, data);
    if (after) finds.push({ passage: index, ...after, of: name, rule: 'role-after' });
  }
  return finds;
}

/** *EU Commissioner* Marrel; *the bank's former chief* Kell; *analyst* Mara Holt. */
function roleBefore(tokens: readonly Token[], name: Name, data: ReadingData): { start: number; end: number } | undefined {
  const { names } = data;
  let from = name.role?.from ?? name.from;
  if (!name.role) {
    let i = name.from - 1;
    while (names.honorifics.has(tokens[i]?.lower ?? '')) i -= 1;
    const noun = tokens[i];
    if (
      !noun
      || (noun.shape !== 'lower' && noun.shape !== 'upper')
      || !(names.personIntroducers.has(noun.lower) || names.offices.has(noun.lower))
    )
      return undefined;
    from = i;
  }
  if (tokens[from]?.shape === 'lower' && names.adjectiveTitles.has(tokens[from]?.lower ?? '')) return undefined;
  const end = name.role ? tokens[name.role.to - 1]?.end : tokens[from]?.end;
  while (from > 0 && mayQualify(tokens, from - 1, data)) from -= 1;
  const start = tokens[from]?.start;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** A word that belongs to the phrase of an office: an adjective, a noun, a country, *of*. */
function mayQualify(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || token.end + 1 !== next.start) return false;
  const { names, places, words, quotes } = data;
  if (token.shape === 'mark' || token.shape === 'number' || quotes.reporting.has(token.lower)) return false;
  if (isCapital(token))
    return (
      !words.function.has(token.lower)
      && !data.dates.weekdays.has(token.lower)
      && !data.dates.months.has(token.lower)
      && (!token.initial
        || places.demonyms.has(token.lower)
        || gazetteerOf(data).find(nameKey(token, data)) !== undefined
        || names.officeModifiers.has(token.lower)
        || names.organisationHeads.has(token.lower)
        || token.shape === 'upper'
        || !hasKind(token, kind.common))
    );
  // *(gave) President Berg*: before a capital a small word that no office has is a verb.
  return (
    names.officeModifiers.has(token.lower)
    || (token.shape === 'lower'
      && next.shape === 'lower'
      && !data.statements.past.has(token.lower)
      && !words.function.has(token.lower)
      && !names.outsideOffice.test(token.lower)
      && (!names.afterModifier.test(token.lower) || names.officeModifiers.has(tokens[at - 1]?.lower ?? ''))
      && names.personIntroducers.has(next.lower)
      && words.common.has(token.lower))
  );
}

/** Where an office may begin behind a name: Olga Kell, 52, *minister of energy*, …; Olga Kell is *professor of law* in Norby. */
function behindName(tokens: readonly Token[], name: Name, sentence: Span, { names }: ReadingData): number | undefined {
  const hasAge = tokens[name.to]?.text === ',' && tokens[name.to + 1]?.shape === 'number' && tokens[name.to + 2]?.text === ',';
  const next = name.to + (hasAge ? 2 : 0);
  if (tokens[next]?.text === ',' && !names.presentCopulas.has(tokens[next + 1]?.lower ?? '')) return next + 1;
  let first = name.from;
  while (names.honorifics.has(tokens[first - 1]?.lower ?? '')) first -= 1;
  const copula = hasAge ? next + 1 : next;
  return tokens[first]?.start === sentence.start && names.presentCopulas.has(tokens[copula]?.lower ?? '') ? copula + 1 : undefined;
}

/** Olga Kell, *minister of energy*, … */
function roleAfter(
  tokens: readonly Token[],
  name: Name,
  others: readonly Name[],
  sentence: Span,
  data: ReadingData,
): { start: number; end: number } | undefined {
  const { names, words, quotes } = data;
  let from = behindName(tokens, name, sentence, data);
  if (from === undefined) return undefined;
  while (words.determiners.has(tokens[from]?.lower ?? '')) from += 1;
  let to = from;
  let office = false;
  for (; to < tokens.length && (tokens[to]?.end ?? 0) <= sentence.end; to += 1) {
    const token = tokens[to];
    // *candidate of the Party for Ports, Ships and Boats*
    const at = to;
    if (office && others.some((other) => other.from < at && at < other.to && other.type === 'organisation')) continue;
    if (token?.text === '(' && tokens[to + 2]?.text === ')') {
      to += 2;
      continue;
    }
    if (!token || (token.shape === 'mark' && !['-', '&', "'s", '’s', '/'].includes(token.text))) break;
    if (!office && (names.offices.has(token.lower) || names.personIntroducers.has(token.lower) || names.titles.has(token.lower)))
      office = true;
    else if (
      (words.phraseEnds.has(token.lower) || (office && quotes.sideClauses.has(token.lower)))
      && token.shape !== 'upper'
      && !(names.joiners.get(token.lower) === 'and' && isCapital(tokens[to + 1]) && isCapital(tokens[to - 1]) && office)
    )
      break;
    else if (quotes.verbs.has(token.lower) && token.shape === 'lower') return undefined;
    if (to - from > 16) return undefined;
    if (
      !office
      && ((words.function.has(token.lower) && token.shape !== 'upper' && names.joiners.get(token.lower) !== 'of') || to - from > 6)
    )
      return undefined;
  }
  const stop = tokens[to];
  if (
    !office
    || to === from
    || (stop
      && ![',', '.', ')', ';', '—', '–', '-'].includes(stop.text)
      && !words.phraseEnds.has(stop.lower)
      && !quotes.sideClauses.has(stop.lower))
  )
    return undefined;
  if (tokens.slice(from, to).some((t, i) => i > 0 && names.givenNames.has(t.lower) && isCapital(t) && isCapital(tokens[from + i + 1])))
    return undefined;
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}
