/**
 * Words as regular-expression source, a group of its own: any one of them, the longer first; any white space for a
 * space. Of no words nothing matches, so that a language may lack a kind of word.
 *
 * @example oneOf(['in', 'in front']) // '(?:in\\s+front|in)'
 */
export function oneOf(words: Iterable<string>): string {
  const all = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (all.length === 0) return '(?:(?!))';
  return `(?:${all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})`;
}
