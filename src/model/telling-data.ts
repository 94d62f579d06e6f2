import type { Words } from './word-set.ts';

/** What `chronicle` knows of a language: how clauses tell of events. Data only; see `Language`. All lower case. */
export interface TellingData {
  /** Words that open a relative clause: *which*. */
  readonly relatives: Words;
  /** Those of them that stand for persons: *who*. */
  readonly personRelatives: Words;
  /** Words that open the phrase a relative clause hangs on: *the*, *its*. */
  readonly determiners: Words;
  /** Prepositions that set something at a place: *in*, *at*. */
  readonly settings: Words;
  /** The article that may stand between a preposition and a place: *the*. */
  readonly articles: Words;
  /** Endings after a name that make it an owner, without their apostrophe: *s*. */
  readonly possessives: Words;
  /** Verbs of a tense that tells of a time up to now: *has* (*grown*). */
  readonly perfect: Words;
  /** Verbs and adverbs that tell of a time before the story’s: *had* (*grown*), *first*, *earlier*. */
  readonly earlier: Words;
  /** Of a life, and not of the days a text tells of: *(was) born*, *(grew) up*. */
  readonly ofLives: Words;
  /** Subjects that say nothing without the sentence before: *he*, *it*. */
  readonly pronouns: Words;
  /** Subjects that stand for what was just told: *this (was announced)*. */
  readonly pointers: Words;
  /** Prepositions after which an event is only a setting: *at* (*the forum*). */
  readonly around: Words;
  /** Endings that words of one stem differ in, the longest that fits first taken off. */
  readonly endings: readonly string[];
  /** A last letter that stems of one word may or may not have: *e*. */
  readonly looseEnd: string;
  readonly headlines: {
    /** Words before which a long clause may end: *which*, *because*. */
    readonly boundaries: Words;
    /** Words after which a cut is not missed. */
    readonly cleanCuts: Words;
    /** Words that open a phrase before the subject: *with*, *after*. */
    readonly fronts: Words;
    /** Those of them, and others, on which a statement hangs: *according (to)*, *if*. */
    readonly keptFronts: Words;
    /** Endings of participles that open such a phrase: *(speak)ing*, *(power)ed*. */
    readonly participleEndings: Words;
    /** The one of them by which few subjects end: *speaking*; the other ends *United*, too. */
    readonly presentEnding: string;
    /** Endings of adverbs that may stand between subject and verb: *(quick)ly*. */
    readonly adverbEndings: Words;
    /** Others that may: *later*. */
    readonly adverbs: Words;
    /** Verbs before the one that says what happened: *was (founded)*. */
    readonly auxiliaries: Words;
    /** Verbs that say whose words something is: *said*. */
    readonly sayings: Words;
    /** Words that say nothing at the end of a headline: *of*, *whether*. */
    readonly looseEnds: Words;
    /** Words after a comma that open no subject: *who*, *and*. */
    readonly noSubjects: Words;
    /** Words that join a clause to the one before: *and*. */
    readonly joints: Words;
    /** What joins a sentence to the one before, with a comma after it: *however*, *for instance*. */
    readonly connectives: Words;
    /** Words that open a clause beside the one that carries the sentence: *after it opened*. */
    readonly subordinators: Words;
    /** Opens reported speech: *that*. */
    readonly complementiser: string;
    /** Behind *that*, what only a happening does: *took place*. */
    readonly takesPlace: string;
    /** Between a meeting and those who meet: *with*. */
    readonly meetWith: Words;
    /** Words a label in a picture does without, the meaning staying the same: *the*. */
    readonly omitted: Words;
  };
}
