import type { LinkingData } from '../../model/linking-data.ts';
import { oneOf } from '../../model/one-of.ts';

/** Makes keys of names: names with one key are one name. */
export interface Keys {
  /**
   * The words of a name, lower case, without what spelling alone decides: leading article, possessive, points,
   * hyphens, quotation marks.
   *
   * @example words('the Oslo-Norden Forum’s') // ['oslo', 'norden', 'forum']
   */
  readonly words: (name: string) => readonly string[];
  /** Rule `same-letters`: case, hyphen, possessive and leading article make no other name. */
  readonly sameLetters: (name: string) => string;
  /** Rules `same-letters` and `spelling`: British and American spelling make no other name either. */
  readonly name: (name: string) => string;
  /** One lower-case word with its spelling folded. @example fold('defence') // 'defense' */
  readonly fold: (word: string) => string;
  /**
   * A name as it is listed: no leading article, no possessive, no line end inside.
   *
   * @example plain('the Harbour Office’s') // 'Harbour Office'
   */
  readonly plain: (words: string) => string;
}

/** Words shorter than this have one spelling. */
const shortest = 4;
/** The same few thousand words return over and over; as many are kept. */
const kept = 100_000;

/** The keys of a language's names. */
export function keysOf({ articles, possessives, and, spellings }: LinkingData): Keys {
  const article = new RegExp(`^${oneOf(articles)}\\s+(?=\\S)`, 'iu');
  const listedArticle = new RegExp(`^${oneOf(articles)}\\s+(?=[\\p{L}\\p{N}])`, 'iu');
  const possessive = new RegExp(`['’\`]${oneOf(possessives)}?(?=\\s|$)`, 'giu');
  const owner = new RegExp(`['’\`]${oneOf(possessives)}?$|[\\s,;:]+$`, 'u');
  const seen = new Map<string, string>();

  const words = (name: string): readonly string[] => {
    const bare = name.normalize('NFKC').replace(article, '');
    const plain = /['’`&.]/.test(bare)
      ? bare
          .replace(possessive, '')
          .replace(/&/gu, ` ${and} `)
          .replace(/(?<=\p{L})\.(?=\p{L})|(?<=\p{L})['’](?=\p{L})/gu, '')
      : bare;
    return plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  };
  const fold = (word: string): string => {
    if (word.length < shortest) return word;
    const known = seen.get(word);
    if (known !== undefined) return known;
    const folded = spellings.reduce((each, [pattern, replacement]) => each.replace(pattern, replacement), word);
    if (seen.size < kept) seen.set(word, folded);
    return folded;
  };
  return {
    words,
    fold,
    sameLetters: (name) => words(name).join(' '),
    name: once((name) => words(name).map(fold).join(' ')),
    plain: once((text) => text.replace(/\s+/gu, ' ').trim().replace(listedArticle, '').replace(owner, '')),
  };
}

/** The same names return over and over too. */
function once(make: (text: string) => string): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (seen.size < kept) seen.set(text, made);
    return made;
  };
}
