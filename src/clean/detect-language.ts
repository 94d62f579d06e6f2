import type { Language } from '../model/language.ts';

/**
 * The language most of a text is in, by its commonest words; `und` (BCP 47: undetermined) where
 * fewer than one word in twelve is known to any language. Reads at most the first 20,000 characters.
 */
export function detectLanguage(text: string, languages: readonly Language[]): string {
  const words = text.slice(0, 20_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages.map(({ code, stopwords }) => ({ code, known: words.filter((word) => stopwords.has(word)).length }));
  const best = counts.sort((a, b) => b.known - a.known)[0];
  return best && best.known * 12 >= words.length && best.known > 0 ? best.code : 'und';
}
