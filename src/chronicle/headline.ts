import { withoutAsides } from './asides.ts';
import { beginningOf, endOf } from './interrupted.ts';
import { marksOf, type QuoteMark } from '../model/mark.ts';
import { contains, cut, span, type Span } from '../model/span.ts';
import { readAs, toLocal } from '../model/text.ts';
import type { TellingData } from '../model/telling-data.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';
import { textOf, type Told } from './told.ts';

/** Longest headline, in UTF-16 units. */
const longest = 110;
/** A headline that would end before its verb may grow to this. */
const longestWithVerb = 160;

/** Where a long clause may end: what stands before says what happened. */
const boundaryOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`[,;:]\\s|\\s[–—-]\\s|\\s(?=${oneOf(headlines.boundaries)}\\s)`, 'gu'),
);

/** The headline of a statement: see {@link toHeadline} and {@link withoutAsides}. */
export function headlineOf(told: Told): string {
  const words = sayingOf(told);
  if (words) return words;
  const whole = textOf(told);
  const opening = openingOfClause(told, whole);
  const from = toLocal(told.block, told.span).start + opening;
  const local = (inSeed: Span): Span => {
    const { start, end } = toLocal(told.block, inSeed);
    return { start: start - from, end: end - from };
  };
  const verb = told.mark.verb && local(told.mark.verb);
  const openingDate = opening === 0 && told.dateSpan ? openingDateLength(told, told.dateSpan) : 0;
  const { text, at } = withoutAsides(
    whole.slice(opening),
    { verb, names: told.names.map(({ span }) => local(span)), openingDate },
    told.telling,
    longest,
  );
  const moved = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) });
  const line = toHeadline(
    text,
    told.telling,
    verb && moved(verb),
    namesAndRoles(told).map(local).map(moved),
    told.mark.rule === 'dated-saying',
  );
  return told.subject
    ? `${toHeadline(readAs(told.block, told.subject), told.telling)} … ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : line;
}

/**
 * How much of a clause its headline leaves out at the beginning: the date of a line of a chronicle, or what joins it to the rest of its
 * sentence or to the sentence before.
 */
function openingOfClause(told: Told, text: string): number {
  const { mark, dateSpan, block, span: clause, telling } = told;
  if (mark.rule === 'entry') {
    const [years] = entryYears.exec(text) ?? [''];
    const date = dateSpan ? toLocal(block, dateSpan) : { start: Infinity, end: 0 };
    const from = toLocal(block, clause).start;
    return date.start <= from + years.length
      ? date.end - from + (/^[\s:–—|-]*/u.exec(text.slice(date.end - from))?.[0].length ?? 0)
      : years.length;
  }
  return (clause.start > mark.sentence.start ? subordinatorOf(telling) : connectiveOf(telling)).exec(text)?.[0].length ?? 0;
}

/** The year or years that a line of a chronicle opens with. */
const entryYears = /^\d{4}(?:\s?[–-]\s?\d{2,4})?[\s:–—|-]+/u;
const subordinatorOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^[\\s,]*(?:${oneOf(headlines.joints)}\\s+)?${oneOf(headlines.subordinators)}\\s+`, 'u'),
);
const connectiveOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^(?:${oneOf(headlines.joints)}\\s+)?${oneOf(headlines.connectives)},\\s+(?=\\S)`, 'iu'),
);

/** Who said something, and what: *Berg: The office will stay*. Only where a quotation of the text says both. */
function sayingOf({ source, span: clause, mark, block, telling, speakers }: Told): string | undefined {
  if (mark.rule !== 'saying' && mark.rule !== 'quoted') return undefined;
  const longestQuote = marksOf(source, 'quote')
    .filter(({ span, speaker }) => speaker && contains(clause, span))
    .reduce<QuoteMark | undefined>(
      (longer, each) => (longer && longer.span.end - longer.span.start >= each.span.end - each.span.start ? longer : each),
      undefined,
    );
  const goesOn = longestQuote && endOf(longestQuote, source, clause);
  const quote = goesOn ?? longestQuote;
  if (!quote?.speaker) return undefined;
  const named = tidy(cut(source.seed.text, quote.speaker).replace(/\s+/gu, ' '), telling);
  const isPerson = speakers.some(({ type, span }) => type === 'person' && quote.speaker && contains(quote.speaker, span));
  const who = isPerson ? inSmallLetters(named) : named;
  const isDirect = quote.mode === 'direct';
  const words = readAs(block, quote.span);
  const begun = isDirect && /^\p{Ll}/u.test(words) ? beginningOf(quote, source, clause) : undefined;
  // Quoted words inside a sentence of the reporter's are no sentence.
  if (words.length < fewest || (isDirect && !begun && !/^\P{L}*\p{Lu}/u.test(words))) return undefined;
  const end = isDirect ? firstEnd(source.sentences, quote.span) : undefined;
  const what = end === undefined ? words : readAs(block, { start: quote.span.start, end });
  const first = begun ? `${readAs(block, begun.span).replace(/[\s,]+$/u, '')} … ` : '';
  const line = toHeadline(first + what, telling).replace(/[.…]+$/u, '');
  const isCut = end !== undefined || line.length < (first + what).trim().length - 3;
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${isDirect ? `“${line}${isCut ? ' …' : ''}”` : `${line}${isCut ? '…' : ''}`}`;
}

