import * as words from './news-words.ts';
import { randomOf, type Random } from './random.ts';

export interface Person {
  readonly name: string;
  readonly surname: string;
  /** @example 'deputy minister' */
  readonly office: string;
}

export interface Organisation {
  readonly name: string;
  /** @example 'AHA'; absent where nobody shortens the name. */
  readonly short?: string;
}

/** Whom a text may name, from a sequence that tells of each kind. */
export interface Cast {
  readonly person: Person;
  readonly organisation: Organisation;
  readonly town: string;
}

type Kind = keyof Cast;

/**
 * How many of a hundred are named here for the first time. The others were named before, so that those named often are named ever more
 * often: Zipf's law.
 */
const isNew: Readonly<Record<Kind, number>> = { person: 30, organisation: 20, town: 12 };
/** How many of a kind a text brings in at most. */
export const slots: Readonly<Record<Kind, number>> = { person: 6, organisation: 3, town: 3 };

const make: { readonly [K in Kind]: (random: Random) => Cast[K] } = {
  person: (random) => {
    const last = random.pick(words.surnameStems) + random.pick(words.surnameEndings);
    const surname = random.chance(25) ? `${random.pick(words.surnameStems)}-${last}` : last;
    return { name: `${random.pick(words.given)} ${surname}`, surname, office: random.pick(words.offices) };
  },
  organisation: (random) => {
    const town = make.town(random);
    const kind = random.below(3);
    if (kind === 0) return { name: `Ministry of ${random.pick(words.fields)} of ${random.pick(words.countries)}` };
    const parts =
      kind === 1
        ? [town, random.pick(words.trades), random.pick(words.companyEndings)]
        : [town, random.pick(words.trades), random.pick(words.bodies)];
    return { name: parts.join(' '), ...(kind === 2 ? { short: parts.map((part) => part.charAt(0)).join('') } : {}) };
  },
  town: (random) => random.pick(words.townStems) + random.pick(words.townEndings),
};

/** Who stands in a slot of a text: somebody new, or whoever stood in one of an earlier text. */
export function castAt<K extends Kind>(kind: K, text: number, slot: number): Cast[K] {
  const random = randomOf(kind, text, slot);
  if (text === 0 || random.chance(isNew[kind])) return make[kind](random);
  return castAt(kind, random.below(text), random.below(slots[kind]));
}

/** Of so many texts before it, a text may go on from one: stories are taken up for a while, then forgotten. */
const remembered = 150;

/** The earlier text that a text goes on from; itself where it begins a story. */
export function earlierOf(text: number): number {
  const random = randomOf('story', text);
  return text === 0 || random.chance(15) ? text : text - 1 - random.below(Math.min(text, remembered));
}

/** The text a story began with. */
export function storyOf(text: number): number {
  const earlier = earlierOf(text);
  return earlier === text ? text : storyOf(earlier);
}
