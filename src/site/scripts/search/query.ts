import { blockMark, fold, framed, sourceMark, wordsOf } from '../../../model/search-words.ts';
import { takeDates } from './query-dates.ts';
import { atFullLength } from './query-figures.ts';
import type { Spellings } from './spellings.ts';

/** One word of a query, and what the index is asked for in its place. */
export interface Term {
  /** As it was typed. */
  readonly word: string;
  readonly canonical: string;
  /** A mark, or the word itself. */
  readonly search: string;
  /** `word`: itself, with endings. `spelt`: in all its spellings. `date`: a day or month, or a place in a source: no word of the text. */
  readonly kind: 'word' | 'spelt' | 'date';
}

/** A query as it is understood: all its terms and all its exact phrases must be found. */
export interface Query {
  readonly terms: readonly Term[];
  readonly phrases: readonly string[];
}

/** In any quotation marks; one that is still open reaches to the end. */
const quoted = /["“„«]([^"“”„«»]+)(?:["”“»]|$)/g;

/** The plain words of a query, to prepare the spellings for. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

/** Reads a query: its phrases, then its dates, its locators, and its words. */
export function parseQuery(text: string, spellings: Spellings): Query {
  const phrases = [...text.matchAll(quoted)].map(([, words = '']) => words.trim()).filter((words) => plainWords(words).length > 0);
  const { rest, dates } = takeDates(text.replace(quoted, ' '), spellings.months);
  const { left, places } = takeLocators(rest);
  const terms = [...dates.map(({ word, mark }) => toPlace(word, mark)), ...places, ...wordTerms(atFullLength(left, spellings), spellings)];
  // *The* and *of* are looked for only where nothing else is.
  const large = terms.filter(({ kind, search }) => kind !== 'word' || !spellings.small.has(search));
  return { phrases, terms: large.length > 0 || phrases.length > 0 ? large : terms };
}

/** A paragraph by its locator, S3 ¶12. */
function takeLocators(text: string): { readonly left: string; readonly places: readonly Term[] } {
  const places: Term[] = [];
  const left = text.replace(
    /(?<![\p{L}\p{N}])S(\d+),?\s*(?:¶|p\.?)\s*(\d+)(?![\p{L}\p{N}])/giu,
    (word: string, source: string, block: string) => {
      for (const mark of [sourceMark(source), blockMark(`p${block}`)]) places.push(toPlace(word, mark));
      return ' ';
    },
  );
  return { left, places };
}

/** A date or a place in a source: looked for by its mark alone. */
function toPlace(word: string, mark: string): Term {
  return { word, canonical: mark, search: framed(mark), kind: 'date' };
}

/** Words with a hyphen are looked for in one piece, as Pagefind keeps them, unless a part is a name’s. */
function wordTerms(text: string, spellings: Spellings): Term[] {
  return [...text.matchAll(/[^\s-‐‑]+(?:[-‐‑][^\s-‐‑]+)*/g)].flatMap(([piece]) => {
    const words = plainWords(piece);
    const whole = words.join('');
    if (words.length > 1 && /[-‐‑]/.test(piece) && !words.some((word) => spellings.isMarked(spellings.canonical(word))))
      return [toTerm(whole, spellings)];
    return words.map((word) => toTerm(word, spellings));
  });
}

/** @example toTerm('Lisenko', …) searches the mark of all its spellings */
export function toTerm(word: string, { canonical, isMarked }: Spellings): Term {
  const made = canonical(word);
  return isMarked(made)
    ? { word, canonical: made, search: framed(made), kind: 'spelt' }
    : { word, canonical: made, search: fold(word), kind: 'word' };
}