/** A transcript's *MARTA KELL* is *Marta Kell*. */
function inSmallLetters(name: string): string {
  return /\p{Ll}/u.test(name) || name.length < 4 ? name : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

/** Where the first of several sentences of a quotation ends. */
function firstEnd(sentences: readonly Span[], quote: Span): number | undefined {
  return sentences.find(({ end }) => end > quote.start + fewest && end < quote.end - 2)?.end;
}

/** What was said in fewer UTF-16 units says nothing alone. */
const fewest = 12;

/**
 * A clause as a headline: its own words, cut at a clause boundary where long, else between words. It is not cut
 * before its verb, unless that only says who said it (*the office will open, Berg said*), and not inside what is
 * `whole`, names and roles. Both count in the clause. Where the saying is what happened, it stays.
 *
 * @example toHeadline('the office opened in the old port, where it will stay, ', telling)
 * // 'The office opened in the old port, where it will stay'
 */
export function toHeadline(
  clause: string,
  telling: TellingData,
  verb: Span = { start: 0, end: 0 },
  whole: readonly Span[] = [],
  isSaying = false,
): string {
  const spaced = clause.replace(/\s+/gu, ' ');
  const line = tidy(spaced, telling);
  // What is tidied off before the clause, *2.*, counts in the places of verb and names.
  const off = Math.max(0, spaced.indexOf(line.slice(0, fewest)));
  const moved = ({ start, end }: Span): Span => ({ start: Math.max(0, start - off), end: Math.max(0, end - off) });
  const cut = line.length <= longest ? line : shortened(line, telling, moved(verb), whole.map(moved), isSaying);
  const closed = balanced(cut);
  return /^\p{Ll}\p{Lu}/u.test(closed) ? closed : closed.charAt(0).toUpperCase() + closed.slice(1);
}

/** *(By the end of May, …*: a cut here would leave half of what the brackets hold. */
function isInBrackets(line: string, at: number): boolean {
  return line.lastIndexOf('(', at - 1) > line.lastIndexOf(')', at - 1);
}

/** A quotation that began before the clause gets its mark back. */
function balanced(line: string): string {
  if (/^[^"]*[^\s"]"(?=[\s,.;:]|$)/u.test(line)) return `"${line}`;
  return /^[^“]*”/u.test(line) ? `“${line}` : line;
}

function shortened(line: string, telling: TellingData, verb: Span, whole: readonly Span[], isSaying: boolean): string {
  const ends = [...line.matchAll(boundaryOf(telling))]
    .map((match) => match.index)
    .filter((at) => at >= 40 && !isInBrackets(line, at) && !whole.some(({ start, end }) => start < at && at < end));
  const complete = (at: number) => at >= verb.end || (!isSaying && isAttribution(line, telling, at, verb));
  const end =
    ends.findLast((at) => at <= longest && complete(at))
    ?? (verb.end > longest - 10 ? ends.findLast((at) => at <= longestWithVerb && complete(at)) : undefined);
  if (end !== undefined) {
    const inList = line.slice(verb.end, end).includes(',');
    return tidy(line.slice(0, end), telling) + (end < verb.start || (cleanOf(telling).test(line.slice(end)) && !inList) ? '' : '…');
  }
  const limit = verb.end > longest - 10 ? longestWithVerb : longest;
  if (line.length <= limit) return line;
  const gap = line.slice(0, limit - 1).lastIndexOf(' ');
  // Not inside a name, where that leaves enough.
  const inside = whole.find(({ start, end }) => start > fewest && start < gap && gap < end);
  return `${tidy(line.slice(0, inside?.start ?? gap).replace(looseEndOf(telling), ''), telling)}…`;
}

function namesAndRoles({ source, mark, names }: Told): readonly Span[] {
  return [
    ...names.map((name) => name.span),
    ...marksOf(source, 'role')
      .filter((role) => role.block === mark.block)
      .map((role) => role.span),
  ];
}

/** What may follow a cut without being missed; after other commas a list may go on. */
const cleanOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^(?:[;:]|\\s[–—-]|,?\\s+${oneOf(headlines.cleanCuts)}(?!\\p{L}))`, 'u'),
);
/** Words that open a phrase before the subject: *With many ferries, the port …* */
const openedOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^(?:${oneOf(headlines.fronts)}|\\p{L}+${headlines.presentEnding})\\s`, 'iu'),
);
/** A subject of its own between a comma and what follows. */
const subjectOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^,\\s+(?!${oneOf(headlines.noSubjects)}(?!\\p{L}))[^,]*\\p{Lu}[^,]*$`, 'u'),
);
/** Words that say nothing without what follows: *whether to*, *of the*. */
const looseEndOf = oncePer(({ headlines }: TellingData) => new RegExp(`(?:\\s+${oneOf(headlines.looseEnds)})+\\s*$`, 'iu'));
const openingOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^(?:${headlines.complementiser}|${oneOf(headlines.joints)})\\s+`, 'u'),
);

/**
 * Between the comma and the verb stands a subject of its own, and little comes after: the verb only says who
 * said what stands before.
 */
function isAttribution(line: string, telling: TellingData, at: number, verb: Span): boolean {
  const subject = subjectOf(telling).test(line.slice(at, verb.start));
  return subject && !openedOf(telling).test(line) && line.length - verb.end < at;
}

/** How many code units a date and its comma take at the beginning: *On 6 May, the office opened*. */
const participleOf = oncePer(
  ({ headlines }: TellingData) => new RegExp(`^\\P{L}*\\p{Lu}\\p{Ll}+${oneOf(headlines.participleEndings)}\\s`, 'u'),
);

function openingDateLength({ block, span: clause, telling }: Told, date: Span): number {
  const local = toLocal(block, span(clause.start, date.end));
  const head = block.text.slice(local.start, local.end);
  const words = toLocal(block, date);
  const before = block.text.slice(local.start, words.start);
  // *Founded in 1998, the firm*: that is what happened then.
  if (
    !/^\s*(?:[-–—•]|\d{1,2}\.)?\s*(?:\p{L}+\s+){0,2}$/u.test(before)
    || (/\s\p{L}/u.test(before.trim()) && participleOf(telling).test(before))
  )
    return 0;
  const comma = /^\s*,\s*/u.exec(block.text.slice(local.end));
  return comma ? head.length + comma[0].length : 0;
}

/** The number of a paragraph: *3. The board has appointed*, *2.1 The dam failed*, *(a) The court finds*. */
const numbering = /^(?:\d{1,2}[.)]|\[\d{1,3}\]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\([a-z\d]{1,2}\))\s+(?=\p{Lu})/u;

/** The number of a footnote after a word or sentence: *1.2 m.[2]*. */
const note = /(?<=\S)\[\d{1,3}\](?=[\s.,;:]|$)/gu;

/** Without list dashes, notes, numbers of paragraphs and *that* of *said that* before, and points, commas and dashes after. */
function tidy(text: string, telling: TellingData): string {
  return text
    .replace(note, '')
    .trim()
    .replace(/^[-–—•*,;:]\s*/u, '')
    .replace(numbering, '')
    .replace(openingOf(telling), '')
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/(?<!\b\p{L}|\.\p{L})\.$/u, '')
    .trim();
}
