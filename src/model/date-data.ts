import type { Words } from './word-set.ts';

/** A feast by its day, by the nth weekday of a month (-1: the last), or by days from Easter Sunday. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** Pieces of the date grammar. */
export interface DateData {
  /** Full names and short forms, without stops, to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Months as other languages write them, between a day and a year: *12 mars 2024*. */
  readonly monthsElsewhere: ReadonlyMap<string, number>;
  /** Months that are also other words: alone they need a preposition before them. */
  readonly monthsDoubtful: Words;
  /** To 1 (Monday) – 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words with a capital that make a weekday a name: *Black (Monday)*. */
  readonly namedDays: Words;
  /** Before a weekday: no single one is meant, *every (Friday)*. */
  readonly habitual: Words;
  /** To EDTF season codes: spring 21, summer 22, autumn 23, winter 24. */
  readonly seasons: ReadonlyMap<string, number>;
  /** `first` 1 … `thirty-first` 31. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** `one` 1 … `twelve` 12, and *a*, *an*: 1. */
  readonly numerals: ReadonlyMap<string, number>;
  /** `eighties` 80. */
  readonly decades: ReadonlyMap<string, number>;
  /** Units of time, singular and plural, to the unit. */
  readonly units: ReadonlyMap<
    string,
    'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute' | 'second'
  >;
  /** Words as those spell them that write the day first, and as those that write the month first: *centre*, *center*. */
  readonly spellings: { readonly dayFirst: RegExp; readonly monthFirst: RegExp };
  /** Shifts by a word before a unit, weekday, month or season: *last* -1, *this* 0, *next* 1. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Days from today: *yesterday* -1, *the day before yesterday* -2. */
  readonly days: ReadonlyMap<string, number>;
  /** After a count of units: *ago*, *earlier* (-1), *later*, *from now* (1). */
  readonly after: ReadonlyMap<string, number>;
  /** Expressions of time that name no day: *recently*. */
  readonly vague: Words;
  /** Before a bare month, season or year: *in*, *since*, *by*. */
  readonly prepositions: Words;
  /** Words that show a deadline or a beginning still ahead: *by*, *until*. */
  readonly ahead: Words;
  /** Before a weekday that only says what day a date was: *a (Friday)*. */
  readonly indefinite: Words;
  /** Articles: *the*. */
  readonly articles: Words;
  /** Other words that may own a bare month or day: *its*. */
  readonly owners: Words;
  /** Seasons that are also other words: *(the) fall*. */
  readonly seasonsDoubtful: Words;
  /** Days from today by a word before a part of the day: *last (night)* -1. */
  readonly partShifts: ReadonlyMap<string, number>;
  /** After a unit, units from where the story stands: *(the day) before* -1. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** Of `after`, those that count from today: *ago*. */
  readonly fromNow: Words;
  /** Of `ahead`, those that look ahead only where no past tense speaks against it: *by*. */
  readonly aheadByTense: Words;
  /** Units in the plural: no single one of the calendar. */
  readonly pluralUnits: Words;
  /** Of `shifts`, those that count from where the story stands. */
  readonly shiftsOfStory: Words;
  /** Those that do so only after an article. */
  readonly shiftsOfStoryWithArticle: Words;
  /** Of `shifts`, those before a unit that mean a stretch of time, no unit of the calendar: *the past (year)*. */
  readonly shiftsOfStretch: Words;
  /** Those that do so only after an article. */
  readonly shiftsOfStretchWithArticle: Words;
  /** Of `shifts`, those that after an article mean the unit under way: *the current (year)*. */
  readonly shiftsOfNow: Words;
  /** Between *this* and *year*: *fiscal*, *calendar*. */
  readonly yearKinds: Words;
  /** Parts of a year that are counted: EDTF code before the first one, and how many there are. */
  readonly yearParts: ReadonlyMap<string, { readonly before: number; readonly count: number }>;
  /** First halves of a year spoken out: *nineteen (ninety-six)* 19. */
  readonly spokenCenturies: ReadonlyMap<string, number>;
  /** The words for whole thousands of years: *two thousand* 20. */
  readonly spokenThousands: ReadonlyMap<string, number>;
  /** Feasts, lower case. */
  readonly holidays: ReadonlyMap<string, Holiday>;
  /** Those that also name a season or a custom: they need a preposition before them. */
  readonly holidaysDoubtful: Words;
  /** Months that are also people's names: *May*. */
  readonly monthsAlsoNames: Words;
  /** Months by whose names people are also called, and what stands before whoever did something: *by (June Kell Berg)*. */
  readonly monthsAlsoGiven: Words;
  readonly beforeWhoDid: Words;
  /** Verbs that show the person: *May (said)*. */
  readonly saying: Words;
  /** Nouns after *today's* that make it *of our time*. */
  readonly ofOurTime: Words;
  /** Before a date, words that lead back to another time, and do not move the story: *since*. */
  readonly looksBack: Words;
  /** Before a bare year, words that place the story in it: *in*; not *of*, as in *the treaty of 1839*. */
  readonly placesYear: Words;
  /** Days known by a name of their own, as regular-expression source with its day: *9/11*. */
  readonly famous: readonly { readonly pattern: string; readonly value: string }[];
  /** Expressions of their own, as regular-expression source. */
  readonly forms: {
    /** Of the year of publication: *the end of the year*; what says the last part of it. */
    readonly ofTheYear: string;
    readonly endOfYear: string;
    /**
     * What stands before a time by which something was done: *by (the end of the)*; what says that it was, *had left*; and what lies ahead
     * of that, *to (leave)*.
     */
    readonly byThen: string;
    readonly hadDone: string;
    readonly toDo: string;
    /** Of the month of publication: *the end of the month*; the weekend next to it, *over the weekend*. */
    readonly ofTheMonth: string;
    readonly theWeekend: string;
    /** Of the year before: *year-earlier*. */
    readonly yearBefore: string;
    /** Before a unit, the one the story stands in: *that (day)*. */
    readonly sameUnit: string;
    /** After a number: *th*; and the word for a hundred years. */
    readonly ordinalEnding: string;
    readonly century: string;
    /** After the year a decade begins with: *1990(s)*. */
    readonly decadeEnding: string;
    /** After a day or *today*, before what is of it: *Monday(’s) vote*. */
    readonly possessive: string;
    /** Between a day, a month, a season and its year. */
    readonly of: string;
    /** Between a day and its month, in the words of a deed too: *the 24th day of (May)*. */
    readonly dayOf: string;
    /** Between two days of a month that is named once: *April 24 and 25*. */
    readonly and: string;
    readonly definite: string;
    /** A quarter and a half by their signs: *Q(1)*, *H(2)*. */
    readonly quarterSign: string;
    readonly halfSign: string;
    /** After a time: the halves of a day, *am*, *pm*. */
    readonly beforeNoon: string;
    readonly afterNoon: string;
    /** A time before a day: *9 a.m. EST*, *noon*. */
    readonly clock: string;
    /** Between the parts of a year spoken out: *nineteen (hundred and) six*. */
    readonly spokenJoin: string;
    /** Eras: before our own, and our own, as written before or after a year. */
    readonly beforeOurs: string;
    readonly ours: string;
    /** Before a number: it is no year (*more than*, *No.*), or a year even before 1900 (*in*). */
    readonly noYearBefore: string;
    /** A word with which a number makes a name: *Agenda (2030)*. */
    readonly nameBeforeYear: string;
    readonly yearBeforeNumber: string;
    /** After a number: it is no year (*percent*, *-year-old*). */
    readonly noYearAfter: string;
    /** Before a number of three digits: it is a year (*c. 347*), or one where the text has such years (*in 348*). */
    readonly earlyYearSure: string;
    readonly earlyYearPlaced: string;
    /** Before a weekday and after it: no single one is meant, *a flight a week on (Monday)*, *(Monday) mornings*. */
    readonly habitBefore: string;
    readonly habitAfter: string;
    /** Before a count of units: it is not exact, *less than (two weeks ago)*. */
    readonly roughly: string;
    /** Things counted, after a number before 1900. */
    readonly thingsAfter: string;
    /** Before a weekday: it lies ahead (*as soon as*). */
    readonly soon: string;
    /** Right before a date: what is to be then, in the present tense: *they meet (on Monday)*, *the case is heard (in May)*. */
    /**
     * Up to its end, a verb that sees what is to come from the day of writing, *will*, *is due to*; and what may be, *could open (on
     * Monday)*.
     */
    readonly comingNow: string;
    readonly openMay: string;
    readonly comingVerb: string;
    /** The same after a verb of the past, where only the third person is no noun: *began on Monday and ends (on Friday)*. */
    readonly comingSingular: string;
    readonly comingParticiple: string;
    /** Before *today* or *tomorrow*: a time, and no day, *the people of (tomorrow)*. */
    readonly ofTime: string;
    /** Between two dates of which only the second states its year: *from June to (August 2012)*. */
    readonly toOtherEnd: string;
    /**
     * Days named by what they are: *opening (night)*, of which a text mostly has one; *last (day)*, of which it may have several; *Day
     * (five)*.
     */
    readonly namedDay: string;
    readonly namedDayOf: string;
    readonly dayOrNight: string;
    readonly dayNumber: string;
    /** Between a day and what it is: *today (is) the eighth day*. */
    readonly isThe: string;
    /** Before and between the two ends of a range in words: *from … to*, *between … and*. */
    readonly rangeFrom: string;
    readonly rangeTo: string;
    readonly rangeBetween: string;
    readonly rangeAnd: string;
    /** A preposition with an article before a day that is only a number: *on the (12th)*. */
    readonly onThe: string;
    /** Who or what does something, in one word: *on the 12th (I) left*. */
    readonly subject: string;
    /** Before a date that ends what has been, at the beginning of a sentence: *Until (Thursday)*. */
    readonly endsPast: string;
  };
  /** What texts are called that go by their day: *briefing*, *minutes*. */
  readonly datedTexts: Words;
  /** Words beside a date on a line that says when a text was published: *updated*. */
  readonly publication: Words;
  /** After *today*: no day is meant, *as strong today as it was*. */
  readonly comparing: Words;
  /** Parts of a day, a month or a year: *early*, *mid*, *late*. */
  readonly parts: Words;
  /** *morning*, *night*: belong to the span of a day. */
  readonly timesOfDay: Words;
  /** Nouns after a bare number that show it to be no year: *people*, *metres*. */
  readonly notYears: Words;
}
