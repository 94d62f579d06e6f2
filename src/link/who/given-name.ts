import type { LinkingData } from '../../model/linking-data.ts';
import type { Mention } from './mentions.ts';
import { unmarked } from './marks.ts';
import type { GivenName } from './surname-rules.ts';

/**
 * Tells *Lena* in *Lena Prado Solís* from *Judge* in *Judge Ada Berg*: it is known as a given name, or some text of the corpus has
 * it with the first surname alone, *Lena Prado*; and what follows does not begin with a given name itself.
 */
export function givenNames(texts: readonly (readonly Mention[])[], { feminine, masculine, particles }: LinkingData): GivenName {
  const pairs = new Set(
    texts.flatMap((mentions) => mentions.flatMap(({ type, words, key }) => (type === 'person' && words.length > 1 ? [unmarked(key)] : []))),
  );
  const isListed = (word = '') => feminine.has(word) || masculine.has(word);
  return (words, rest) => {
    const before = words.slice(0, words.length - rest.length);
    const [surname = ''] = rest;
    // *João de Almeida … De Almeida* at a sentence's start.
    if (rest.length > 1 && particles.has(surname)) return true;
    return !isListed(surname) && (isListed(before[0]) || (rest.length > 1 && pairs.has(unmarked([...before, surname].join(' ')))));
  };
}
