import type { Words } from './word-set.ts';

/** A country, with what says that a body is its own. All but `name` lower case. */
export interface Nation {
  /** As readers know it: *South Korea*. */
  readonly name: string;
  /** All that it is called by. */
  readonly names: readonly string[];
  /** *South Korean*. */
  readonly adjectives: readonly string[];
  /** Capitals that as the place of a dateline speak for it; none that stands for other bodies as well. */
  readonly capitals: readonly string[];
}

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
  /** Words in small letters inside persons' names, that a sentence's start makes large: *De (Almeida)*. */
  readonly particles: Words;
  /** Words that lead from a name to what it belongs to: *of*. */
  readonly owned: Words;
  /** Words before a name that say what kind of thing it names: *hurricane*, *state* (*of*). */
  readonly kindsBefore: Words;
  /** Well-known names of one thing, each list with its usual full name first: *united states*, *us*. */
  readonly oneThing: readonly (readonly string[])[];
  /** Offices that are called either way: *Ministry of Ports*, *Ports Ministry*. */
  readonly offices: Words;
  /** Forms of address of a woman, without stops: *mrs*. */
  readonly addressFeminine: Words;
  /** Those of a man: *mr*. */
  readonly addressMasculine: Words;
  /** Given names that only women bear. */
  readonly feminine: Words;
  /** Given names that only men bear. */
  readonly masculine: Words;
  /** Countries, whose bodies share names: *Supreme Court*. */
  readonly nations: readonly Nation[];
  /** Names of bodies that most countries have one of, as keys: *supreme court*, *defense forces*. */
  readonly nationalBodies: Words;
  /**
   * Those that the press of one large country calls so wherever it writes from, so that only an owner beside them says whose they are:
   * *senate*.
   */
  readonly homeBodies: Words;
  /** What every country has several of, told by their field: *ministry* (*of Health*). */
  readonly nationalOffices: Words;
  /** Words between a body and its country behind it: *of*, *in*. */
  readonly nationAfter: Words;
  /** First words, as written, of countries' names and adjectives of two: *South (Korean)*. */
  readonly nationOpeners: Words;
}
