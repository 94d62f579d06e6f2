import type { Language } from '../model/language.ts';

/**
 * The language most of a text is in, by its commonest words; `und` (BCP 47: undetermined) where
 * fewer than one word in twelve is known to any language. Reads a sample and, where that is not
 * clear (a menu, a list of names), at most the first 20,000 characters.
 */
export function detectLanguage(text: string, languages: readonly Language[]): string {
  const sample = commonest(text.slice(0, 800), languages);
  if (sample.share > clear) return sample.code;
  const { code, share } = commonest(text.slice(0, 20_000), languages);
  return share >= 1 / 12 ? code : 'und';
}

/** Running text has a third and more of such words; a share above this is no chance. */
const clear = 0.25;

/** The language with most of the words, and their share. */
function commonest(text: string, languages: readonly Language[]): { readonly code: string; readonly share: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best] = languages
    .map(({ code, stopwords }) => ({ code, share: words.filter((word) => stopwords.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  return best ?? { code: 'und', share: 0 };
}
