import type { Form } from './forms.ts';
import { hasInitial, isFullName } from './full-name.ts';
import { transliterationKey } from './transliteration.ts';

/** Whether `short` is the end of `long`, and shorter. */
function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const gap = long.length - short.length;
  return gap > 0 && short.every((word, at) => word === long[gap + at]);
}

/** Whether what a name has before its end `rest` is a given name, and `rest` surnames alone. */
export type GivenName = (words: readonly string[], rest: readonly string[]) => boolean;

/** Full names of the text that a form is compared with. */
export interface Others {
  /** Those with its last word, itself left out. */
  readonly sameLast: readonly Form[];
  readonly sameFirst: readonly Form[];
  /** By the sound of the last word. */
  readonly bySound: ReadonlyMap<string, readonly Form[]>;
  readonly full: readonly Form[];
  readonly isGiven: GivenName;
}

/** Of the rules that fit a form the first that has candidates decides. */
export interface Rule {
  readonly rule: string;
  readonly fits: (form: Form) => boolean;
  readonly candidates: (form: Form, others: Others) => readonly Form[];
}

/** In the order they are asked. */
export const rules: readonly Rule[] = [
  { rule: 'slip', fits: isFullName, candidates: (form, { sameLast }) => sameLast.filter((other) => isSlipOf(form, other)) },
  // *Judge Ada Berg … Ada Berg* loses a title, *Lena Prado Solís … Prado Solís* a given name.
  {
    rule: 'surname',
    fits: isFullName,
    candidates: (form, { sameLast, isGiven }) =>
      sameLast.filter((other) => isEnd(form.words, other.words) && isGiven(other.words, form.words)),
  },
  // *Gudrun Helga Jonsdottir … Gudrun Helga*: goes by given names.
  {
    rule: 'first-name',
    fits: (form) => isFullName(form) && form.words.length === 2,
    candidates: (form, { sameFirst, isGiven }) =>
      sameFirst.filter(
        (other) =>
          other.words.length === 3
          && form.words.every((word, at) => word === other.words[at])
          && isGiven(other.words.slice(1), other.words.slice(2)),
      ),
  },
  {
    rule: 'title-stripped',
    fits: isFullName,
    candidates: (form, { sameLast, isGiven }) =>
      sameLast.filter((other) => isEnd(other.words, form.words) && !isGiven(form.words, other.words)),
  },
  {
    rule: 'middle-name',
    fits: isFullName,
    candidates: (form, { sameLast }) =>
      sameLast.filter((other) => other.words[0] === form.words[0] && other.words.length === 2 && form.words.length > 2),
  },
  {
    rule: 'initial',
    fits: hasInitial,
    candidates: (form, { sameLast }) => sameLast.filter((other) => other.words[0]?.startsWith(form.words[0] ?? '')),
  },
  // *JT Berg … Johan Berg*; not *Johan Peter Berg*.
  {
    rule: 'initial',
    fits: hasInitials,
    candidates: (form, { sameLast }) =>
      sameLast.filter(
        ({ words }) => initialsOf(words).startsWith(form.words[0] ?? '') || (words.length === 2 && words[0]?.[0] === form.words[0]?.[0]),
      ),
  },
  {
    rule: 'surname',
    fits: (form) => !isFullName(form),
    candidates: (form, { sameLast }) => sameLast.filter((other) => isEnd(form.words, other.words)),
  },
  // *Jean-Luc*; where the family name comes first, it too.
  {
    rule: 'first-name',
    fits: (form) => !isFullName(form),
    candidates: (form, { sameFirst }) => sameFirst.filter((other) => form.words.every((word, at) => word === other.words[at])),
  },
  // *Luis Ferrer Ortega … Ferrer*: the first of two surnames.
  {
    rule: 'surname',
    fits: (form) => form.words.length === 1,
    candidates: (form, { full }) => full.filter((other) => other.words.length > 2 && other.words.at(-2) === form.key),
  },
  {
    rule: 'transliteration',
    fits: (form) => form.words.length === 1,
    candidates: (form, { bySound }) => bySound.get(transliterationKey(form.key)) ?? [],
  },
];

/** Whether a name has two or three initials without stops there: *JT Berg*. */
function hasInitials({ words, mentions }: Form): boolean {
  return words.length === 2 && mentions.every(({ surface }) => /^\p{Lu}{2,3}\s/u.test(surface));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

/** The rarer spelling of a first name that differs in one vowel inside: *Kristin*, *Kristen*; not *Marina*, *Marine*. */
export function isSlipOf(form: Form, other: Form): boolean {
  const [a = '', b = ''] = [form.words[0], other.words[0]];
  const rarer = form.mentions.length - other.mentions.length || (other.mentions[0]?.span.start ?? 0) - (form.mentions[0]?.span.start ?? 0);
  const changed = [...a].map((letter, at) => [at, letter, b[at]] as const).filter(([, x, y]) => x !== y);
  return (
    rarer < 0
    && a.length === b.length
    && a.length > 4
    && form.words.slice(1).join(' ') === other.words.slice(1).join(' ')
    && changed.length === 1
    && changed.every(([at, x, y = '']) => at > 0 && at < a.length - 1 && /[aeiouy]/.test(x) && /[aeiouy]/.test(y))
  );
}
