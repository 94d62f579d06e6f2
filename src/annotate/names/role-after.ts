import type { ReadingData } from '../../model/reading-data.ts';
import type { Span } from '../../model/span.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { isPastForm } from '../words/tense.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { beforeAddress } from './addresses.ts';
import { isOffice, isOfOffice, low } from './listed-words.ts';
import type { Name } from './naming.ts';
import type { Run } from './runs.ts';

/** Words a role may have, and those that may stand before what names its holder. */
const [longest, opening] = [20, 6];
/** Marks that a role may hold. */
const inside = ['-', '&', "'s", '’s', '/'];
/** Marks that end it. */
const closing = [',', '.', ')', ';', '—', '–', '-'];

/**
 * The role behind a person's name: Olga Kell, *minister of energy*, … Local offsets.
 * `others` are the names of the passage; `sentence` is that of the name.
 */
export function roleAfter(
  tokens: readonly Token[],
  name: Name,
  others: readonly Name[],
  sentence: Span,
  data: ReadingData,
): Span | undefined {
  const given = officeGiven(tokens, name, data);
  if (given) return given;
  let from = behindName(tokens, name, sentence, data);
  if (from === undefined) return undefined;
  while (data.words.determiners.has(tokens[from]?.lower ?? '')) from += 1;
  const to = roleEnd(tokens, from, others, sentence.end, data);
  if (to === undefined || namesAnother(tokens, { from, to }, name, others, data)) return undefined;
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** *(named) Olga Kell Chief Executive Officer*: an office of two words or more right behind the name. */
function officeGiven(tokens: readonly Token[], name: Name, data: ReadingData): Span | undefined {
  let to = name.to;
  while (isCapital(tokens[to]) && isOfOffice(low(tokens, to), data)) to += 1;
  const [first, last] = [tokens[name.to], tokens[to - 1]];
  return first && last && to - name.to > 1 && isOffice(last.lower, data) ? { start: first.start, end: last.end } : undefined;
}

/** Where a role may begin behind a name: Olga Kell, 52, *minister of energy*, …; Olga Kell is *professor of law* in Norby. */
function behindName(tokens: readonly Token[], name: Name, sentence: Span, data: ReadingData): number | undefined {
  const { names } = data;
  const hasAge = tokens[name.to]?.text === ',' && tokens[name.to + 1]?.shape === 'number' && tokens[name.to + 2]?.text === ',';
  const next = name.to + (hasAge ? 2 : 0);
  if (tokens[next]?.text === ',' && !names.presentCopulas.has(tokens[next + 1]?.lower ?? '')) return next + 1;
  const first = beforeAddress(tokens, name.from, data) + 1;
  const copula = hasAge ? next + 1 : next;
  return tokens[first]?.start === sentence.start && names.presentCopulas.has(tokens[copula]?.lower ?? '') ? copula + 1 : undefined;
}

/** The token after a role that begins at `from`; none where what stands there is no role. */
function roleEnd(
  tokens: readonly Token[],
  from: number,
  others: readonly Name[],
  sentenceEnd: number,
  data: ReadingData,
): number | undefined {
  const { words, quotes } = data;
  let holder = false;
  for (let to = from; to - from <= longest; to += 1) {
    const token = tokens[to];
    // *candidate of the Party for Ports, Ships and Boats*
    if (holder && others.some((other) => other.from < to && to < other.to && other.type === 'organisation')) continue;
    if (token?.text === '(' && tokens[to + 2]?.text === ')') {
      to += 2;
      continue;
    }
    if (!token || token.end > sentenceEnd || (token.shape === 'mark' && !inside.includes(token.text)))
      return holder && (!token || token.end > sentenceEnd || closing.includes(token.text)) ? to : undefined;
    if (holder && goesOn(tokens, to, data)) return to;
    if (!holder && isHolder(token, data)) holder = true;
    else if (endsPhrase(token, holder, data) && token.shape !== 'upper' && !(holder && joinsCapitals(tokens, to, data)))
      return holder && !speaksItself(tokens, from, to, data) ? to : undefined;
    else if (quotes.verbs.has(token.lower) && token.shape === 'lower') return undefined;
    if (!holder && (to - from > opening || (words.function.has(token.lower) && token.shape !== 'upper' && !isOf(token, data))))
      return undefined;
  }
  return undefined;
}

/** *who*, *until (May)*. */
function endsPhrase({ lower }: Token, holder: boolean, { quotes, words }: ReadingData): boolean {
  return words.phraseEnds.has(lower) || (holder && quotes.sideClauses.has(lower));
}

/** *After Holt, the president said*, *beside Holt, his lawyer said*: who speaks is somebody else than whom the comma stands behind. */
function speaksItself(tokens: readonly Token[], from: number, to: number, { quotes, words }: ReadingData): boolean {
  const isOwned = words.determiners.has(tokens[from - 1]?.lower ?? '') && words.pronouns.has(tokens[from - 1]?.lower ?? '');
  return quotes.verbs.has(tokens[to]?.lower ?? '') && (isOwned || to - from < 3);
}

/** *minister*, *analyst*, *General*. */
function isHolder({ lower }: Token, data: ReadingData): boolean {
  return isOffice(lower, data) || data.names.personIntroducers.has(lower);
}

/** *Minister for Ports and Trade*. */
function joinsCapitals(tokens: readonly Token[], at: number, { names }: ReadingData): boolean {
  return names.joiners.get(tokens[at]?.lower ?? '') === 'and' && isCapital(tokens[at + 1]) && isCapital(tokens[at - 1]);
}

function isOf({ lower }: Token, { names }: ReadingData): boolean {
  return names.joiners.get(lower) === 'of';
}

/**
 * Whether the sentence goes on here without a comma: Olga Kell, head of the Port Union *welcomed (the guests)*; her teacher
 * *for showing (her the sea)*.
 */
function goesOn(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before || token.shape !== 'lower' || data.quotes.verbs.has(token.lower)) return false;
  const { names, words } = data;
  if (words.prepositions.has(token.lower) && !isOf(token, data))
    return next?.shape === 'lower' && names.afterModifier.test(next.lower) && hasKind(next, kind.common);
  return (isCapital(before) || before.text === ')' || isHolder(before, data)) && isPastForm(token.lower, data);
}

/**
 * Whether what stands there is another person with a role of their own, the next of a list: Olga Kell, *analyst Mara Holt*, … A person
 * after a preposition belongs to the role: *aide to President Marrel*.
 */
function namesAnother(tokens: readonly Token[], { from, to }: Run, name: Name, others: readonly Name[], data: ReadingData): boolean {
  const persons = others.filter((other) => other !== name && other.type === 'person' && from <= other.from && other.from < to);
  return (
    persons.some((other) => {
      const start = other.role?.from ?? other.from;
      return start <= from
        ? other.role !== undefined || data.words.phraseEnds.has(tokens[other.to]?.lower ?? '')
        : opensName(tokens, start, data);
    })
    || tokens
      .slice(from + 1, to)
      .some(
        (token, i) =>
          data.names.givenNames.has(token.lower)
          && isCapital(token)
          && isCapital(tokens[from + i + 2])
          && !persons.some((other) => other.from <= from + i + 1 && from + i + 1 < other.to),
      )
  );
}

/** Whether a person may begin here: not after a preposition, and not within a longer name, *(member of) Norden Puja (Parishad)*. */
function opensName(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const before = tokens[at - 1];
  if (!before || data.words.prepositions.has(before.lower)) return false;
  return (
    !isCapital(before)
    || isHolder(before, data)
    || data.names.honorifics.has(before.lower)
    || data.names.organisationHeads.has(before.lower)
  );
}
