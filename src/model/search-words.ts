import type { SpellingTable } from './search-record.ts';

/**
 * Words as search compares them. A *mark* is a made-up word that stands in the index for a word in all its spellings:
 * a text that says *Lysenko* carries the mark of *Lisenko* where both are one name. Index and query make marks
 * with the same functions, so that they meet.
 */

/** Letters that no accent can be taken off from. */
const single: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ı: 'i', ħ: 'h' };

/** @example fold('Kraków') // 'krakow' */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœþðıħ]/g, (letter) => single[letter] ?? letter);
}

/** A word where it stands. */
export interface WordAt {
  readonly text: string;
  readonly at: number;
}

/**
 * The words of a text: letters and digits, dotted capitals in one piece, the owner’s ending left out.
 *
 * @example “U.S.”, “Lysenko” of “Lysenko’s”
 */
export function wordsOf(text: string): WordAt[] {
  const words: WordAt[] = [];
  // Not matchAll, which copies the pattern for each of some hundred thousand texts.
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const { 0: word, index } = match;
    if ((word === 's' || word === 'S') && /[’'ʼ]/.test(text.charAt(index - 1))) continue;
    words.push({ text: word, at: index });
  }
  return words;
}

const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:\.\p{N}+)*/gu;

/** A word in the one spelling it is compared in. */
export type Canonical = (word: string) => string;

/** Ways to fold a word. */
export interface Foldings {
  /** One spelling, one number. @example “Armoured” → “armored”, “industries” → “industry” */
  readonly canonical: Canonical;
  /** One number, its own spelling. @example “defences” → “defence” */
  readonly singular: Canonical;
  /** One spelling, its own number. @example “defences” → “defenses” */
  readonly spelt: Canonical;
}

/** The ways a table of spellings folds words. */
export function foldings({ variants, plurals }: Pick<SpellingTable, 'variants' | 'plurals'>): Foldings {
  const [spelling, number] = [variants, plurals].map((list) => list.map(([source, to]) => [new RegExp(source, 'u'), to] as const));
  const by = (...rules: readonly (readonly (readonly [RegExp, string])[])[]): Canonical => {
    const known = new Map<string, string>();
    return (word) => {
      const made = known.get(word) ?? rules.reduce(firstOf, fold(word).replaceAll('.', ''));
      known.set(word, made);
      return made;
    };
  };
  return { canonical: by(spelling ?? [], number ?? []), singular: by(number ?? []), spelt: by(spelling ?? []) };
}

/** Words shorter than this have no ending: *IDS* is no plural. */
const shortest = 4;

function firstOf(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  if (word.length < shortest) return word;
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/** Words that some spellings of a name have and others have not: only these need a mark. */
export function differing(spellings: readonly string[], canonical: Canonical): string[] {
  const each = spellings.map((spelling) => new Set(wordsOf(spelling).map(({ text }) => canonical(text))));
  return [...new Set(each.flatMap((words) => [...words]))].filter((word) => !each.every((words) => words.has(word)));
}

/** A mark as it stands in index and query: framed, so that no word of a text begins like it and no mark like another. */
export function framed(mark: string): string {
  return `zq${mark}zq`;
}

/** Stands in a record between its text and its marks. */
export const beforeMarks = ' ‖ ';

/** Marks of a day, a month, a day of any year. @example dayMarks('2024-09-20') // ['d20240920', 'x0920'] */
export function dayMarks(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [`d${year}${month}${date}`, `x${month}${date}`];
}

/** @example monthMark('2024-09') // 'd202409' */
export function monthMark(month: string): string {
  return `d${month.slice(0, 7).replace('-', '')}`;
}

/**
 * The mark of a name as a whole, in one of its spellings: who types just that means this name.
 *
 * @example wholeMark('von der Halde', …) // 'znvonderhalde'
 */
export function wholeMark(name: string, canonical: Canonical): string {
  return `zn${wordsOf(name)
    .map(({ text }) => canonical(text))
    .join('')}`;
}

/** Marks of a locator: all that stands in a source, and what has a number in any. @example sourceMark(3) // 'zs3', of S3 ¶12 */
export function sourceMark(number: number | string): string {
  return `zs${number}`;
}

/** @example blockMark('p12') // 'zbp12' */
export function blockMark(block: string): string {
  return `zb${block}`;
}

/** By which a long table of spellings is parted. @example firstLetter('éclair') // 'e'; other scripts by number: 'u41a' */
export function firstLetter(word: string): string {
  const letter = fold(word).charAt(0);
  return /[a-z0-9]/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16) ?? ''}`;
}
