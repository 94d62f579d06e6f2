import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { FigureData } from '../../model/reading-data.ts';
import { findAll } from '../words/find-all.ts';

/**
 * Whose dollars a text means by a bare `$`: those of the one other country whose dollars it names, *A$*, *Canadian dollars*. Not where
 * it also reckons amounts in brackets, as agencies do for readers elsewhere, *A$3 million ($2 million)*; nor where only a sign
 * tells, and the text speaks of the country whose dollars they else are.
 *
 * @example “The figure is in Canadian dollars.” → CAD
 */
export function dollarsOf(texts: readonly string[], figures: FigureData): string | undefined {
  const { dollars } = figures;
  const { words, signs, reckoned, home } = patternsOf(figures);
  const found = new Set<string>();
  let isNamed = false;
  let [isReckoned, isHome] = [false, false];
  for (const text of texts) {
    const hasSign = text.includes('$');
    if (hasSign && reckoned.test(text)) isReckoned = true;
    if (home.test(text)) isHome = true;
    for (const [, owner = ''] of text.includes(dollars.word) ? findAll(text, words) : []) {
      found.add(dollars.owners.get(owner.toLowerCase()) ?? '');
      isNamed = true;
    }
    for (const [sign] of hasSign ? findAll(text, signs) : []) found.add(figures.currencySigns.get(sign.replace(/\s/g, '')) ?? '');
  }
  const [only, more] = found;
  return only === undefined || only === '' || more !== undefined || isReckoned || (!isNamed && isHome) ? undefined : only;
}

const patternsOf = oncePer(({ dollars, currencySigns }: FigureData) => ({
  words: new RegExp(
    `\\b(${oneOf([...dollars.owners.keys()].flatMap((owner) => [owner, owner.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())]))})\\s+${dollars.word}`,
    'gu',
  ),
  signs: new RegExp(
    `(?<![\\p{L}$])${oneOf([...currencySigns].flatMap(([sign, code]) => (sign.length > 1 && sign.endsWith('$') && !dollars.others.has(code) ? [sign] : [])))}(?=\\s?\\d)`,
    'gu',
  ),
  reckoned: /[([](?:\p{L}+\s)?\$\s?\d|\$1\s?=/u,
  home: new RegExp(`(?<![\\p{L}.])${oneOf(dollars.home)}(?![\\p{L}$])`, 'u'),
}));
