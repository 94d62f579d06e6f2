import type { Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import type { SentenceData } from '../model/reading-data.ts';
import { span, type Span } from '../model/span.ts';

const parser = new ParseEnglish();

/**
 * Sentences of a block, without the white space between them. The breaks are nlcst's; those after
 * an abbreviation or before a lower-case word are taken back.
 *
 * @example sentences('Gen. Kell spoke. He left.') // “Gen. Kell spoke.”, “He left.”
 */
export function readSentences(text: string, { abbreviations }: SentenceData): readonly Span[] {
  if (!/[.!?…]["'”’)\]]*\s/.test(text)) return text.trim() === '' ? [] : [trimmed(text, 0, text.length)];
  const found: Span[] = [];
  for (const paragraph of (parser.parse(text) as Root).children) {
    if (!('children' in paragraph)) continue;
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue;
      const { start, end } = trimmed(text, sentence.position?.start.offset ?? 0, sentence.position?.end.offset ?? 0);
      const last = found.at(-1);
      if (last && !isBreak(text.slice(last.start, last.end), text.slice(start, start + 2), abbreviations)) found[found.length - 1] = span(last.start, end);
      else found.push(span(start, end));
    }
  }
  return found;
}

function isBreak(before: string, after: string, abbreviations: ReadonlySet<string>): boolean {
  if (/^\p{Ll}/u.test(after) && !/[!?]["”’']*$/.test(before)) return false;
  const last = /([\p{L}.]+)\.$/u.exec(before)?.[1];
  return last === undefined || !(abbreviations.has(last.toLowerCase()) && !/^[A-Z]\.[A-Z]/.test(last) || /^\p{Lu}$/u.test(last));
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return span(start + slice.length - slice.trimStart().length, start + slice.trimEnd().length);
}
