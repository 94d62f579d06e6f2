import type { DateData } from './date-data.ts';
import type { Modifier } from './figure.ts';
import type { NameData } from './name-data.ts';
import type { PlaceData } from './place-data.ts';
import type { StatementData } from './statement-data.ts';
import type { Words } from './word-set.ts';

/** What the recognisers of `annotate` know of a language. Data only; see {@link Language}. */
export interface ReadingData {
  readonly sentences: SentenceData;
  readonly words: WordData;
  readonly names: NameData;
  readonly places: PlaceData;
  readonly dates: DateData;
  readonly quotes: QuoteData;
  readonly figures: FigureData;
  readonly statements: StatementData;
}

/** Where a full stop does not end a sentence. */
export interface SentenceData {
  /** Without the stop: `gen`, `fig`. After one of these a sentence goes on, whatever follows. */
  readonly abbreviations: Words;
  /** What a hyphen joins to a name to make an adjective of it: *(London-)based*. */
  readonly compoundTails: Words;
}

/** What words are worth when a capital stands at the beginning of one. */
export interface WordData {
  /** Common words in their base forms. */
  readonly common: Words;
  /** Regular endings that may be taken off before looking a word up in `common`. */
  readonly endings: readonly string[];
  /** Endings that make further words of common ones, a last *e*, *y* or *ion* of theirs dropped: *violat(e)ors*. */
  readonly derivations: readonly string[];
  /** Shape of words that are no names, listed or not: *openly*. */
  readonly wordShape: RegExp;
  /** Articles in lower case that a hyphen or apostrophe binds to the name they open: *al(-Rashid)*, *d(’Arcy)*. */
  readonly boundArticles: Words;
  /** What opens a surname without a space, as it is written: *Mc(Kenna)*. */
  readonly surnameOpeners: Words;
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries: never the beginning of a name. */
  readonly function: Words;
  /** The definite article alone: *the*. */
  readonly article: Words;
  /** What joins two names of a list: *and*, *or*. */
  readonly listJoints: Words;
  /** An owner's ending, as a token of its own: *’s*. */
  readonly possessive: RegExp;
  /** Before a hyphen, what makes another word and no name: *anti(-)*; matched on its beginning. */
  readonly prefixes: RegExp;
  /** Words that open a phrase whose noun is known: *the*. */
  readonly definite: Words;
  /** Words that open a noun's phrase: *the*, *his*, *one*. */
  readonly determiners: Words;
  /** Prepositions: a name right after one is no subject. */
  readonly prepositions: Words;
  /** Words that begin a clause of its own: *it*, *there*, *we*. */
  readonly clauseOpeners: Words;
  /** Words that end a noun's phrase: *who*, *and*, *is*. */
  readonly phraseEnds: Words;
  /** The few words that headlines in Title Case leave without a capital. */
  readonly small: Words;
  /** Words written with a capital that name no person, organisation or place: months, languages, faiths. */
  readonly neverNames: Words;
  /** Pronouns that may stand for a speaker, with the sex they tell: `m`, `f`, `any`. */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f' | 'any'>;
}

/** How speech is reported. */
export interface QuoteData {
  /** All finite forms: *said*, *says*, *told*. */
  readonly verbs: Words;
  /** Verbs that also report speech with *that*: *noted*, *announced*; includes `verbs`. */
  readonly reporting: Words;
  /** The ending of adverbs that may stand between a subject and its verb: *sharply*. */
  readonly adverb: RegExp;
  /** The ending of participles, whose subject may stand far off: *saying*. */
  readonly participle: RegExp;
  /** Verbs that are finite by their form: *is*, *can*. */
  readonly finite: RegExp;
  /** Verbs that also take a thing, of which nothing is said: *read (the sentence)*. */
  readonly takingThings: Words;
  /** Verbs that take whom one speaks to: *told*. */
  readonly addressing: Words;
  /** Words that open a clause after a quotation that says nothing of its speaker: *when*. */
  readonly sideClauses: Words;
  /** What stands before the name of a thing in quotation marks: *(a work) called*. */
  readonly naming: Words;
  /** Verbs of saying that something is not so. */
  readonly denying: Words;
  /** Verbs that also tell what somebody does or will do, and the word that opens it: *continued (to)*. */
  readonly withDeeds: Words;
  readonly deedOpener: string;
  /** What makes a passive of a verb of speech: *(Kell) was (told)*. */
  readonly passives: Words;
  /** What may stand between the two: *is also called*. */
  readonly passiveFillers: Words;
  /** Words that open a clause of another subject: *as (Kell went on)*. */
  readonly clauseOpeners: Words;
  /** Verbs that tell of speech only beside the words themselves: *reflected*. */
  readonly verbsBeside: Words;
  /** What may stand between a subject and its verb: *also*, *has*. */
  readonly fillers: Words;
  /** What stands before who did it in a passive: *(led) by (Kell)*. */
  readonly agents: Words;
  /** Those that stand for a body: *it*. */
  readonly bodies: Words;
  /** Pronouns that stand for a body or for nobody named: *it*, *they*, *I*. */
  readonly things: Words;
  /** *according to*: the speaker follows. */
  readonly prefixes: Words;
  /** What things go by, and nobody says: *according to (plan)*. */
  readonly unspeaking: Words;
  /** Nouns of those who speak unnamed, whoever was named before: *the spokesman*. */
  readonly unnamed: Words;
  /** Words that open reported speech: *that*, *whether*. */
  readonly complementisers: Words;
  /** Common nouns that name a speaker after an article: *minister*, *spokesman*, *official*. */
  readonly nouns: Words;
  /** Labels of the questions of an interview, as written: *Q*. */
  readonly questionLabels: Words;
  /** Labels of its answers: *A*. */
  readonly answerLabels: Words;
  /** What stands in a sentence that says who was interviewed: *interview with*, *spoke to*. */
  readonly interviewing: string;
  /** What stands, like a colon, between such a word and who asked: *Interview by*. */
  readonly interviewers: Words;
  /** Words by which people speak to somebody: *you*. */
  readonly secondPersons: Words;
  /** Words by which people speak of themselves: *I*, *our*. */
  readonly firstPersons: Words;
  /** Words that may open the name of a reporter in such a chain: *as (the City Times reports)*. */
  readonly outletOpeners: Words;
  /** Verbs at the end of a chain of attributions that name an outlet: *reports*, *informs*. */
  readonly outletVerbs: Words;
  /** Of these, those whose subject is mostly an outlet. */
  readonly verbsOfOutlets: Words;
}

