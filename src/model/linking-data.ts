import type { Words } from './word-set.ts';

/** What `link` knows of a language: which differences between two names make no other name. Data only; all lower case. */
export interface LinkingData {
  /** Articles that may open a name: *the*. */
  readonly articles: Words;
  /** Endings after an apostrophe that make a name an owner: *s*. */
  readonly possessives: Words;
  /** The word that `&` stands for. */
  readonly and: string;
  /** Spellings of one word folded to one: tried in order on one word. *-isation* → *-ization*. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Plural endings with what the singular has: tried in order, the first that fits counts. */
  readonly plurals: readonly (readonly [RegExp, string])[];
  /** Words that say how a company is founded, not what it is called: *inc*. */
  readonly legalForms: Words;
  /** Those too common in other names to be dropped across texts: *group*. */
  readonly weakLegalForms: Words;
  /** What companies are, rather than what they are called: *motors*. */
  readonly trades: Words;
  /** Words that count for nothing where two names are turned about: *of*. */
  readonly small: Words;
  /** Offices that are called either way: *Ministry of Ports*, *Ports Ministry*. */
  readonly offices: Words;
}
