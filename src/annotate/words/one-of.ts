/**
 * Words as regular-expression source, to stand in a group: any one of them, the longer first; any white space for a
 * space. Of no words nothing matches, so that a language may lack a kind of word.
 *
 * @example oneOf(['in', 'in front']) // 'in\\s+front|in'
 */
export function oneOf(words: Iterable<string>): string {
  const all = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return all.length === 0 ? '(?:(?!))' : all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
}
