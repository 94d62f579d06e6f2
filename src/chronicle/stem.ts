/** Enough of a word that *opened*, *opening* and *opens* agree. @example stem('opening') // 'open' */
export function stem(word: string): string {
  const bare = word.replace(/(?:ations?|ings?|ed|es|s|ment|ments)$/u, '');
  return bare.length >= 3 ? bare.replace(/e$/u, '') : word;
}
