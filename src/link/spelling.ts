/** British endings and words, with their American spelling; tried in order, on one lower-case word. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|lic|pret)enc(e|es|eless)$/, '$1ens$2'],
  [/is(ations?|ational)$/, 'iz$1'],
  [/is(e[dr]?|ers?|ing)$/, 'iz$1'],
  [/^(cen|thea|me|kilome|li)tre(s?)$/, '$1ter$2'],
  [/^(col|fav|harb|hon|hum|lab|neighb|od|parl|rum|sav|vap|vig|arm|behavi|endeav|glam)our(.*)$/, '$1or$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^(dial|catal|anal)ogue(s?)$/, '$1og$2'],
  [/^(travel|model|cancel|label|signal|tunnel|counsel|fuel)l(ing|ed|ers?|ors?)$/, '$1$2'],
  [/^aluminium$/, 'aluminum'],
  [/^aeroplane(s?)$/, 'airplane$1'],
  [/^manoeuvre(s?)$/, 'maneuver$1'],
  [/^(p|encyclop|arch|an)ae(.+)$/, '$1e$2'],
  [/^grey$/, 'gray'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^judgement(s?)$/, 'judgment$1'],
];

/**
 * A lower-case word with British spelling folded to American.
 *
 * @example american('defence') // 'defense'
 * @example american('organisation') // 'organization'
 */
export function american(word: string): string {
  if (word.length < 4) return word;
  const known = seen.get(word);
  if (known !== undefined) return known;
  let folded = word;
  for (const [pattern, replacement] of foldings) folded = folded.replace(pattern, replacement);
  if (seen.size < 100_000) seen.set(word, folded);
  return folded;
}

/** The same few thousand words return over and over. */
const seen = new Map<string, string>();

/** Rule `spelling`: British and American spelling make no other name. Takes a same-letters key. */
export function spellingKey(sameLetters: string): string {
  return sameLetters.split(' ').map(american).join(' ');
}
