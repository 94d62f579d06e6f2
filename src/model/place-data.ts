import type { Words } from './word-set.ts';

/** Evidence for places. */
export interface PlaceData {
  /** Names of countries and unions of them, with the ISO 3166 code where there is one. */
  readonly countries: ReadonlyMap<string, string>;
  /** Those among them that do not always mean the whole of that country: *Wales*, *Georgia*. */
  readonly countryParts: Words;
  /** Towns and cities. */
  readonly cities: Words;
  /** States, provinces, islands and other parts of countries. */
  readonly regions: Words;
  /** Adjectives and people: *Belgian*, *Ukrainians*. Not places by themselves. */
  readonly demonyms: Words;
  /**
   * What a people's name adds to that of its place, the stem as its first group: *Halvor(ans)*; and what the stem may have lost:
   * *Halvor(a)*.
   */
  readonly peopleEnding: RegExp;
  readonly stemEndings: readonly string[];
  /** Last words of a place's name: *River*, *Province*. */
  readonly heads: Words;
  /** Names that with an article are places, without it firms: *(the) Amazon*. */
  readonly withArticle: Words;
  /** Houses that are sooner where something is than who does something: *Museum*. */
  readonly venues: Words;
  /** Words that make a place of the head behind them, which else names a body: *(Science) Centre*, *(Wildlife) Reserve*. */
  readonly placeCompounds: ReadonlyMap<string, Words>;
  /** Those that no organisation's word before them makes another thing: *(International) Airport*, *(Parliament) Street*. */
  readonly sureHeads: Words;
  /** First words of a place's name: *Mount*, *Lake*. */
  readonly openers: Words;
  /** Nouns in lower case right after a name that tell a place: *(the Arda) valley*. */
  readonly followers: Words;
  /** Nouns for what leads from one place to another: *(the Arda-Halvor) railway*. */
  readonly wayNouns: Words;
  /** Nouns after a possessive that tell a place: *(Arda's) outskirts*. */
  readonly ownedByPlaces: Words;
  /** Countries by three letters, in brackets behind who is from there: *Ada Kell (NOR)*. */
  readonly codes: Words;
  /** Short forms of provinces and states, after a town and a comma: *Conn*, *Ont*. */
  readonly shortForms: Words;
  /** Endings of towns' and regions' names. */
  readonly endings: RegExp;
  /** Those who sit for a place: *MP (for)*. */
  readonly seats: Words;
  /** What is governed and named after its place: *(Halvor) City (Council)*. */
  readonly governed: Words;
  /** *The West*: directions that with an article are regions. */
  readonly quarters: Words;
  /** First halves of joined demonyms that are none alone: *Anglo(-French)*. */
  readonly demonymPrefixes: Words;
  /** *Northern*, *East*: may open a place's name before a known one. */
  readonly directions: Words;
  /** Prepositions that mostly stand before places. */
  readonly prepositions: Words;
  /** What those are worth that say more or less than the others. */
  readonly prepositionPoints: ReadonlyMap<string, number>;
  /** Prepositions that say where something is held: *in*. */
  readonly settings: Words;
  /** Those at the two ends of a way: *from*, *to*. */
  readonly ways: readonly [start: string, end: string];
  /** Prepositions that often stand before places: *from*, *to*. */
  readonly weakPrepositions: Words;
  /** Nouns in lower case before a name that tell a place, with their preposition: *city of*, *town of*. */
  readonly introducers: Words;
}
