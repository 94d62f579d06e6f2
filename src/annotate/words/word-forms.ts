import type { ReadingData, WordData } from '../../model/reading-data.ts';
import { oncePer } from '../../model/once-per.ts';
import { oneOf } from '../../model/one-of.ts';
import { isCommon } from './common.ts';
import { dateWordsOf } from '../dates/rules.ts';
import { openersOf } from '../quotes/speech-prefixes.ts';

/** How a word is written: `us`, `Oslo`, `HQ`, `McKenna`; `mark` is punctuation. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark';

/** What a word, number or mark tells by itself, whatever text it stands in. */
export interface WordForm {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain, without a final stop. */
  readonly lower: string;
  readonly shape: Shape;
  /** The sum of its {@link kind}s. */
  readonly kinds: number;
}

/** Kinds of words that recognisers look for in all texts, one bit each: a bit is tested sooner than a list is searched. */
export const kind = {
  /** Of the list of common words, in any regular form. */
  common: 1,
  /** Left without a capital in Title Case. */
  small: 2,
  sport: 4,
  /** May be a speaker: *she*, *minister*, *report*. */
  speaker: 8,
  /** Reports what somebody says, or opens a phrase that does: *said*, *according (to)*. */
  reporting: 16,
  /** May name an event with a name beside it: *summit*. */
  described: 32,
  /** A number or part of one in words: *five*, *million*, *third*. */
  number: 64,
  /** May open a name without a capital: *van*. */
  particle: 128,
  /** Holds a word that dates are told by: *May*, *year*, *mid-week*. */
  date: 256,
  /** Holds a digit, or a word that numbers are made of. */
  figure: 512,
  /** The ending of an owner: *'s*. */
  possessive: 1024,
  /** Stands for a person or a thing: *she*, *its*. */
  pronoun: 2048,
  /** A prefix without a capital before a word with one: *ex-Kell*, *pro-Norland*. */
  prefixed: 4096,
} as const;

/** Whether a word is of a kind, a bit of {@link kind}. */
export function hasKind({ kinds }: Pick<WordForm, 'kinds'>, bit: number): boolean {
  return (kinds & bit) !== 0;
}

/** A form as it stands in a text; `rest` is a word of its own: a stop, or what makes a name an adjective (*-based*). */
interface WrittenForm extends WordForm {
  readonly rest: WordForm | undefined;
}

type FormReader = (form: string) => WrittenForm;

/** As many forms are kept, and none longer than this: those of names and numbers would never end. */
const [most, longest] = [50_000, 30];

/** Reads forms as they stand in texts. Texts use the same words over and over, so each is read once. */
export const formReaderOf = oncePer((data: ReadingData): FormReader => {
  const forms = new Map<string, WrittenForm>();
  return (form) => {
    const kept = forms.get(form);
    if (kept) return kept;
    if (form.length > longest) return readForm(form, data);
    if (forms.size === most) forms.clear();
    // A copy: a slice would keep the whole text it was cut from.
    const copy = [...form].join('');
    const read = readForm(copy, data);
    forms.set(copy, read);
    return read;
  };
});

function readForm(form: string, data: ReadingData): WrittenForm {
  const { abbreviations, compoundTails } = data.sentences;
  const closed = form.length > 1 && form.endsWith('.') && !keepsStop(form, abbreviations);
  const rest = closed ? '.' : compoundTail(form, compoundTails);
  return { ...readWord(form.slice(0, form.length - rest.length), data), rest: rest === '' ? undefined : readWord(rest, data) };
}

function readWord(text: string, data: ReadingData): WordForm {
  const plain = text.replaceAll('’', "'");
  const lower = (plain.length > 2 && plain.indexOf('.') === plain.length - 1 ? plain.slice(0, -1) : plain).toLowerCase();
  const shape = shapeOf(text, data.words);
  const prefixed = text.includes('-') && /^\p{Ll}+-\p{Lu}/u.test(text) && data.words.prefixes.test(text) ? kind.prefixed : 0;
  return { text, lower, shape, kinds: kindsOf(lower, shape, data) | prefixed };
}

