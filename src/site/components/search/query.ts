import { blockMark, dayMarks, fold, framed, monthMark, sourceMark, wordsOf } from '../../../model/search-words.ts';
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

export function parseQuery(text: string, spellings: Spellings): Query {
  const phrases = [...text.matchAll(quoted)].map(([, words = '']) => words.trim()).filter((words) => plainWords(words).length > 0);
  const { rest, dates } = takeDates(text.replace(quoted, ' '), spellings.months);
  const { left, places } = takeLocators(rest);
  return { phrases, terms: withoutSmall([...dates, ...places, ...wordTerms(atFullLength(left, spellings), spellings)], phrases.length > 0, spellings) };
}

/** *The* and *of* are looked for only where nothing else is. */
function withoutSmall(terms: readonly Term[], hasPhrases: boolean, { small }: Spellings): readonly Term[] {
  const large = terms.filter(({ kind, search }) => kind !== 'word' || !small.has(search));
  return large.length > 0 || hasPhrases ? large : terms;
}

/** Figures as texts write them at full length, without the money: another currency is seldom another figure. @example '€70m' → '€70 million' */
function atFullLength(text: string, { scales, currencies }: Spellings): string {
  const scale = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.$]/g, '\\$&')).join('|') || '(?!)';
  const [short, long] = [Object.keys(scales), [...new Set(Object.values(scales))]];
  return text
    .replace(new RegExp(`(\\d)(?:${scale(short)})(?![\\p{L}\\p{N}])|(\\d) (?:${scale(short.filter((word) => word.length > 1))})(?![\\p{L}\\p{N}])`, 'giu'), (all, ...digits: (string | undefined)[]) => {
      const digit = digits[0] ?? digits[1] ?? '';
      return `${digit} ${scales[all.slice(1).trim().toLowerCase()] ?? ''}`;
    })
    .replace(new RegExp(`(\\d(?: (?:${scale(long)}))?)[ -](?:${scale(currencies)})(?![\\p{L}\\p{N}])`, 'giu'), '$1')
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${scale(currencies)}) ?(?=\\d)`, 'giu'), ' ');
}

/** A paragraph by its locator, S3 ¶12. */
function takeLocators(text: string): { readonly left: string; readonly places: readonly Term[] } {
  const places: Term[] = [];
  const left = text.replace(/(?<![\p{L}\p{N}])S(\d+),?\s*(?:¶|p\.?)\s*(\d+)(?![\p{L}\p{N}])/giu, (word: string, source: string, block: string) => {
    for (const mark of [sourceMark(source), blockMark(`p${block}`)]) places.push({ word, canonical: mark, search: framed(mark), kind: 'date' });
    return ' ';
  });
  return { left, places };
}

/** Words with a hyphen are looked for in one piece, as Pagefind keeps them, unless a part is a name’s. */
function wordTerms(text: string, spellings: Spellings): Term[] {
  return [...text.matchAll(/[^\s-‐‑]+(?:[-‐‑][^\s-‐‑]+)*/g)].flatMap(([piece]) => {
    const words = plainWords(piece);
    const whole = words.join('');
    if (words.length > 1 && /[-‐‑]/.test(piece) && !words.some((word) => spellings.isMarked(spellings.canonical(word)))) return [toTerm(whole, spellings)];
    return words.map((word) => toTerm(word, spellings));
  });
}

/** @example toTerm('Kamyshyn', …) searches the mark of all its spellings */
export function toTerm(word: string, { canonical, isMarked }: Spellings): Term {
  const made = canonical(word);
  return isMarked(made) ? { word, canonical: made, search: framed(made), kind: 'spelt' } : { word, canonical: made, search: fold(word), kind: 'word' };
}

/** Full dates, months with a year and days with a month, taken out of the query. */
function takeDates(text: string, months: Readonly<Record<string, number>>): { rest: string; dates: Term[] } {
  const dates: Term[] = [];
  const take = (word: string, mark: string) => {
    dates.push({ word, canonical: mark, search: framed(mark), kind: 'date' });
    return ' ';
  };
  const two = (number: string | number) => String(number).padStart(2, '0');
  const month = (name: string) => months[name.toLowerCase().replace('.', '')];
  const names = Object.keys(months).map((name) => name.replace(/\W/g, '')).sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const day = (all: string, y: string | undefined, m: number, d: string) => take(all, y === undefined ? `x${two(m)}${two(d)}` : dayMarks(`${y}-${two(m)}-${two(d)}`)[0] ?? '');
  const rest = text
    .replace(new RegExp(`\\b(\\d{1,2}) ?[-–] ?(?=(\\d{1,2}) (${names})\\b\\.?,?(?: (\\d{4})\\b)?)`, 'gi'), (_all, d: string, _last: string, name: string, y?: string) => day(`${d} ${name}`, y, month(name) ?? 0, d))
    .replace(new RegExp(`\\b(${names})\\b\\.? (\\d{1,2}) ?[-–] ?(\\d{1,2})\\b(?!-)`, 'gi'), (_all, name: string, first: string, last: string) => `${name} ${first}; ${name} ${last}`)
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (all, y: string, m: string, d: string) => day(all, y, Number(m), d))
    .replace(/\b(\d{1,2})([./])\s?(\d{1,2})\2(\d{4})\b/g, (all, a: string, _dot: string, b: string, y: string) => (Number(b) > 12 ? day(all, y, Number(a), b) : day(all, y, Number(b), a)))
    .replace(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${names})\\b\\.?,?(?: (\\d{4})\\b)?`, 'gi'), (all, d: string, name: string, y?: string) => day(all, y, month(name) ?? 0, d))
    .replace(new RegExp(`\\b(${names})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, 'gi'), (all, name: string, d: string, y?: string) => day(all, y, month(name) ?? 0, d))
    .replace(new RegExp(`\\b(${names})\\b\\.?,? (\\d{4})\\b`, 'gi'), (all, name: string, y: string) => take(all, monthMark(`${y}-${two(month(name) ?? 0)}`)))
    .replace(/\b(\d{4})-(\d\d)\b/g, (all, y: string, m: string) => take(all, monthMark(`${y}-${m}`)));
  return { rest, dates };
}
