import type { Organisation, Person } from './cast.ts';
import * as words from './news-words.ts';
import type { Random } from './random.ts';

/** What the sentences of one text are about. */
export interface Matter {
  readonly persons: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly towns: readonly string[];
  readonly countries: readonly string[];
  /** @example 'Coastal Energy Forum' */
  readonly gathering: string;
  readonly work: string;
  /** Day of publication, counted from the first of January 2020. */
  readonly day: number;
  /** Names that were written in full; the next time they may be short. */
  readonly known: Set<string>;
}

type Sentence = (random: Random, matter: Matter) => string;

/** Kinds of sentences, each with its weight. */
const kinds: readonly (readonly [number, Sentence])[] = [
  [22, (random, matter) => `${capital(thing(random))} ${random.pick(words.verbs)} ${thing(random)} ${tail(random, matter)}.`],
  [
    14,
    (random, matter) =>
      `${who(random, matter)} ${random.pick(words.sayings)} that ${thing(random)} would ${random.pick(words.infinitives)} ${thing(random)} ${tail(random, matter)}.`,
  ],
  [
    9,
    (random, matter) =>
      `“${quotation(random)},” ${who(random, matter)} ${random.pick(['said', 'said', 'told reporters', 'added'])}${random.chance(30) ? ` on ${dayWords(random, matter.day)}` : ''}.`,
  ],
  [4, (random, matter) => `"${quotation(random)}," said ${who(random, matter)}. "${quotation(random)}."`],
  [
    10,
    (random, matter) =>
      `${organisation(random, matter)} ${random.pick(words.verbs)} ${thing(random)} in ${place(random, matter)} on ${dayWords(random, matter.day)}.`,
  ],
  [
    8,
    (random, matter) =>
      `${organisation(random, matter)} will ${random.pick(words.infinitives)} ${thing(random)} by ${later(random, matter.day)}, ${money(random)} in all.`,
  ],
  [
    8,
    (random, matter) =>
      `${random.pick(words.openings)}, ${thing(random)} in ${place(random, matter)} cost ${money(random)}, ${2 + random.below(60)} percent more than in ${yearOf(matter.day) - 1 - random.below(4)}.`,
  ],
  [
    7,
    (random, matter) =>
      `More than ${(1 + random.below(90)) * 50} ${random.pick(words.units)} in ${place(random, matter)} depend on ${thing(random)}, according to ${organisation(random, matter)}.`,
  ],
  [
    5,
    (random, matter) =>
      `The ${matter.gathering} ${random.pick(['opened', 'began', 'ended', 'took place'])} in ${matter.towns[0]} on ${dayWords(random, matter.day)} ${random.pick(words.adjuncts)}.`,
  ],
  [
    4,
    (random, matter) =>
      `The ${matter.work} was ${random.pick(['signed', 'adopted', 'presented', 'criticised'])} by ${who(random, matter)} in ${later(random, matter.day - 300)} ${random.pick(words.adjuncts)}.`,
  ],
  [
    6,
    (random, matter) =>
      `${random.pick(matter.countries)} and ${random.pick(matter.countries)} ${random.pick(words.verbs)} ${thing(random)} ${tail(random, matter)}.`,
  ],
  [
    6,
    (random, matter) =>
      `${who(random, matter)} ${random.pick(['met', 'called', 'visited', 'succeeded'])} ${who(random, matter)} in ${place(random, matter)} ${random.pick(words.adjuncts)}.`,
  ],
];

const sum = kinds.reduce((total, [weight]) => total + weight, 0);

export function sentence(random: Random, matter: Matter): string {
  let at = random.next() * sum;
  for (const [weight, make] of kinds) {
    at -= weight;
    if (at < 0) return capital(make(random, matter));
  }
  return '';
}

export function thing(random: Random): string {
  const article = random.pick(['the', 'the', 'a', 'its', 'this']);
  const adjective = random.chance(60) ? random.pick(words.adjectives) : '';
  const noun = random.pick(words.nouns);
  const owner = random.chance(35) ? random.pick(words.owners) : '';
  const first = adjective || noun;
  return [article === 'a' && /^[aeiou]/.test(first) ? 'an' : article, adjective, noun, owner].filter(Boolean).join(' ');
}

function tail(random: Random, matter: Matter): string {
  return random.chance(30)
    ? `in ${place(random, matter)}`
    : random.chance(20)
      ? `on ${dayWords(random, matter.day)}`
      : random.pick(words.adjuncts);
}

function quotation(random: Random): string {
  return `${random.pick(words.beginnings)} ${thing(random)} ${random.pick(words.adjuncts)}, ${random.pick(words.endings)}`;
}

/** In full with the office or the organisation the first time, later by the surname. */
function who(random: Random, { persons, organisations, known }: Matter): string {
  const { name, surname, office } = random.pick(persons);
  if (known.has(name)) return random.chance(75) ? surname : name;
  known.add(name);
  if (random.chance(30)) return `${name}, ${office} of the ${random.pick(organisations).name},`;
  return random.chance(50) ? `${capital(office)} ${name}` : name;
}

function organisation(random: Random, { organisations, known }: Matter): string {
  const { name, short } = random.pick(organisations);
  if (short === undefined) return `the ${name}`;
  if (known.has(name)) return random.chance(75) ? `the ${short}` : `the ${name}`;
  known.add(name);
  return `the ${name} (${short})`;
}

function place(random: Random, { towns, countries }: Matter): string {
  return random.chance(60) ? random.pick(towns) : random.pick(countries);
}

function money(random: Random): string {
  const amount = random.chance(40) ? `${1 + random.below(40)}.${1 + random.below(9)}` : String(2 + random.below(900));
  return random.pick([
    `$${amount} million`,
    `€${amount} million`,
    `${amount} million euros`,
    `$${1 + random.below(20)} billion`,
    `UAH ${amount} million`,
  ]);
}

function dateOf(day: number): Date {
  return new Date(Date.UTC(2020, 0, 1 + day));
}

export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear();
}

/** @example isoDay(0) // '2020-01-01' */
export function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** @example 'Monday, 6 May', '6 May 2024', 'May 6', 'Tuesday' */
export function dayWords(random: Random, published: number): string {
  const date = dateOf(published - random.below(9));
  const [number, month, year, weekday] = [
    date.getUTCDate(),
    words.months[date.getUTCMonth()] ?? '',
    date.getUTCFullYear(),
    words.weekdays[date.getUTCDay()] ?? '',
  ];
  return random.pick([
    `${weekday}, ${number} ${month}`,
    `${number} ${month} ${year}`,
    `${month} ${number}`,
    weekday,
    `${month} ${number}, ${year}`,
  ]);
}

/** @example 'autumn 2025', 'March 2025', 'the end of 2025' */
function later(random: Random, published: number): string {
  const date = dateOf(published + 30 + random.below(500));
  return random.pick([
    `${words.months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`,
    `the end of ${date.getUTCFullYear()}`,
    `${random.pick(['spring', 'summer', 'autumn'])} ${date.getUTCFullYear()}`,
  ]);
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