function kindsOf(lower: string, shape: Shape, data: ReadingData): number {
  const {
    words,
    figures: { numerals },
  } = data;
  const { ofWords, ofParts } = kindListsOf(data);
  let kinds = ofWords.get(lower) ?? 0;
  for (const part of lower.match(/\p{L}+/gu) ?? []) kinds |= ofParts.get(part) ?? 0;
  if (shape === 'mark') kinds &= ~kind.date;
  if (isCommon(lower, words)) kinds |= kind.common;
  if (lower.includes('-') && numerals.has(lower.slice(0, lower.indexOf('-')))) kinds |= kind.number;
  if (/\d/.test(lower)) kinds |= kind.figure;
  if (words.possessive.test(lower)) kinds |= kind.possessive;
  return kinds;
}

/** What lists say of whole words, and of the letters in a word, *mid-week*: one look instead of one in each list. */
const kindListsOf = oncePer((data: ReadingData) => {
  const { words, names, quotes, figures, dates } = data;
  const { numerals, fractions, wholeFractions, multipliers } = figures;
  return {
    ofWords: kindsByWord([
      [kind.small, words.small],
      [kind.sport, names.sport],
      [kind.speaker, words.pronouns.keys(), quotes.things, quotes.nouns, names.personIntroducers],
      [kind.reporting, quotes.reporting, openersOf(quotes.prefixes).keys()],
      [kind.described, names.describedEvents],
      [kind.number, numerals.keys(), fractions.keys(), [...multipliers.keys()].filter((word) => word.length > 2)],
      [kind.particle, names.openingParticles],
      [kind.pronoun, names.pronounsOfThings, names.pronounsOfPersons],
    ]),
    ofParts: kindsByWord([
      [kind.date, dateWordsOf(dates)],
      [kind.figure, numerals.keys(), fractions.keys(), wholeFractions.keys(), multipliers.keys()],
    ]),
  };
});

function kindsByWord(lists: readonly (readonly [bit: number, ...words: Iterable<string>[]])[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [bit, ...all] of lists) {
    for (const words of all) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | bit);
  }
  return kinds;
}

/** *-based* of *London-based*; empty where the word is none of that kind. */
function compoundTail(form: string, tails: ReadonlySet<string>): string {
  const at = form.lastIndexOf('-');
  return at > 1 && tails.has(form.slice(at + 1)) && /^\p{Lu}/u.test(form) ? form.slice(at) : '';
}

function keepsStop(form: string, abbreviations: ReadonlySet<string>): boolean {
  const bare = form.slice(0, -1);
  return /^\p{Lu}$/u.test(bare) || /^\p{L}(?:\.\p{L})+$/u.test(bare) || abbreviations.has(bare.toLowerCase());
}

function shapeOf(text: string, words: WordData): Shape {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (first >= 97 && first <= 122 && !(/[-‑'’]/.test(text.slice(1, 4)) && /^[a-z]{1,3}[-‑'’]/.test(text))) return 'lower';
  if (!/\p{L}/u.test(text.charAt(0))) return 'mark';
  if (!/\p{Lu}/u.test(text.charAt(0))) return boundArticleOf(words).test(text) ? 'title' : 'lower';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  return titleCaseOf(words).test(text) ? 'title' : 'mixed';
}

/** *al-Rashid*, *d'Arcy* */
const boundArticleOf = oncePer(({ boundArticles }: WordData) => new RegExp(`^${oneOf(boundArticles)}[-‑'’]\\p{Lu}\\p{Ll}`, 'u'));
/** *Oslo*, *Anna-Karin*, *McKenna* */
const titleCaseOf = oncePer(
  ({ surnameOpeners }: WordData) =>
    new RegExp(`^\\p{Lu}[\\p{Ll}\\p{M}.]*(?:[-‑'’]\\p{L}[\\p{Ll}\\p{M}]*)*$|^${oneOf(surnameOpeners)}\\p{Lu}\\p{Ll}+$`, 'u'),
);
