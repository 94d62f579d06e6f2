import { span } from '../model/span.ts';
import { endsSentence, type Claim, type Line } from './lines.ts';
import type { SharesWords } from './shared-words.ts';

/** Where the title stands, and the lines that only repeat it. */
interface FoundTitle {
  readonly title: Line;
  readonly repeats: readonly Claim[];
}

/**
 * The title a text states: of the unclaimed lines before the first prose, the first that reads
 * like a headline, or else two words of which the text has one, unless front matter gave it. Says nothing where the text opens with its
 * first sentence.
 *
 * @param label what says before a title that it is one: *Subject:*. A line with it is the title, without it.
 * @param shares whether a line has so many words in common with the text under the head.
 */
export function findTitle(
  head: readonly Line[],
  lines: readonly Line[],
  given?: Line,
  label?: RegExp,
  shares: SharesWords = (_, many) => many <= 1,
): FoundTitle | undefined {
  const labelled = label && head.find((line) => label.test(line.text) && isHeadline(line.text));
  const full =
    given
    ?? labelled
    ?? likeliest(
      head.filter((line) => isHeadline(line.text)),
      shares,
    )
    ?? head.find((line) => isShortTitle(line.text) && shares(line, 1));
  if (!full) return undefined;
  const title = withoutSite(full, lines);
  const key = fold(title.text);
  // Two lines that fold to the same begin with the same letter: that tells nearly all lines of a text from its title.
  const begins = (text: string) => fold(firstLetter.exec(text)?.[0] ?? '');
  const first = begins(title.text);
  const repeats = lines
    .filter((line) => line !== title && (line === full || (begins(line.text) === first && fold(line.text) === key)))
    .map((line) => ({ line, rule: 'title-repeated' }));
  const at = head.indexOf(full);
  const above =
    given === undefined && shares(title, proof)
      ? head
          .slice(0, Math.max(at, 0))
          .filter((line) => (!shares(line, 1) || isTwoLabels(line.text)) && /\p{L}.*\s.*\p{L}|\d/u.test(line.text))
          .map((line) => ({ line, rule: 'page-head' }))
      : [];
  return { title, repeats: [...repeats, ...above] };
}

/** So many words of the text in a line of its head show that the line is about it. */
const proof = 2;

/**
 * The first of them; but not the name of a site, of a programme or of a section, that shares nothing with the text, where a line below it
 * does.
 */
function likeliest(headlines: readonly Line[], shares: SharesWords): Line | undefined {
  const [first] = headlines;
  const later =
    first && (!shares(first, 1) || isTwoLabels(first.text)) && !isOverStandfirst(first, headlines[1])
      ? headlines.find(
          (line) => !isTwoLabels(line.text) && (shares(line, proof) || (isTwoLabels(first.text) && line.text.split(/\s+/).length >= 5)),
        )
      : undefined;
  return later ?? first;
}

/** A whole headline in small letters right over a second one that is no shorter: the second explains it, and says what the text says. */
export function isOverStandfirst(first: Line, next: Line | undefined): boolean {
  const words = wordsOf(first.text);
  return (
    next !== undefined
    && !next.opens
    && words.length >= 5
    && wordsOf(next.text).length >= words.length
    && !endsSentence(first.text)
    && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length
  );
}

/** *Ferry Sinks*: two words, both with a capital. */
function isShortTitle(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+[!?]?$/u.test(text);
}

/** *Interview | The Daily Bridge*: where a text stands, not what it says. */
function isTwoLabels(text: string): boolean {
  return /^[^|]{2,30}\s\|\s[^|]{2,40}$/u.test(text) && text.split(/[\s|]+/).length <= 5;
}

/** A title without the label before it: *Incident at the dam* of *Re: Incident at the dam*. */
export function withoutLabel(title: Line, label: RegExp | undefined): Line {
  const length = label?.exec(title.text)?.[0].length ?? 0;
  return length === 0 ? title : { ...title, text: title.text.slice(length), span: span(title.span.start + length, title.span.end) };
}

/** Of a headline that stands there with its site's name behind it and without, *Bridge opens - The Daily Bridge*, the one without. */
export function withoutSite(title: Line, lines: readonly Line[]): Line {
  return (
    lines.find(
      (line) =>
        line !== title
        && title.text.startsWith(line.text)
        && isHeadline(line.text)
        && /^\s+[-|–—·]\s+[^-|–—·]{2,40}$/u.test(title.text.slice(line.text.length)),
    ) ?? title
  );
}

/** Reads like a headline: three to forty words, not more numbers than words, and no sentence. */
export function isHeadline(text: string): boolean {
  const all = wordsOf(text);
  const words = all.length;
  return (
    words >= 3
    && all.filter((word) => /\p{L}/u.test(word)).length * 2 >= words
    && words <= 40
    && /\p{L}{2}/u.test(text)
    && !/[;,:]$/.test(text)
    && (!endsSentence(text) || /[?!]["'”’»)]*$/.test(text))
    && !/^[-•*–—]\s/.test(text)
  );
}

/** What stands between white space and has a letter or digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const firstLetter = /[\p{L}\p{N}]/u;

/** Letters and digits only, lower case. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
