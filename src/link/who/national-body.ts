import { oneOf } from '../../model/one-of.ts';
import type { LinkingData } from '../../model/linking-data.ts';
import { compare } from '../../model/order.ts';
import type { Mention } from './mentions.ts';

/** What a name says of a body that most countries have. */
export interface Body {
  /** The same for *Ministry of Health* and *Health Ministry*. */
  readonly core: string;
  /** The country that is part of the name: *Norland*, of *Norlandish Ministry of Health*. */
  readonly nation?: string;
  /** True where only an owner beside it says whose it is. */
  readonly isHome?: boolean;
}

/** Lookups of countries: by name, adjective or capital, lower case. */
export interface Nations {
  readonly byName: ReadonlyMap<string, string>;
  readonly byAdjective: ReadonlyMap<string, string>;
  readonly byCapital: ReadonlyMap<string, string>;
  /** Words that may be adjectives of a country, two where its name has two: *South Norlandish*. */
  readonly capitalised: RegExp;
}

/** The nations of the linking data as lookups. */
export function nationsIn({ nations, nationOpeners }: LinkingData): Nations {
  const by = (of: (nation: LinkingData['nations'][number]) => readonly string[]) =>
    new Map(nations.flatMap((nation) => of(nation).map((word) => [word, nation.name] as const)));
  return {
    byName: by(({ names }) => names),
    byAdjective: by(({ adjectives }) => adjectives),
    byCapital: by(({ capitals }) => capitals),
    capitalised: new RegExp(`(?:${oneOf(nationOpeners)} )?\\p{Lu}[\\p{L}]{3,}`, 'gu'),
  };
}

/** The most words a country's name or adjective has that opens or closes a body's. */
const longest = 3;

/** Reads names as those of bodies; gives nothing for other names. A reader remembers what it read. */
export function bodyReader(
  { byName, byAdjective }: Nations,
  linking: LinkingData,
): (mention: Pick<Mention, 'key' | 'words' | 'type'>) => Body | undefined {
  const { nationalBodies, homeBodies, nationalOffices, nationAfter, small, articles } = linking;
  const known = new Map<string, Body | undefined>();
  const isNation = (word: string) => byName.has(word) || byAdjective.has(word);

  return ({ key, words, type }) => {
    if (type === 'person' || type === 'event' || type === 'work') return undefined;
    if (!known.has(key)) known.set(key, read(words));
    return known.get(key);
  };

  function read(words: readonly string[]): Body | undefined {
    if (isBody(words)) return { core: coreOf(words), isHome: homeBodies.has(words.join(' ')) };
    for (let n = Math.min(longest, words.length - 1); n > 0; n -= 1) {
      const [opening, rest] = [words.slice(0, n).join(' '), words.slice(n)];
      const nation = byName.get(opening) ?? byAdjective.get(opening);
      if (nation !== undefined && isBody(rest)) return { core: coreOf(rest), nation };
      const end = words.slice(-n).join(' ');
      let at = words.length - n;
      if (articles.has(words[at - 1] ?? '')) at -= 1;
      const owner = byName.get(end);
      if (owner !== undefined && nationAfter.has(words[at - 1] ?? '') && isBody(words.slice(0, at - 1)))
        return { core: coreOf(words.slice(0, at - 1)), nation: owner };
    }
    return undefined;
  }

  function isBody(words: readonly string[]): boolean {
    if (nationalBodies.has(words.join(' ')) || homeBodies.has(words.join(' '))) return true;
    if (words.length < 2 || words.some(isNation)) return false;
    return nationalOffices.has(words.at(-1) ?? '') || (nationalOffices.has(words[0] ?? '') && small.has(words[1] ?? ''));
  }

  function coreOf(words: readonly string[]): string {
    return words
      .filter((word) => !small.has(word))
      .toSorted(compare)
      .join(' ');
  }
}
