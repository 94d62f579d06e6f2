import type { EstimateData } from './estimate-data.ts';
import type { LinkingData } from './linking-data.ts';
import type { ReadingData } from './reading-data.ts';
import type { TellingData } from './telling-data.ts';

/**
 * What the rooms know of a language: data only, handed in by the pipeline. A new language is a
 * new folder under `languages/` that fills these types; no room changes.
 */
export interface Language {
  /** BCP 47 code, `en`. */
  readonly code: string;
  /** Its name for readers, `English`. */
  readonly name: string;
  /** The commonest words, lower case: tell the language of a text. */
  readonly stopwords: ReadonlySet<string>;
  readonly leftovers: LeftoverData;
  readonly reading: ReadingData;
  readonly linking: LinkingData;
  readonly telling: TellingData;
  readonly estimates: EstimateData;
}

/** What scrapers leave behind in this language. Read by `clean`. */
export interface LeftoverData {
  /** Whole lines that are never article text, each with its rule. First match wins. */
  readonly lines: readonly LineRule[];
  /** Lines that open a block of leftovers (*MORE ABOUT*, *Read also*). */
  readonly blocks: readonly BlockRule[];
  /** Lines that state facts: dates, bylines, tags. */
  readonly facts: readonly FactRule[];
  /** The name of an institution, alone on a line, by its head noun: *Ministry of Defence*. */
  readonly letterhead?: RegExp;
  /** A line that may name the outlet, where the text speaks of it: *The Beacon*; the name without its article is the first group. */
  readonly nameplate?: RegExp;
  /** What is a title by its words: the name of a case over its judgement, *Kell v. Norden Lines*, *Ada Kell obituary*. */
  readonly caseTitle?: RegExp;
  /** What stands before a title and says that it is one: *Subject: Re: …*. */
  readonly titleLabel?: RegExp;
  /** What follows a person's name in a note on the author: *is a former mayor*. */
  readonly authorNote?: RegExp;
  /** A whole note on who wrote a text, with the name as its first group: *Jane Doe is a fellow at the Harbour Institute.* */
  readonly authorBio?: RegExp;
  /** A person's name alone on a line, perhaps with where they are: *Jane Doe in Oslo*. The first group is the name. */
  readonly bylineName?: RegExp;
  /** What an author is, alone on the line under such a name: *Mining reporter*. */
  readonly bylineJob?: RegExp;
  /** What stands alone on the line above such a name: *By*. */
  readonly bylineLabel?: RegExp;
  /** A day without its year, alone on a line: no title. */
  readonly dayLine?: RegExp;
  /** What the frame of a site's page says. */
  readonly page: PageData;
  /** What each rule is called on the page: `audio-notice` → “Audio notice”. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A line that is set aside by itself. `pattern` is tried on the trimmed line. */
export interface LineRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Words, lower case, that stand in every line the pattern knows: a line without them is not searched. */
  readonly needs?: string;
  /** Set aside, but put up for review. */
  readonly doubtful?: boolean;
}

/** A heading after which lines are leftovers: until the end, or as long as they look like headlines and times. */
export interface BlockRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /**
   * `rest`: all that follows, as long as no line reads like running text again. `list`: the run of short lines. `run`: those right under
   * it, up to an empty line.
   */
  readonly reach: 'rest' | 'list' | 'run';
}

/** A line that states a fact about the text. The first group of `pattern` is the value. */
export interface FactRule {
  readonly rule: string;
  /** No date is without a digit: a line that has none is not searched for one. */
  readonly fact: 'date' | 'byline' | 'tags' | 'section' | 'url' | 'outlet';
  readonly pattern: RegExp;
  /**
   * Words, lower case, one of which stands in every line the pattern knows: others are not searched. A pattern that no line asks for is
   * never compiled, which takes as long as many texts.
   */
  readonly needs?: readonly string[];
  /** What the second group states, where a line states two facts: *Posted on 6 May 2024 by Jane Doe*. */
  readonly and?: FactRule['fact'];
  /** `head`: only before the first paragraph. `line`: anywhere. `start`: the beginning of a line whose rest is text. */
  readonly where: 'head' | 'line' | 'start';
}

/** What tells a page's frame from its article. Each pattern is tried on a whole trimmed line. */
export interface PageData {
  /** Words of menus, buttons and footers. They show that a text is a whole page; no line is set aside for them alone. */
  readonly furniture: RegExp;
  /** Headings of what stands beside or after an article: *Related articles*, *About the author*. */
  readonly ends: RegExp;
  /** Lines that stand between parts of a page, mostly after an article: *Share this*, *Filed under*. */
  readonly pauses: RegExp;
  /** A line that tells what is on a day, which it opens with: *9 March – deadline*. Such lines under an article are part of it. */
  readonly entry?: RegExp;
  /** Headings of readers' comments: after prose, nothing behind them is the article's. */
  readonly comments: RegExp;
  /** A note on an author or a firm, as its first sentence begins: *Jane Doe is a*, *Norsund Marine was founded*. */
  readonly notes: RegExp;
  /** Words of prose in which a site speaks to its readers: *your inbox*. */
  readonly appeals: RegExp;
}
