const made = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The words of each prefix by its first word, so that most words of a text need no closer look. */
export function openersOf(prefixes: ReadonlySet<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = made.get(prefixes) ?? Map.groupBy([...prefixes].map((prefix) => prefix.split(' ')), ([first = '']) => first);
  made.set(prefixes, known);
  return known;
}
