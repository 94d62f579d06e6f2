import type { ReadingData } from '../../model/reading-data.ts';
import { beforeAddress } from './addresses.ts';
import { officeBeforeComma } from './appositions.ts';
import { gazetteerOf } from './gazetteer.ts';
import { roleAfter } from './role-after.ts';
import type { Name } from './naming.ts';
import { nameKey } from './listed-words.ts';
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
    const i = beforeAddress(tokens, name.from, data);
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
  const start = tokens[phraseStart(tokens, from, name.role?.to ?? from + 1, data)]?.start;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/**
 * Where the phrase of an office begins that stands in tokens `office` up to `to`. A form of address is none of its words, nor what
 * closes the name of something else: *His Majesty* King Harald, *Keeper of the Two Harbours* King Harald.
 */
function phraseStart(tokens: readonly Token[], office: number, to: number, data: ReadingData): number {
  const { names } = data;
  let from = office;
  while (from > 0 && mayQualify(tokens, from - 1, data)) from -= 1;
  from = withFirstFields(tokens, from, to, data);
  let before = from - 1;
  while (closesThe(tokens[before], data)) before -= 1;
  const head = tokens[before - 1];
  if (names.joiners.get(tokens[before]?.lower ?? '') === 'of' && isCapital(head) && !head.initial) {
    from = to - 1;
    while (from > office && names.officeModifiers.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  }
  while (from < to - 1 && opensNoOffice(tokens, from, data)) from += 1;
  return from;
}

/** *the*, *the two*. */
function closesThe(token: Token | undefined, { words }: ReadingData): boolean {
  return token !== undefined && (words.determiners.has(token.lower) || hasKind(token, kind.number));
}

/** *Hon'ble* Home Minister; (the cabinet) *under* President Lund. */
function opensNoOffice(tokens: readonly Token[], at: number, { names }: ReadingData): boolean {
  const token = tokens[at];
  return (
    token !== undefined
    && isCapital(tokens[at + 1])
    && (names.honorifics.has(token.lower) || (token.shape === 'lower' && names.prepositionalModifiers.has(token.lower)))
  );
}

/** *Energy and (Mines Minister)*, *Economy, Trade and (Industry Minister)*: common words with a capital that an office has as further fields. */
function withFirstFields(tokens: readonly Token[], from: number, to: number, { names }: ReadingData): number {
  const isField = (token: Token | undefined) => isCapital(token) && hasKind(token, kind.common) && !names.givenNames.has(token.lower);
  const office = tokens[to - 1];
  if (!office || !names.fieldOffices.has(office.lower) || !isField(tokens[from])) return from;
  const isAnd = (at: number) => names.joiners.get(tokens[at]?.lower ?? '') === 'and';
  const hasMore = isAnd(from - 1) && isField(tokens[from - 2]);
  if (!hasMore && !isAnd(from + 1)) return from;
  let first = hasMore ? from - 2 : from;
  while (tokens[first - 1]?.text === ',' && isField(tokens[first - 2])) first -= 2;
  return first;
}

/** *Climate (Change) Minister Olga Kell* at the beginning of a sentence: the field of an office, of which the next word or the one after is the noun. */
function opensField(tokens: readonly Token[], at: number, { names, dates, quotes }: ReadingData): boolean {
  const [token, next, after] = tokens.slice(at, at + 3);
  const isNoun = (word: Token | undefined) => word !== undefined && isCapital(word) && names.fieldOffices.has(word.lower);
  return (
    token !== undefined
    && token.shape === 'title'
    && !dates.days.has(token.lower)
    && !quotes.adverb.test(token.lower)
    && (isNoun(next) || (isCapital(next) && isNoun(after)))
  );
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
      && !names.honorifics.has(token.lower)
      && !data.dates.weekdays.has(token.lower)
      && !data.dates.months.has(token.lower)
      && (!token.initial
        || places.demonyms.has(token.lower)
        || gazetteerOf(data).find(nameKey(token, data)) !== undefined
        || names.officeModifiers.has(token.lower)
        || names.organisationHeads.has(token.lower)
        || token.shape === 'upper'
        || !hasKind(token, kind.common)
        || opensField(tokens, at, data))
    );
  // *(gave) President Berg*: before a capital a small word that no office has is a verb.
  return (
    (names.officeModifiers.has(token.lower)
      && !(token.shape === 'lower' && names.prepositionalModifiers.has(token.lower) && isCapital(next)))
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
