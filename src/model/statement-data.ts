import type { Words } from './word-set.ts';

/** What tells past, ongoing and planned. */
export interface StatementData {
  /** Words that open a question: *what*. */
  readonly asking: Words;
  /** What is written on a day and goes by it: *the letter (of 9 February)*. */
  readonly datedTexts: Words;
  /** Auxiliaries and phrases of the future: *will*, *plans to*, *is expected to*. */
  readonly planned: Words;
  /** *is under way*, *continues*: going on. */
  readonly ongoing: Words;
  /** Irregular past forms: *opened* needs none, *began*, *took*. */
  readonly past: Words;
  /** Words in *-ed* that are mostly no past: *advanced*, *armed*, *need*. */
  readonly notPast: Words;
  /** Verbs that report what happened at a time; without them and without a date no statement. */
  readonly eventVerbs: Words;
  /** Past forms that tell of states, or help other verbs: *was*, *had*. */
  readonly states: Words;
  /** Verb forms that are known by their shape, as regular-expression source. */
  readonly forms: {
    /** Regular past forms: *opened*, *has opened*. */
    readonly past: string;
    /** After a form of {@link StatementData.notPast}: it is a verb here, *advanced (a bill)*. */
    readonly verbBefore: RegExp;
    /** A form of {@link StatementData.notPast} with what makes it a verb: *agreed to*. */
    readonly verbAlways: RegExp;
    /** Up to a date, what is to be done until then: *to finish the wall by (August)*; and before what one gets ready for: *for*. */
    readonly untilThen: string;
    readonly forWhat: string;
    /** Before the year of a goal: *by*. */
    readonly goalBy: string;
    /** What opens a note on a text's later form: *as amended*. */
    readonly asChanged: string;
    /** Between a punishment and what it is for: *for*, *over*. */
    readonly overWhat: string;
    /** Past forms that look like plans: *had been due to open*. */
    readonly spent: string;
    /** What may follow a planned cue: *(will) also be held*. */
    readonly plannedTail: string;
    /** What may not stand before an ongoing cue: *to (continue)*. */
    readonly notOngoingAfter: string;
    /** What may not stand before a past form: *be (opened)*. */
    readonly notPastAfter: string;
    /** A past form that tells of something still going on: *has started*. */
    readonly begun: RegExp;
  };
  /** Verbs behind which what is to be done follows: *told (them to …)*. */
  readonly ordering: Words;
  /** Words of what lies ahead of something with a year: *qualified (for the 2024 Games)*. */
  readonly preparing: Words;
  /** Words of law before what somebody did in another year: *jailed (for the 2018 murder)*. */
  readonly punishing: Words;
  /** What is aimed at for a year: *(a) target (of 40 per cent by 2030)*. */
  readonly goals: Words;
  /** Planned cues that alone tell nothing: *would*. */
  readonly conditional: Words;
  /** Verbs of what only might be so: *could*. */
  readonly unreal: Words;
  /** Verbs of what is so: *is*, *has*. */
  readonly present: Words;
  /** Those of them that help a past form: *has (left)*. */
  readonly perfect: Words;
  /** Verbs of happening as headlines have them after one: *dies*. */
  readonly headlineVerbs: Words;
  /** The same after many: *die*. */
  readonly headlinePlurals: Words;
  /** How a noun ends that names many: *Markets*. */
  readonly headlineMany: RegExp;
  /** The word before a verb that makes a headline a plan: *to (sign)*. */
  readonly headlinePlan: Words;
  /** Where a clause begins: after a comma, after a comma before a verb form, and what reported speech begins with. */
  readonly clauses: {
    /** Those of them that open a relative clause: *which*. */
    readonly relatives: Words;
    readonly subordinators: Words;
    readonly coordinators: Words;
    /** Regular-expression source: the verb that makes *, and …* a clause of its own. */
    readonly predicate: string;
    readonly complementiser: string;
    /** Those that open a clause on what happened at that time: *when*. */
    readonly temporal: Words;
  };
  /** Pronouns that may be the subject of what happened: *he*, *they*. */
  readonly subjects: Words;
  /** Words before a date that only say from when, and not when: *since*. */
  readonly since: Words;
  /** Before what something happens at: *at (Monday’s debate)*. */
  readonly atTime: Words;
  /** Stretches of time that may stand before those words: *three years after*. */
  readonly counted: Words;
  /** Before a date that ends what is told: *until*. */
  readonly until: Words;
  /** Nouns that name something that happens: *launch*, *attack*. */
  readonly eventNouns: Words;
  /** Other nouns that, called by a year, say when: *the 2015 war*, *a 2014 study found*. */
  readonly yearlyThings: Words;
  /** Before a year, what makes it say when: *in (2017)*; other words before it only say which thing is meant, *the (2017 model)*. */
  readonly yearPrepositions: Words;
  /** Ends right before a date that only something else is compared with: *more than in*, *up from seven*. */
  readonly comparing: RegExp;
  /** Words before what only might be: *if*, *unless*. */
  readonly conditions: Words;
  /** Words of an era that are always part of a noun's phrase: *18th-century*. */
  readonly joinedEra: RegExp;
  /** Participles that tell of a noun before them when something was done to it: *the report published on 9 May*. */
  readonly participles: Words;
  /** Participles of what was done to somebody, which only before another verb tell which one: *a man detained on Sunday (was freed)*. */
  readonly caught: Words;
  /** What may stand between one of `participles` and its date: *published by (the paper on 9 May)*. */
  readonly participlesBy: Words;
  /** Articles: they open a phrase that stands alone. */
  readonly articles: Words;
  /** Prepositions that set one happening by another: *after the launch on 9 January*. */
  readonly relating: Words;
}
