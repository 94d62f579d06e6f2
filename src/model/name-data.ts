import type { EntityType } from './mark.ts';
import type { Words } from './word-set.ts';

/** What joins the parts of a long name: belonging (*of*), purpose (*for*), matter (*on*), direction (*to*), seat (*at*), foe (*against*), sum (*and*). */
export type Joiner = 'of' | 'for' | 'on' | 'to' | 'at' | 'against' | 'and' | 'other';

/** Evidence for what a name names. */
export interface NameData {
  /** Names that persons are given. */
  readonly givenNames: Words;
  /** Those borne by women only: tell who *she* is. */
  readonly feminine: Words;
  /** Those borne by men only: tell who *he* is. */
  readonly masculine: Words;
  /** Given names that are also common words: count only before another capitalised word. */
  readonly givenNamesDoubtful: Words;
  /** Surnames common or famous enough to tell a person by themselves. */
  readonly surnames: Words;
  /** Surnames that go before the given name: *Wang*, *Kim*. */
  readonly leadingSurnames: Words;
  /** Lower-case words inside a person's name: *van*, *de*, *al*. */
  readonly particles: Words;
  /** Those that may also open a name: *van Loon*. */
  readonly openingParticles: Words;
  /** Before what something is called, though they are verbs of speech too: *(ships) called*. */
  readonly namingVerbs: Words;
  /** Offices by their letters, right before who holds them: *PS (Kellor)*, a permanent secretary. */
  readonly shortOffices: Words;
  /** Between a name and what it is: *(Kell) is (a teacher)*. */
  readonly copulas: Words;
  /** Where shares are traded, in brackets before a symbol, by the first word: *(TSX: NKC)*. */
  readonly exchanges: Words;
  /** Of these, what says it of the time of writing: *is*. */
  readonly presentCopulas: Words;
  /** What somebody, or a body, is to another: no office before a comma: *his brother, (Kell)*; *its owner, (Nordkai)*. */
  readonly relations: Words;
  /** What persons are, and no role: *man*. */
  readonly humans: Words;
  /** Between a given name and the father's: *(Sultan) bin (Khalifa)*; what stands before is a name, whatever else it may be. */
  readonly patronymics: Words;
  /** Articles and the like inside Arabic names, with a capital too: *(Hind) Al (Ketbi)*. */
  readonly innerArticles: Words;
  /** Zones of the clock: words before their head, *Greenwich (Mean) Time*; what stands before others, *9 (a.m.) Oslo Time*. */
  readonly clockZones: { readonly head: string; readonly words: Words; readonly after: Words };
  /** Before a ship's own name, *MV (Aurora)*, *USS (Kellor)*. */
  readonly vesselPrefixes: Words;
  /** Of these, letters that stand for other things too. */
  readonly vesselPrefixesDoubtful: Words;
  /** Forms of address before a person's name: *Mr*, *Dr*; without stops. Not a role. */
  readonly honorifics: Words;
  /** Forms of address and ranks that tell a woman. */
  readonly addressFeminine: Words;
  /** Those that tell a man. */
  readonly addressMasculine: Words;
  /** Members of a party, told by where they are from: *(Norby) Democrat*. */
  readonly partisans: Words;
  /** Ranks and titles that may stand right before a name: *general*, *president*. A role. */
  readonly titles: Words;
  /** Titles that are given as names too: *(Hassan) Sheikh (Kellor)*. */
  readonly nameTitles: Words;
  /** Those that in small letters are adjectives: *a major Warhol exhibit*. */
  readonly adjectiveTitles: Words;
  /** Nouns that name the holder of an office and end its phrase: *minister*, *secretary general*. A role. */
  readonly offices: Words;
  /** Offices held *to* somebody: *ambassador to*. */
  readonly officesTo: Words;
  /** Offices that have a field rather than a body: *Minister of Trade*. */
  readonly fieldOffices: Words;
  /** What adjectives end in that fields of bodies are named by: *(Phytosanit)ary*. */
  readonly adjectiveEnding: RegExp;
  /** Words that qualify an office: *deputy*, *acting*, *former*. */
  readonly officeModifiers: Words;
  /** Of these, those that before an office with a capital are prepositions: *under (President Kell)*. */
  readonly prepositionalModifiers: Words;
  /** Those of them that tell of the holder alone, and open no name of a body: *former*, *acting*. */
  readonly holderModifiers: Words;
  /** Last words of an organisation's name: *Ministry*, *University*. */
  readonly organisationHeads: Words;
  /** First words of organisations' names taken over from other languages: *Banco*, *Partido*. */
  readonly foreignOpeners: Words;
  /** Those that also open one: *Ministry of …*, *Bank of …*. */
  readonly organisationOpeners: Words;
  /** Openers whose field may hold *and* and commas: *Ministry of Trade, Energy and Mines*. */
  readonly fieldHeads: Words;
  /** Houses of which two make one name: *(Halvor) College and Hospital*. */
  readonly houseHeads: Words;
  /** Bodies of learning, which take their fields with *of*: *School (of Law and Business)*. */
  readonly schoolHeads: Words;
  /** Heads that belong to an office before them: *Prosecutor's Office*. */
  readonly bodyHeads: Words;
  /** Bodies that one word with a capital may name: *Parliament*. */
  readonly institutions: Words;
  /** Last words of companies' names that are also common elsewhere: *Airlines*, *Life*. */
  readonly companyHeads: Words;
  /** Those of them that are nobody's surname. */
  readonly sureCompanyHeads: Words;
  /** What ends the names of agencies: *Halden (News)*. */
  readonly creditHeads: Words;
  /** Last words of newspapers' names, which open with a town's: *(Halvor) Courier*. */
  readonly paperHeads: Words;
  /** What a word ends in that names a firm or an association: *(Takarék)bank*. */
  readonly firmWordEnding: RegExp;
  /** *Inc*, *Ltd*: without stops. */
  readonly companyEndings: Words;
  /** Those of them that are short forms, so that only capitals or a stop tell them: *SA*. */
  readonly companyLetters: Words;
  /** Who a firm is called after besides its founder: *(Kell and) Sons*. */
  readonly companyKin: Words;
  /** Names known to be organisations. */
  readonly organisations: Words;
  /** Names known to be events. */
  readonly events: Words;
  /** Nouns that close an event’s name: *(Harbour) Forum*. */
  readonly eventHeads: Words;
  /** Who meet in a body that is called a conference or a forum of them: *Conference of (Bishops)*; or what it is, before such a head. */
  readonly gathered: Words;
  /** Who govern a body and are named by whose they are: *Board (of Directors of …)*, and of whom they consist. */
  readonly boards: Words;
  readonly boardMembers: Words;
  /** Events that a noun without a capital describes, with a name beside it: *(OSCE) summit*. */
  readonly describedEvents: Words;
  /** Those of them that a place alone tells: *summit (in Oslo)*. */
  readonly placedEvents: Words;
  /** First words of an event's name: *Operation*, *Hurricane*. */
  readonly eventOpeners: Words;
  /** Nouns that close or open a work’s name: *(Harbour) Strategy*, *Treaty (of Norby)*. */
  readonly workHeads: Words;
  /** Heads of events and works that need a proper name in the same phrase: *report*, *fund*. */
  readonly weakHeads: Words;
  /** Last words of what a calendar has: *(Election) Day*. An event, whatever stands before but a given name. */
  readonly dayHeads: Words;
  /** Makes and models: *MacBook (Pro)*. Works, for neither a person nor a body is called so. */
  readonly products: Words;
  /** Words that join the parts of a long name after a head, each with what it joins them as. */
  readonly joiners: ReadonlyMap<string, Joiner>;
  /** Openers of organisations' names that open other names as well: *House*. */
  readonly openersOfOthers: Words;
  /** Articles of other languages that open names, but no person's: *La*, *Al*. */
  readonly openingArticles: Words;
  /** Particles that stand in names of places too: *la*. */
  readonly particlesOfPlaces: Words;
  /** Names that only their capitals tell from another word, with what lists have for them: *US*. */
  readonly byCapitals: ReadonlyMap<string, string>;
  /** What stands for an organisation or a thing: *it*. */
  readonly pronounsOfThings: Words;
  /** What stands for a person: *her*. */
  readonly pronounsOfPersons: Words;
  /** Before a name, a hint of a person: *than*. */
  readonly besidePersons: Words;
  /** Prepositions between those who work somewhere and where: *at*. */
  readonly workingAt: Words;
  /** Right after a name, a hint of a person: *who*. */
  readonly afterPersons: Words;
  /** After a name and a comma, a hint of a person: *whose*. */
  readonly clausesOfPersons: Words;
  /** Endings of nouns for followers: *-ist*; the words before a given name that have them only describe. */
  readonly followerEnding: RegExp;
  /** Endings of words that are no names, whatever they begin with: *-ism*, *-ologist*. */
  readonly commonEnding: RegExp;
  /** Endings of words that belong to no office's phrase: *-ed*. */
  readonly outsideOffice: RegExp;
  /** Endings of words that belong to one after a modifier only: *-ing*. */
  readonly afterModifier: RegExp;
  /** Nouns in lower case right after a name that tell an organisation: *officials*, *spokesman*. */
  readonly organisationFollowers: Words;
  /** Nouns after *the* and a name that tell who rules, a person: *(the Holt) regime*. */
  readonly ruledNouns: Words;
  /** Nouns before *of* that tell whose they are, an organisation's: *ceo (of)*, *subsidiary (of)*. */
  readonly ownedNouns: Words;
  /** Those of them that nobody and nothing else has. */
  readonly surelyOwnedNouns: Words;
  /** Who share a trade, by their ending: *Ferrymen*. */
  readonly tradeEnding: RegExp;
  /** What ends the age of a person right before the name: *(12)-year-old*. */
  readonly ageEnding: RegExp;
  /** Nouns that an organisation has: *(Halvor's) shares*. */
  readonly ownedByBodies: Words;
  /** Nouns that a person has: *(Berg's) wife*. */
  readonly ownedByPersons: Words;
  /** Words before the names of examples: *such as*, *including*. */
  readonly exemplifiers: Words;
  /** What the nouns before those words are: *towns*, *firms*, *singers*. */
  readonly exampleKinds: ReadonlyMap<string, EntityType>;
  /** Those of them that are said of much else: *places*. */
  readonly looseKinds: Words;
  /** Nouns before *in* that tell what is owned, an organisation: *shares (in)*. */
  readonly owningNouns: Words;
  /** Nouns in lower case before a name that tell an organisation: *company*, *newspaper*. */
  readonly organisationIntroducers: Words;
  /** Nouns before *at* that tell where somebody works, an organisation: *analysts (at)*. */
  readonly workers: Words;
  /** Nouns right before the name of a work: *(the opera) The Salt Road*. */
  readonly workIntroducers: Words;
  /** Nouns before the name of a ship or the like, a work: *(the) vessel*. */
  readonly thingIntroducers: Words;
  /** Plurals before several persons' names: *brothers*. No role. */
  readonly kin: Words;
  /** Nouns in lower case before a name that tell a person: *analyst*, *singer*. Also roles. */
  readonly personIntroducers: Words;
  /** Words in capitals that are no names: *TV*, *PM*, *GDP*. */
  readonly acronymStops: Words;
  /** Words that fill reports of matches, where a country's name means its team. */
  readonly sport: Words;
}
