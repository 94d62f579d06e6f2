import type { ReadingData } from '../../model/reading-data.ts';
import type { Span } from '../../model/span.ts';
import { isCapital, isPossessive, type Token } from '../words/tokens.ts';
import { beforeAddress } from './addresses.ts';

/** The longest phrase before a comma that is looked at, in words. */
const longest = 16;
/** What may close a name that stands beside its office. */
const closing = new Set([',', '.', ';', ':', '—', '–', '-', ')', '”', '"', '!', '?']);

/**
 * An office in small letters, and the comma or bracket between it and its holder: *the chief executive of the wharf operator Nordkai*, Edda
 * Kell, …; *the company’s chairman and managing director*, Edda Kell. Gives it without its article, with its owner.
 *
 * @param from index of the name's first word.
 * @param to index of the word behind the name.
 * @param sentence where the sentence of the name begins and ends.
 */
export function officeBeforeComma(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Span,
  data: ReadingData,
): { readonly start: number; readonly end: number } | undefined {
  const mark = beforeAddress(tokens, from, data);
  const [opens, behind] = [tokens[mark]?.text, tokens[to]];
  const isClosed = behind === undefined || behind.start >= sentence.end || (opens === '(' ? behind.text === ')' : closing.has(behind.text));
  if ((opens !== ',' && opens !== '(') || !isClosed) return undefined;
  let start: number | undefined;
  for (let at = mark - 1; at >= 0 && mark - at <= longest; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < sentence.start || !mayStandIn(token, data)) break;
    if (!namesOffice(token, data) || !opensComplement(tokens[at + 1], at + 1 === mark, data)) continue;
    const first = firstOfPhrase(tokens, at, data);
    if (first === undefined) continue;
    start = tokens[first]?.start;
    at = first;
  }
  const end = tokens[mark - 1]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Whether a word may belong to the phrase of an office: no verb, no mark, nothing that opens a clause. */
function mayStandIn(token: Token, { quotes, statements }: ReadingData): boolean {
  if (token.shape === 'mark') return isPossessive(token) || token.text === '-' || token.text === '&';
  const { lower } = token;
  return (
    token.shape !== 'lower'
    || !(
      quotes.reporting.has(lower)
      || quotes.verbs.has(lower)
      || quotes.sideClauses.has(lower)
      || quotes.complementisers.has(lower)
      || quotes.finite.test(lower)
      || statements.past.has(lower)
    )
  );
}

/** An office, or another noun that tells what somebody is; not whose: *brother*. */
function namesOffice(token: Token, { names }: ReadingData): boolean {
  return (
    token.shape !== 'mark'
    && !names.relations.has(token.lower)
    && (names.offices.has(token.lower) || names.personIntroducers.has(token.lower))
  );
}

/** Right behind an office stands the comma, or a preposition: *of the Port*. */
function opensComplement(next: Token | undefined, isMark: boolean, { words }: ReadingData): boolean {
  return isMark || (next !== undefined && next.shape === 'lower' && words.prepositions.has(next.lower));
}

/**
 * Index of the first word of the phrase whose office stands at `at`, which an article or an owner opens; undefined where none does: *as
 * chief executive*.
 */
function firstOfPhrase(tokens: readonly Token[], at: number, data: ReadingData): number | undefined {
  const { words, quotes, names } = data;
  for (let first = at; first > 0 && at - first <= 6; first -= 1) {
    const before = tokens[first - 1];
    if (!before) return undefined;
    if (isPossessive(before)) return ownerOf(tokens, first - 2);
    if (words.determiners.has(before.lower) || (quotes.firstPersons.has(before.lower) && before.shape === 'lower')) return first;
    const isSecondOffice = names.joiners.get(before.lower) === 'and' && namesOffice(tokens[first - 2] ?? before, data);
    const isWord = (before.shape === 'lower' && !words.function.has(before.lower) && mayStandIn(before, data)) || isCapital(before);
    if (!isSecondOffice && !isWord) return undefined;
  }
  return undefined;
}

/** The first word of an owner's name: *Nord Kai(’s chairman)*. */
function ownerOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (isCapital(tokens[first]) && isCapital(tokens[first - 1]) && !tokens[first]?.initial) first -= 1;
  return first;
}