/** How amounts are written. */
export interface FigureData {
  /** Number words, *two* 2, *hundred* 100. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Multipliers: *million*, *bn*. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Signs before or after an amount to ISO 4217: `$` USD. */
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Words and codes to ISO 4217: *euros* EUR, `UAH`. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Before a figure, how exact it is: *more than* over, *some* about. */
  readonly modifiers: ReadonlyMap<string, Modifier>;
  /** Units of measure and of time, to their singular: *km*, *years* year. */
  readonly units: ReadonlyMap<string, string>;
  /** Words for a hundredth, after a number: *percent*. */
  readonly percent: Words;
  /** Adjectives of a rate before its amount: *annual*, *daily*, to the period. */
  readonly periodAdjectives: ReadonlyMap<string, 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'>;
  /** *per year*, *annually*, to the period. */
  readonly periods: ReadonlyMap<string, 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'>;
  /** Words between the two ends of a range: *two to three*. */
  readonly between: Words;
  /** Words that open a range, to the word between its ends: *between (300) and (350)*. */
  readonly ranges: ReadonlyMap<string, string>;
  /** Verbs before *from … to …* that tell of a change: *rose*. */
  readonly changes: Words;
  /** After a figure, what a modifier says elsewhere before it: *or more*. */
  readonly modifiersAfter: ReadonlyMap<string, Modifier>;
  /** Before two amounts, by how much and to what it changed: *by (5 to 10)*. */
  readonly changeBy: Words;
  /** Measures of time in the plural, that something is spread over: *(over five) years*. */
  readonly spans: Words;
  /** The modifier that also says over what time something is spread. */
  readonly exceeding: string;
  /** Before it, words that show the modifier: *for (over five years)*. */
  readonly exceedsAfter: Words;
  /** Words that a modifier right behind them belongs to, so that it modifies nothing: *hand (over) two ships*. */
  readonly withPreposition: ReadonlyMap<string, Words>;
  /** Whose dollars a text may mean. */
  readonly dollars: {
    /** What they are called. */
    readonly word: string;
    /** *canadian* CAD. */
    readonly owners: ReadonlyMap<string, string>;
    /** Codes of a sign that ends in `$` and stands for no dollars but its own: `US$`, `R$`. */
    readonly others: Words;
    /** The country whose dollars a bare `$` means where nothing else is known. */
    readonly home: Words;
  };
  /** Before *hundred*: no number is told. */
  readonly vague: Words;
  /** What is told apart by a number, which counts nothing: *Clause (14)*. */
  readonly numberedThings: Words;
  /** What bears a number as its model's name, after its maker's: *(Norland 737) aircraft*. */
  readonly craft: Words;
  /** Units that after *one* are no length of time: *one day (she came)*; and the words beside that make them one. */
  readonly someTime: { readonly units: Words; readonly before: Words; readonly after: Words };
  /** Of these, those that have it with a small letter too: *paragraph (19)*. */
  readonly numberedParts: Words;
  /** Before a multiplier, one of it: *a (million)*. */
  readonly one: Words;
  /** Before a multiplier, a part of it: *half a (million)* 0.5. */
  readonly halves: ReadonlyMap<string, number>;
  /** After a number, half more: *two and a half*. */
  readonly andHalf: string;
  /** Parts of a whole: *third* 3, *quarters* 4. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Those that need no number before them: *half* 2. */
  readonly wholeFractions: ReadonlyMap<string, number>;
  /** Between the numbers of a share: *one in five*, *two out of three*. */
  readonly shareOf: Words;
  /** Before what a share is of. */
  readonly of: string;
  /** What may stand between that and its name: *the*, *all*. */
  readonly wholes: Words;
  /** After *-year*: an age, no duration. */
  readonly age: string;
  readonly articles: Words;
  /** Short multipliers that count only right after digits: *5m*. */
  readonly multiplierSigns: Words;
  /** After a measure of time: it is a date then, *two days ago*. */
  readonly notMeasures: Words;
  /** The regular ending of plurals. */
  readonly pluralEnding: RegExp;
  /** The ending of participles, which are nothing that is counted. */
  readonly participle: RegExp;
  /** Plurals without *-s*: *people*, *troops*. */
  readonly plurals: Words;
  /** Words that end the phrase of what is counted. */
  readonly stops: Words;
}
