/** Words as language data has them: small, with one space between. */
export function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}
