const made = new WeakMap<Iterable<string>, string>();

/** Words as regular-expression source: any one of them, the longer first. @example oneOf(['in', 'inside']) // '(?:inside|in)' */
export function oneOf(words: Iterable<string>): string {
  const known = made.get(words);
  if (known !== undefined) return known;
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = sorted.length === 0 ? '(?:(?!))' : `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})`;
  made.set(words, source);
  return source;
}
