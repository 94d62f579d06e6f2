import type { Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { partsOf } from '../../model/parts.ts';
import type { SentenceData } from '../../model/reading-data.ts';
import { span, type Span } from '../../model/span.ts';
import { findAll } from './find-all.ts';
import { type BreaksAfter, partsBetweenSureBreaks } from './sure-breaks.ts';

const parser = new ParseEnglish();
/** As much of a sentence tells whether it ends: no abbreviation is longer. */
const lastWord = 40;

/**
 * Sentences of a block, without the white space between them. The breaks are nlcst's; those after
 * an abbreviation or before a lower-case word are taken back.
 *
 * @example sentences('Gen. Kell spoke. He left.') // “Gen. Kell spoke.”, “He left.”
 */
export function readSentences(text: string, { abbreviations }: SentenceData): readonly Span[] {
  if (text.search(ending) < 0) return text.trim() === '' ? [] : partsOf(text, span(0, text.length), longestSentence);
  const found: Span[] = [];
  for (const stretch of stretchesOf(text)) {
    for (const sentence of sentencesIn(text, stretch)) {
      for (const part of afterNumbers(text, sentence)) {
        const last = found.at(-1);
        if (
          last
          && !isBreak(
            text.slice(Math.max(last.start, last.end - lastWord), last.end),
            text.slice(part.start, part.start + 2),
            abbreviations,
          )
        )
          found[found.length - 1] = span(last.start, part.end);
        else found.push(part);
      }
    }
  }
  const sentences = withNotes(text, found);
  return text.length > longestSentence
    ? sentences.flatMap((sentence) => partsOf(text, sentence, longestSentence))
    : sentences.filter(({ start, end }) => end > start);
}

/**
 * The longest sentences of statutes have half of that; a longer one is a list or a page without stops. What compares
 * the words of a sentence with each other is given it in parts.
 */
const longestSentence = 3_000;

/** The sentences that nlcst sees in a stretch of a text. It is asked only where a stop leaves a doubt. */
function sentencesIn(text: string, stretch: Span): readonly Span[] {
  return partsBetweenSureBreaks(text, stretch, breaksAfter).flatMap((part) =>
    part.whole ? [trimmed(text, part.start, part.end)] : parse(text, part),
  );
}

/** What nlcst makes of words with their stop, *left.*, *U.S.*: the same ones close sentences over and over. */
const breaksAfter: BreaksAfter = (word) => {
  const known = breaks.get(word);
  if (known !== undefined || breaks.has(word)) return known;
  if (breaks.size === most) breaks.clear();
  const probe = `A ${word} The`;
  const [first, second] = parse(probe, span(0, probe.length));
  const found = second === undefined ? false : first?.end === word.length + 2 && second.start === word.length + 3 ? true : undefined;
  // Cut out of the probe: a slice of a text would keep all of it.
  breaks.set(probe.slice(2, -4), found);
  return found;
};

const breaks = new Map<string, boolean | undefined>();
const most = 20_000;

function parse(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const paragraph of (parser.parse(text.slice(start, end)) as Root).children) {
    if (!('children' in paragraph)) continue;
    for (const sentence of paragraph.children) {
      if (sentence.type === 'SentenceNode')
        found.push(trimmed(text, start + (sentence.position?.start.offset ?? 0), start + (sentence.position?.end.offset ?? 0)));
    }
  }
  return found;
}

const ending = /[.!?…](?:["'”’)\]]|\[\d{1,3}\])*\s/g;
/** No paragraph that somebody wrote is longer. */
const longest = 20_000;

/** nlcst's time grows with the square of some texts (*. . . . .*): what is too long is read in parts that end where a sentence may. */
function stretchesOf(text: string): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const last = findAll(text.slice(start, start + longest), ending).at(-1);
    const end = start + (last ? last.index + last[0].length : longest);
    stretches.push(span(start, end));
    start = end;
  }
  return [...stretches, span(start, text.length)];
}

/** Where a sentence ends in a number, nlcst sees an ordinal, *It opens on June 9. The bridge …*; where in a note’s, no end: *… in May.[14] The …*. */
function afterNumbers(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  if (!/\d\.\s|\d\]\s/.test(words)) return [span(start, end)];
  const cuts = [
    ...words.matchAll(/(?:(?<=\p{L}{3}\.?\s\d{1,4}\.)|(?<=[.!?]["”’)]?\[\d{1,3}\]))\s+(?=[“"‘(]?\p{Lu}(?:\p{Ll}|\s\p{Ll}|[’']\p{Ll}))/gu),
  ];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((from, at) => span(start + from, start + (cuts[at]?.index ?? words.length)));
}

/** The mark of a note right behind a sentence, *… in May.[14] The board …*, belongs to it, not to the next. */
function withNotes(text: string, sentences: readonly Span[]): readonly Span[] {
  const shift = sentences.map(({ start, end }, at) =>
    at > 0 && start === sentences[at - 1]?.end
      ? (/^(?:\[\d{1,3}\])+\s+(?=\S)/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0)
      : 0,
  );
  if (shift.every((length) => length === 0)) return sentences;
  return sentences.map(({ start, end }, at) => {
    const next = shift[at + 1] ?? 0;
    return span(start + (shift[at] ?? 0), next > 0 ? end + text.slice(end, end + next).trimEnd().length : end);
  });
}

function isBreak(before: string, after: string, abbreviations: ReadonlySet<string>): boolean {
  if (/^\p{Ll}/u.test(after) && !/[!?]["”’']*$/.test(before)) return false;
  const last = /([\p{L}.]+)\.$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[1];
  return last === undefined || !((abbreviations.has(last.toLowerCase()) && !/^[A-Z]\.[A-Z]/.test(last)) || /^\p{Lu}$/u.test(last));
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return span(start + slice.length - slice.trimStart().length, start + slice.trimEnd().length);
}
