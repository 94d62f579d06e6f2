import type { DateData, Holiday } from '../../model/date-data.ts';
import { monthsElsewhere } from './months-elsewhere.ts';
import { pastForms } from './statements.ts';
import { lines, numbered, words } from './word-list.ts';

/** How English writes dates. */
export const dates: DateData = {
  months: numbered(`
    january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12
    jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sept 9 sep 9 oct 10 nov 11 dec 12`),
  monthsElsewhere,
  monthsDoubtful: words('may march mar jun sep jan dec oct august april june'),
  weekdays: numbered('monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7 mon 1 tues 2 tue 2 wed 3 thurs 4 thur 4 thu 4 fri 5 sat 6 sun 7'),
  namedDays: words('Black Bloody Good Easter Ash Palm Super Cyber Holy Maundy Shrove Boxing Casual Silver Orange Red White Blue'),
  spellings: {
    dayFirst: /\b(?:(?:organ|recogn|real|critic|author|final|privat|modern|util|mobil|central|summar|apolog|priorit)is(?:e[ds]?|ing|ations?)|(?:kilo|centi)?metres?|litres?|centres?|theatres?|defence|offence|programmes?|(?:lab|fav|col|hon|neighb|harb|behavi|rum|end)ours?|(?:travel|cancel|fuel|label|model|signal)l(?:ed|ing)|per cent|lakhs?|crores?|whilst|aluminium|storeys?|kerbs?|tyres?|cheques?|instalments?)\b|£/giu,
    monthFirst: /\b(?:(?:organ|recogn|real|critic|author|final|privat|modern|util|mobil|central|summar|apolog|priorit)iz(?:e[ds]?|ing|ations?)|(?:kilo|centi)?meters?|liters?|centers?|theaters?|defense|offense|programs?|(?:lab|fav|col|hon|neighb|harb|behavi|rum|end)ors?|(?:travel|cancel|fuel|label|model|signal)(?:ed|ing)|percent|aluminum|curbs?|installments?)\b/giu,
  },
  habitual: words('every each any most'),
  indefinite: words('a'),
  articles: words('the a an'),
  owners: words('its his their'),
  seasonsDoubtful: words('fall'),
  partShifts: new Map([['this', 0], ['last', -1]]),
  neighbours: new Map([['before', -1], ['after', 1]]),
  fromNow: new Set(['ago', 'from now']),
  aheadByTense: words('by through'),
  pluralUnits: words('days fortnights months years mornings afternoons evenings nights'),
  shiftsOfStory: words('following previous'),
  shiftsOfStoryWithArticle: words('next'),
  shiftsOfStretch: words('past coming'),
  shiftsOfStretchWithArticle: words('last'),
  shiftsOfNow: words('current'),
  yearKinds: words('fiscal financial calendar'),
  yearParts: new Map([['quarter', { before: 32, count: 4 }], ['half', { before: 39, count: 2 }]]),
  spokenCenturies: numbered('eighteen 18 nineteen 19'),
  spokenThousands: new Map([['two thousand', 20]]),
  holidays: new Map<string, Holiday>([
    ["new year's day", { month: 1, day: 1 }], ["new year's eve", { month: 12, day: 31 }], ["valentine's day", { month: 2, day: 14 }], ["st. patrick's day", { month: 3, day: 17 }],
    ['may day', { month: 5, day: 1 }], ['memorial day', { month: 5, weekday: 1, nth: -1 }], ['fourth of july', { month: 7, day: 4 }], ['bastille day', { month: 7, day: 14 }],
    ['labor day', { month: 9, weekday: 1, nth: 1 }], ['columbus day', { month: 10, weekday: 1, nth: 2 }], ['halloween', { month: 10, day: 31 }], ['guy fawkes night', { month: 11, day: 5 }],
    ['armistice day', { month: 11, day: 11 }], ['veterans day', { month: 11, day: 11 }], ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }], ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
    ['christmas eve', { month: 12, day: 24 }], ['christmas day', { month: 12, day: 25 }], ['christmas', { month: 12, day: 25 }], ['boxing day', { month: 12, day: 26 }], ['anzac day', { month: 4, day: 25 }],
    ['ash wednesday', { easter: -46 }], ['palm sunday', { easter: -7 }], ['maundy thursday', { easter: -3 }], ['good friday', { easter: -2 }], ['easter sunday', { easter: 0 }], ['easter monday', { easter: 1 }],
  ]),
  holidaysDoubtful: words('christmas thanksgiving halloween'),
  monthsAlsoNames: words('may'),
  monthsAlsoGiven: words('april may june august'),
  beforeWhoDid: words('by with from to for of and'),
  saying: words('said told added says'),
  ofOurTime: words('world youth society standards generation technology economy terms money market markets young children students kids culture environment climate people parents women men families consumers computers cars'),
  looksBack: words('since'),
  placesYear: words('in by during until till from early mid late spring summer autumn winter around'),
  famous: [{ pattern: '(?<![\\d./-])9/11(?![\\d./-]\\d)|\\bSept(?:ember|\\.)?\\s+11(?:th)?(?=,?\\s+(?:terror(?:ist)?\\s+)?attacks?\\b)', value: '2001-09-11' }],
  forms: {
    ofTheYear: '\\b(?:end|rest|start|beginning|middle|course|remainder|half|months) of the year\\b|\\b(?:year[- ]end|year[’\']s end)\\b|\\b(?:[Ee]arlier|[Ll]ater) in the year\\b|\\b[Ff]or the (?:full )?year\\b(?! (?:end|to|that))|\\b[Tt]he (?:fiscal|financial) year\\b(?! (?:end|to|that))',
    endOfYear: '\\b(?:end|rest|remainder)\\b|\\b[Ll]ater\\b',
    byThen: '\\b[Bb]y\\s+(?:(?:the|about|around|early|late|mid|middle|end|start|beginning|of|time)[\\s-]+)*$',
    hadDone: `\\b(?:had|[’\']d)\\s+(?:(?:not|also|already|just|long|all|both|been|\\p{Ll}+ly)\\s+)*(?:\\p{Ll}{2,}(?:ed|en|wn|ung|unk|ught|one|pt)|${[...pastForms].join('|')})\\b`,
    toDo: '\\bto\\s+\\p{Ll}{2,}',
    ofTheMonth: '\\b(?:end|rest|start|beginning|middle|course|remainder) of the month\\b(?!\\s+on\\b)|\\b(?:month[- ]end|month[’\']s[- ]end)\\b|\\b(?:[Ee]arlier|[Ll]ater) in the month\\b',
    theWeekend: '(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n)\\s+)the\\s+weekend\\b',
    yearBefore: '\\b[Yy]ear-(?:ago|earlier)\\b',
    sameUnit: '(?:[Tt]hat(?:\\s+same)?|(?:[Tt]he\\s+)?[Ss]ame)',
    ordinalEnding: '(?:st|nd|rd|th)',
    century: '[Cc]entury',
    decadeEnding: "['’]?s",
    possessive: "['’]s",
    of: 'of',
    dayOf: '(?:day\\s+)?of',
    and: '(?:,|\\s+and|\\s+or|,\\s+and|\\s+to|\\s+through|\\s+until)',
    definite: '[Tt]he',
    quarterSign: 'Q',
    halfSign: 'H',
    beforeNoon: 'a\\.?m\\b\\.?',
    afterNoon: 'p\\.?m\\b\\.?',
    clock: '(?:\\d{1,2}(?::\\d\\d)?\\s*[ap]\\.?m\\b\\.?(?:\\s+[A-Z]{2,4}\\b)?|[Nn]oon|[Mm]idnight)',
    spokenJoin: '(?:hundred\\s+)?(?:and\\s+)?',
    beforeOurs: '(?:BCE?\\b|B\\.C\\.(?:E\\.)?)',
    ours: '(?:AD|A\\.D\\.|CE|C\\.E\\.)',
    noYearBefore: '(?:\\b(?:than|least|about|some|nearly|almost|approximately|over|around|exactly|roughly)|(?:\\$|€|£|#|\\bRs\\.?)|\\b[Nn]o\\.?)\\s*$',
    nameBeforeYear: '\\b(?:Agenda|Vision|Horizon|Windows|Articles?|Resolutions?|Sections?|Flight|Decree|Unit|Page|Room|Route|Highway|Channel)\\s+$',
    habitBefore: '\\b(?:per|a|each|every)\\s+(?:week|day)\\s+(?:on\\s+(?:(?:\\p{L}+\\s+){1,2}and\\s+)?)?$|\\b[Oo]n\\s+an?\\s+$',
    habitAfter: '^\\s+(?:mornings|afternoons|evenings|nights|lunchtimes)\\b',
    yearBeforeNumber: '\\b(?:in|the|since|of|from|until|till|by|between|to|and|year|circa|c\\.|ca\\.|born|around|before|after|early|late|mid|during|summer|spring|autumn|winter|or|reigned|ruled)[\\s(-]+$|\\($|\\d\\s*[–-]\\s*$',
    noYearAfter: '^(?:\\s*(?:%|percent|°|h\\b|hrs?\\b|(?:GMT|UTC|BST|CES?T|EES?T|E[SD]T|local\\s+time)\\b)|[- ]years?[- ]old\\b)',
    earlyYearSure: '\\b(?:c\\.|ca\\.|circa|(?:in|since|until|by) the year)\\s*$',
    earlyYearPlaced: '\\b(?:in|since|until|till|by|from|after|before|around|about|between|reigned|ruled)\\s+$|\\d\\s*[-–—]\\s*$',
    roughly: '\\b(?:(?:[Ll]ess|[Mm]ore|fewer)\\s+than|[Aa]bout|[Ss]ome|[Nn]early|[Aa]lmost|[Aa]pproximately|[Oo]ver|[Aa]round|[Rr]oughly|[Jj]ust\\s+(?:under|over))\\s+$',
    thingsAfter: '^\\s+\\p{Ll}{3,}(?<!ou|u|i|s|hi|wa|doe)(?:s|ren)\\b',
    soon: '\\bas\\s+(?:soon|early)\\s+as\\s+$',
    comingNow: '(?:\\b(?:will|shall|plans?|intends?|aims|hopes|expects?)\\b|[\'’]ll\\b|\\b(?:is|are|been)\\s+(?:\\p{Ll}+ly\\s+)?)[^,;]{0,30}$',
    openMay: '(?<!\\b(?:[Nn]either|[Nn]or|[Nn]o|[Nn]obody|[Nn]one|[Nn]ever|[Nn]othing)\\b[^.]{0,80})\\b(?:could|may|might)\\s+(?!have\\b|not\\b)(?:\\p{L}+ly\\s+|soon\\s+|also\\s+|still\\s+)?\\p{Ll}+\\b[^,;:“”"]{0,70}$',
    comingVerb: '\\b(?:meet|open|begin|start|end|close|expire|vote|return|arrive|leave|resume|premiere|travel|play|host|face|sign|visit|testify|debut|depart|land|convene|conclude|lapse|head|fly|flie)s?(?:\\s+\\p{Ll}+ly|\\s+again)?(?:\\s+(?:(?:to|at|in|for|against)\\s+)?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)?\\s+(?:(?:on|in)\\s+)?$',
    comingSingular: '\\b(?:meets|opens|begins|ends|closes|expires|arrives|leaves|resumes|travels|departs|convenes|concludes|flies)(?:\\s+(?:to|at|in)\\s+\\p{Lu}\\p{L}+)?\\s+(?:on|in)\\s+$',
    comingParticiple: '\\b(?:who|which)\\s+(?:meets?|opens?|begins?|starts?|closes?|expires?|votes?|returns?|arrives?|leaves?|signs?|plays?|faces?|travels?)\\s+(?:on|in)\\s+$|\\bnext\\s+\\p{L}+\\s+(?:on|in)\\s+$|\\b(?:is|are)\\s+(?!dated)(?:\\p{Ll}+ly\\s+)?\\p{Ll}+(?:ed|en|rd|ld|nt|ade)\\s+(?:(?:on|in|at)\\s+)?$',
    ofTime: '(?<!\\b[Aa]s\\s)\\bof\\s+$',
    toOtherEnd: '(?:to|until|till|through|and|or)',
    namedDay: '(?:[Oo]pening|[Cc]losing)',
    namedDayOf: '(?:[Ff]inal|[Ll]ast)',
    dayOrNight: '(?:day|night)',
    dayNumber: '[Dd]ay',
    isThe: '(?:is|was)',
    rangeFrom: '[Ff]rom',
    rangeTo: '(?:to|until|till|through)',
    rangeBetween: '[Bb]etween',
    rangeAnd: 'and',
    subject: '(?:I|we|he|she|they|it|you)\\b',
    onThe: '(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom)\\s+the',
    endsPast: '(?:^|[.!?"”]\\s)(?:Until|Till)\\s+$',
  },
  datedTexts: words('briefing sitting session minutes transcript hansard newsletter bulletin digest brief briefs roundup round-up statement communique communiqué remarks hearing debate readout sitrep diary edition issue'),
  publication: words('published updated posted date modified'),
  comparing: words('as than'),
  seasons: numbered('spring 21 summer 22 autumn 23 fall 23 winter 24'),
  ordinals: numbered(`first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19
    twentieth 20 twenty-first 21 twenty-second 22 twenty-third 23 twenty-fourth 24 twenty-fifth 25 twenty-sixth 26 twenty-seventh 27 twenty-eighth 28 twenty-ninth 29 thirtieth 30 thirty-first 31`),
  numerals: numbered('a 1 an 1 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90'),
  decades: numbered('twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90'),
  units: new Map([
    ['second', 'second'], ['seconds', 'second'], ['minute', 'minute'], ['minutes', 'minute'], ['hour', 'hour'], ['hours', 'hour'], ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'],
    ['fortnight', 'fortnight'], ['fortnights', 'fortnight'], ['weekend', 'weekend'], ['weekends', 'weekend'], ['month', 'month'], ['months', 'month'], ['quarter', 'quarter'], ['quarters', 'quarter'], ['year', 'year'], ['years', 'year'],
    ['morning', 'day'], ['mornings', 'day'], ['afternoon', 'day'], ['afternoons', 'day'], ['evening', 'day'], ['evenings', 'day'], ['night', 'day'], ['nights', 'day'],
    ['decade', 'decade'], ['decades', 'decade'], ['century', 'century'], ['centuries', 'century'],
  ]),
  shifts: numbered('last -1 past -1 previous -1 this 0 current 0 next 1 coming 1 upcoming 1 following 1'),
  days: new Map([...numbered('yesterday -1 today 0 tonight 0 tomorrow 1'), ['the day before yesterday', -2], ['the day after tomorrow', 2]]),
  after: new Map([['ago', -1], ['earlier', -1], ['before', -1], ['previously', -1], ['later', 1], ['from now', 1], ['hence', 1], ['after', 1]]),
  vague: lines(`
    recently
    lately
    soon
    in the near future
    in recent years
    in recent weeks
    in recent months
    in recent days
    the other day
    in the coming days
    in the coming weeks
    in the coming months
    in the coming years
    over the years
    some time ago
    long ago
    shortly`),
  prepositions: words('in since by until till before after during from to through throughout of for on around between late early mid last next this'),
  ahead: words('by until till through deadline effective payable'),
  parts: words('early mid late mid- early- late- beginning end start middle'),
  timesOfDay: words('morning afternoon evening night midday noon midnight'),
  notYears: words(`people persons men women children troops soldiers points metres meters kilometres kilometers km miles m ft feet votes jobs cases deaths dollars euros pounds percent words pages seats units copies tonnes tons kg hours minutes
    seconds days weeks months years homes houses refugees workers employees students members companies inhabitants residents shares barrels acres hectares square vehicles tanks drones missiles rounds employees staff items cars fans`),
};
